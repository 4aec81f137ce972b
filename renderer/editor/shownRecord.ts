import { hideReadings, type ReadingRound, withHidden } from '../../shared/insight/readingRound.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Reading } from '../../shared/model/records.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';

/** A reading round with what it holds back from the window. */
export interface RunningRound {
  readonly round: ReadingRound;
  /** Taken out of the record the window shows. */
  readonly hidden: readonly Reading[];
  /** People the holder of the pen has not read yet. */
  readonly personIds: readonly Id[];
}

/** What the window has of a record: what it shows, and what a running round keeps from it. */
interface Shown {
  readonly record: ClientRecord | null;
  readonly round: RunningRound | null;
}

/**
 * The record as it is, for edits and for the disk. Views take `record`, which lacks what a round hides: what is not
 * there cannot be given away by any of them.
 */
export const wholeRecord = ({ record, round }: Shown): ClientRecord | null =>
  record && round ? withHidden(record, round.hidden) : record;

/** What the window shows of a record, during a round or (null) outside one. */
export const shownOf = (record: ClientRecord, round: ReadingRound | null): Shown => {
  if (!round) return { record, round: null };
  const { shown, hidden, personIds } = hideReadings(record, round);
  return { record: shown, round: { round, hidden, personIds } };
};
