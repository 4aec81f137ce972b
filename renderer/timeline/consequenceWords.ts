import type { Consequence } from '../../shared/insight/consequences.ts';
import type { Tally } from '../../shared/insight/types.ts';
import { translate } from '../i18n/say.ts';
import { listInWords } from './dateWords.ts';

const prefix = 'timeline.told';

/** One sentence for what a change means, in the user's language. */
export const consequenceSentence = (consequence: Consequence): string => {
  switch (consequence.kind) {
    case 'fromCompetitor':
    case 'cameFrom':
    case 'fromInside':
      return translate(`${prefix}.${consequence.kind}`, { person: consequence.person, before: consequence.before });
    case 'felt': {
      const names = listInWords(consequence.names);
      if (consequence.others === 0) return translate(`${prefix}.felt`, { names });
      return translate(`${prefix}.feltAlso`, { names, count: consequence.others });
    }
    case 'votes': {
      const heads = sides(consequence.tally.heads);
      const votes = sides(consequence.tally.votes);
      // Only where a vote was handed over the two differ.
      return translate(`${prefix}.${heads === votes ? 'votes' : 'headsAndVotes'}`, { heads, votes });
    }
    default:
      return translate(`${prefix}.${consequence.kind}`, named(consequence.names));
  }
};

const named = (names: readonly string[]): { readonly names: string; readonly count: number } => ({
  names: listInWords(names),
  count: names.length,
});

/** "2 for, 1 against". */
const sides = (counts: Tally['heads']): string =>
  (['for', 'against', 'undecided', 'unknown'] as const)
    .flatMap((side) => (counts[side] > 0 ? [`${counts[side]} ${translate(`${prefix}.count.${side}`)}`] : []))
    .join(', ');
