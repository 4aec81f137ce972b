import type { Pairing, RelationLevel } from '../../model/records.ts';
import { type ClientRecord, rowsOf } from '../clientRecord.ts';
import { type Diff, removed } from '../diff.ts';

/**
 * What was said of how well two know each other, where the diff takes their last pairing out of all time: nothing would
 * show it any more, and it would come back with the next pairing of the two.
 */
export const levelsGoneWith = (record: ClientRecord, diff: Diff): Diff => {
  const gone = removedIds(diff);
  const [lost, left] = [new Set<string>(), new Set<string>()];
  for (const pairing of rowsOf(record, 'pairing')) (gone.has(pairing.id) ? lost : left).add(coupleOf(pairing));
  return rowsOf(record, 'relationLevel')
    .filter((level) => lost.has(coupleOf(level)) && !left.has(coupleOf(level)))
    .map((level) => removed('relationLevel', level));
};

const coupleOf = ({ seatId, colleagueId }: Pairing | RelationLevel): string => `${seatId} ${colleagueId}`;

/**
 * Findings that were told to be silent about a row the diff takes out of all time. They cannot be heard again, and the
 * reason given may tell what was to be forgotten.
 */
export const snoozesGoneWith = (record: ClientRecord, diff: Diff): Diff => {
  const gone = [...removedIds(diff)];
  return rowsOf(record, 'snooze')
    .filter(({ findingId }) => gone.some((id) => findingId.includes(id)))
    .map((snooze) => removed('snooze', snooze));
};

const removedIds = (diff: Diff): ReadonlySet<string> =>
  new Set(diff.flatMap((change) => (change.to === null ? [change.id] : [])));
