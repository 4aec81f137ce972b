import { type KeptView, maxNameLength } from '../../model/records.ts';
import { type ClientRecord, rowsOf } from '../clientRecord.ts';
import { applyDiff, changed, type Diff, removed } from '../diff.ts';
import { couplesTouched, levelsOutside } from '../levelsOutside.ts';
import { withoutName } from './withoutName.ts';

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

/**
 * Kept views that point at a row the diff takes out of all time stay, and point nowhere. Whoever is forgotten is not
 * named in their titles and notes any more either.
 */
export const viewsAfterGoing = (record: ClientRecord, diff: Diff): Diff => {
  const gone = removedIds(diff);
  const isGone = (id: string | null): boolean => id !== null && gone.has(id);
  const names = namesGone(diff);
  return rowsOf(record, 'keptView').map((view) =>
    changed('keptView', view, {
      title: names.reduce(withoutName, view.title).slice(0, maxNameLength).toWellFormed().trim(),
      note: names.reduce(withoutName, view.note),
      seatId: isGone(view.seatId) ? null : view.seatId,
      personId: isGone(view.personId) ? null : view.personId,
      colleagueId: isGone(view.colleagueId) ? null : view.colleagueId,
      dealId: isGone(view.dealId) ? null : view.dealId,
      findingId: [...gone].some((id) => view.findingId.includes(id)) ? '' : view.findingId,
    } satisfies Partial<KeptView>),
  );
};

/**
 * Why a finding about the whole client may wait is told in free words, and they may name a person whom the diff takes
 * out of all time. The finding sleeps on, for a reason that no longer says who.
 */
export const reasonsWithoutThem = (record: ClientRecord, diff: Diff): Diff => {
  const written = new Set(diff.flatMap(({ table, id }) => (table === 'snooze' ? [id] : [])));
  const names = namesGone(diff);
  return rowsOf(record, 'snooze')
    .filter(({ id }) => !written.has(id))
    .flatMap((snooze) => {
      const reason = names.reduce(withoutName, snooze.reason);
      return reason === snooze.reason ? [] : [changed('snooze', snooze, { reason })];
    });
};

const namesGone = (diff: Diff): readonly string[] =>
  diff.flatMap(({ table, from, to }) => (table === 'person' && to === null && from ? [from.name] : []));

const removedIds = (diff: Diff): ReadonlySet<string> =>
  new Set(diff.flatMap((change) => (change.to === null ? [change.id] : [])));
