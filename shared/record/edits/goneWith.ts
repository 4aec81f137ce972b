import { type ClientRecord, rowsOf } from '../clientRecord.ts';
import { applyDiff, type Diff, removed } from '../diff.ts';
import { couplesTouched, levelsOutside } from '../levelsOutside.ts';

/**
 * What was said of how well two know each other on days that the diff takes out of their pairing: nothing would show it
 * any more, and it would come back with the next pairing of the two.
 */
export const levelsGoneWith = (record: ClientRecord, diff: Diff): Diff => {
  const pairings = diff.filter(({ table }) => table === 'pairing');
  const couples = couplesTouched(pairings);
  const before = new Set(levelsOutside(record, couples).map(({ id }) => id));
  return levelsOutside(applyDiff(record, pairings), couples)
    .filter(({ id }) => !before.has(id))
    .map((level) => removed('relationLevel', level));
};

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
