import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { Stance } from '../../shared/model/records.ts';

/** One stance from its day until the next word, or until the end of what is shown. */
export interface StanceStretch {
  readonly stance: Stance;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** `stances` of one person in order of date; of one day the last counts. */
export const stretchesOf = (stances: readonly Stance[], end: PlainDate): readonly StanceStretch[] =>
  stances.flatMap((stance, index) => {
    const to = stances[index + 1]?.date ?? end;
    return to > stance.date ? [{ stance, from: stance.date, to }] : [];
  });
