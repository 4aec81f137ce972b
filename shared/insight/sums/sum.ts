import type { Id } from '../../model/ids.ts';
import type { Message } from '../../record/step.ts';
import type { SeatState } from '../../time/clientState.ts';

/**
 * A number taken apart. `total` is the sum of the terms' values, over `over` where there is one: shown numbers are
 * sums and quotients of sums, nothing else, so that anybody can add them up again.
 */
export interface Sum {
  /** `share` 0..1, `count` whole things, `amount` of money. What the terms are in; of a quotient, `total` is a share. */
  readonly unit: 'share' | 'count' | 'amount';
  readonly total: number;
  readonly terms: readonly Term[];
  readonly over: { readonly label: Message; readonly value: number } | null;
}

/** One part of a sum. Terms of its own, where it has any, add up to its value. */
export interface Term {
  /** Unique among its siblings. */
  readonly id: string;
  readonly label: Message;
  /** What is added to the sum. */
  readonly value: number;
  /** Why it counts what it counts, or how it came to be. */
  readonly note: Message | null;
  /** It counts nothing, because this is missing. */
  readonly isMissing: boolean;
  /** Whom a click leads to. */
  readonly people: { readonly seatIds: readonly Id[]; readonly colleagueIds: readonly Id[] };
  readonly terms: readonly Term[];
}

export const sumOf = (unit: Sum['unit'], terms: readonly Term[], over: Sum['over'] = null): Sum => ({
  unit,
  total: added(terms) / (over?.value ?? 1),
  terms,
  over,
});

type TermParts = Pick<Term, 'id' | 'label'> & Partial<Term>;

/** A term of terms counts their sum, any other one what it says, or 1. */
export const term = ({
  id,
  label,
  value,
  note = null,
  isMissing = false,
  people = nobody,
  terms = [],
}: TermParts): Term => ({
  id,
  label,
  value: value ?? (terms.length > 0 ? added(terms) : 1),
  note,
  isMissing,
  people,
  terms,
});

export const nobody: Term['people'] = { seatIds: [], colleagueIds: [] };

const added = (terms: readonly Term[]): number => terms.reduce((sum, { value }) => sum + value, 0);

/** A name as it is; `??` for somebody nobody of ours knows. */
export const nameLabel = (name: string): Message => ({ key: 'sum.name', params: { name } });

/** A seat by its holder and its function. */
export const seatLabel = ({ person, seat, holder }: SeatState): Message => {
  const name = person?.name ?? (holder === 'vacant' ? '' : '??');
  if (name === '')
    return seat.title === '' ? { key: 'sum.vacantSeat' } : { key: 'sum.vacant', params: { title: seat.title } };
  return seat.title === '' ? nameLabel(name) : { key: 'sum.nameAndTitle', params: { name, title: seat.title } };
};
