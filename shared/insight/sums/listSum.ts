import { nameLabel, nobody, type Sum, sumOf, type Term, term } from './sum.ts';

/** One thing of a list, as it is read there. */
interface Listed {
  readonly id: string;
  readonly words: string;
  readonly people?: Term['people'];
}

/** A count of things in a list, each of them one. */
export const listSum = (items: readonly Listed[]): Sum => sumOf('count', items.map(listed));

/** The same in groups; an empty group is left out. */
export const groupedSum = (groups: readonly { readonly words: string; readonly items: readonly Listed[] }[]): Sum =>
  sumOf(
    'count',
    groups.flatMap(({ words, items }, index) =>
      items.length === 0 ? [] : [term({ id: String(index), label: nameLabel(words), terms: items.map(listed) })],
    ),
  );

const listed = ({ id, words, people = nobody }: Listed): Term => term({ id, label: nameLabel(words), people });
