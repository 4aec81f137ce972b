import type { Failure } from '../ipc/result.ts';
import { isWithin } from '../model/plainDate.ts';
import type { Pairing, RelationLevel } from '../model/records.ts';
import { type ClientRecord, rowById, rowsOf } from './clientRecord.ts';
import type { Diff } from './diff.ts';

/** Two who face each other: what is said of how well they know each other is said of them. */
export const coupleOf = ({ seatId, colleagueId }: Pick<Pairing, 'seatId' | 'colleagueId'>): string =>
  `${seatId} ${colleagueId}`;

/**
 * Levels of a relation on days when the two are not paired: nothing would show them, and they would come back with the
 * next pairing of the two. `couples` null: all of them are looked at.
 */
export const levelsOutside = (
  record: ClientRecord,
  couples: ReadonlySet<string> | null = null,
): readonly RelationLevel[] => {
  if (couples?.size === 0) return [];
  const levels = rowsOf(record, 'relationLevel').filter((level) => !couples || couples.has(coupleOf(level)));
  if (levels.length === 0) return [];
  const pairings = Map.groupBy(rowsOf(record, 'pairing'), coupleOf);
  return levels.filter((level) => !pairings.get(coupleOf(level))?.some((pairing) => isWithin(level.date, pairing)));
};

/** Those whose pairings or levels a diff changes. */
export const couplesTouched = (diff: Diff): ReadonlySet<string> =>
  new Set(
    diff.flatMap((change) =>
      change.table === 'pairing' || change.table === 'relationLevel'
        ? [change.from, change.to].flatMap((row) => (row ? [coupleOf(row)] : []))
        : [],
    ),
  );

export const levelOutside = (record: ClientRecord, { seatId, colleagueId, date }: RelationLevel): Failure => ({
  code: 'notPairedThen',
  params: {
    seat: rowById(record, 'seat', seatId)?.title || '??',
    colleague: rowById(record, 'colleague', colleagueId)?.name ?? '??',
    date,
  },
});

/** What lay outside before the diff and is left as it is was not brought about by it. */
export const levelViolations = (record: ClientRecord, after: ClientRecord, diff: Diff): readonly Failure[] => {
  const couples = couplesTouched(diff);
  const written = new Set(diff.flatMap(({ table, id }) => (table === 'relationLevel' ? [id] : [])));
  const before = new Set(levelsOutside(record, couples).map(({ id }) => id));
  return levelsOutside(after, couples)
    .filter(({ id }) => written.has(id) || !before.has(id))
    .map((level) => levelOutside(after, level));
};
