import type { Failure } from '../ipc/result.ts';
import type { Id } from '../model/ids.ts';
import type { Pairing, Seat, SeatCompanyRole, SeatRole } from '../model/records.ts';
import { type ClientRecord, rowById, rowsOf } from './clientRecord.ts';
import type { Diff } from './diff.ts';

const tables = ['pairing', 'seatRole', 'seatCompanyRole'] as const;

/** What would go on although the seat it belongs to has ended: nothing would show it, and nothing end it. */
export interface OutlastingRow {
  readonly table: (typeof tables)[number];
  readonly row: Pairing | SeatRole | SeatCompanyRole;
  readonly seat: Seat & { readonly to: string };
}

/** Pairings and roles that outlast their seat. `seatIds` null: those of all seats are looked at. */
export const outlastingRows = (
  record: ClientRecord,
  seatIds: ReadonlySet<Id> | null = null,
): readonly OutlastingRow[] => {
  if (seatIds?.size === 0) return [];
  return tables.flatMap((table) =>
    rowsOf(record, table).flatMap((row): readonly OutlastingRow[] => {
      if (seatIds && !seatIds.has(row.seatId)) return [];
      const seat = rowById(record, 'seat', row.seatId);
      if (!seat || seat.to === null) return [];
      return row.to === null || row.to > seat.to ? [{ table, row, seat: { ...seat, to: seat.to } }] : [];
    }),
  );
};

export const outlastsSeat = ({ row, seat }: OutlastingRow): Failure => ({
  code: 'seatClosed',
  params: { seat: seat.title || '??', to: seat.to, date: row.to ?? '' },
});

/** What outlasted its seat before the diff and is left as it is was not brought about by it. */
export const outlastingViolations = (record: ClientRecord, after: ClientRecord, diff: Diff): readonly Failure[] => {
  const seatIds = seatsTouched(diff);
  const written = new Set(diff.map(({ id }) => id));
  const before = new Set(outlastingRows(record, seatIds).map(({ row }) => row.id));
  return outlastingRows(after, seatIds)
    .filter(({ row }) => written.has(row.id) || !before.has(row.id))
    .map(outlastsSeat);
};

const seatsTouched = (diff: Diff): ReadonlySet<Id> =>
  new Set(
    diff.flatMap((change) => {
      if (change.to === null) return [];
      if (change.table === 'seat') return [change.id];
      return change.table === 'pairing' || change.table === 'seatRole' || change.table === 'seatCompanyRole'
        ? [change.to.seatId]
        : [];
    }),
  );
