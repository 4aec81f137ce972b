import { type KeptView, maxNameLength, type Pairing, type RelationLevel } from '../../model/records.ts';
import { type ClientRecord, rowsOf } from '../clientRecord.ts';
import { changed, type Diff, removed } from '../diff.ts';
import { unknownName } from './names.ts';

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

/**
 * Kept views that point at a row the diff takes out of all time stay, and point nowhere. Whoever is forgotten is not
 * named in their titles and notes any more either.
 */
export const viewsAfterGoing = (record: ClientRecord, diff: Diff): Diff => {
  const gone = removedIds(diff);
  const isGone = (id: string | null): boolean => id !== null && gone.has(id);
  const names = diff.flatMap((change) =>
    change.table === 'person' && change.from && !change.to ? [change.from.name] : [],
  );
  return rowsOf(record, 'keptView').map((view) =>
    changed('keptView', view, {
      title: withoutNames(view.title, names).slice(0, maxNameLength).trim(),
      note: withoutNames(view.note, names),
      seatId: isGone(view.seatId) ? null : view.seatId,
      personId: isGone(view.personId) ? null : view.personId,
      colleagueId: isGone(view.colleagueId) ? null : view.colleagueId,
      dealId: isGone(view.dealId) ? null : view.dealId,
      findingId: [...gone].some((id) => view.findingId.includes(id)) ? '' : view.findingId,
    } satisfies Partial<KeptView>),
  );
};

/** Whole names only: a short one may stand inside another word. */
const withoutNames = (text: string, names: readonly string[]): string =>
  names.reduce(
    (left, name) =>
      left.replace(
        new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu'),
        unknownName,
      ),
    text,
  );

const removedIds = (diff: Diff): ReadonlySet<string> =>
  new Set(diff.flatMap((change) => (change.to === null ? [change.id] : [])));
