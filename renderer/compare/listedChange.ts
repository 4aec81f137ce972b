import type { ChangeLine } from '../paper/comparison/comparisonLines.ts';

/** A change as a term of a count; it leads to whom it concerns. */
export const listedChange = ({ key, sentence, select }: ChangeLine) => ({
  id: key,
  words: sentence,
  people: {
    seatIds: select?.kind === 'seat' ? [select.id] : [],
    colleagueIds: select?.kind === 'colleague' ? [select.id] : [],
  },
});
