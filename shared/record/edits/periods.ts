import type { NewId } from '../../model/ids.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import type { Row, TableName } from '../../model/records.ts';
import { added, type Change, changed, type Diff, removed } from '../diff.ts';

/** `[from, to)`; `to` null is still true. */
export interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** Tables whose rows hold from a known day on. */
export type PeriodTable = {
  [T in TableName]: Row<T> extends Period ? T : never;
}[TableName];

type PeriodRow<T extends PeriodTable> = Row<T> & Period;

/** The earlier of two ends; null is "never ends". */
export const earlierEnd = (a: PlainDate | null, b: PlainDate | null): PlainDate | null => {
  if (a === null) return b;
  if (b === null) return a;
  return a < b ? a : b;
};

/** First day after `date` on which one of the rows begins; null when none does. */
export const nextStart = (rows: readonly Period[], date: PlainDate): PlainDate | null =>
  rows.reduce<PlainDate | null>((next, row) => (row.from > date ? earlierEnd(next, row.from) : next), null);

/** Ends a row at a date; a row that would then last no day at all is removed, one that ended before stays. */
export const endedAt = <T extends PeriodTable>(table: T, row: PeriodRow<T>, date: PlainDate): Diff => {
  if (row.from >= date) return [removed(table, row)];
  return row.to === null || row.to > date ? [withPeriod(table, row, { from: row.from, to: date })] : [];
};

/** Lets a row begin at a date; a row that would then last no day at all is removed. */
export const startedAt = <T extends PeriodTable>(table: T, row: PeriodRow<T>, date: PlainDate): Change =>
  row.to !== null && row.to <= date ? removed(table, row) : withPeriod(table, row, { from: date, to: row.to });

/**
 * Changes what a row says from a date on and keeps what it said before: the past gets a row of its own, the running
 * one keeps its id, so that what is selected stays selected. On the row's first day, or as a correction, the row is
 * simply changed.
 */
export const changedFrom = <T extends PeriodTable>(
  table: T,
  row: PeriodRow<T>,
  patch: Partial<Omit<Row<T>, 'id'>>,
  date: PlainDate,
  options: { readonly asCorrection: boolean; readonly newId: NewId },
): Diff => {
  const now = changed(table, row, patch);
  const changesNothing = Object.entries(patch).every(([key, value]) => Object.is(row[key as keyof typeof row], value));
  if (changesNothing) return [];
  if (options.asCorrection || date <= row.from) return [now];
  const before = { ...row, id: options.newId(), to: date };
  return [added<T>(table, before), changed(table, row, { ...patch, from: date } as Partial<Omit<Row<T>, 'id'>>)];
};

/**
 * Makes the rows say "so" over a period, growing a neighbour rather than adding a row beside it. The rows speak of
 * one value each (one role, one phase); the period must be free of them or lie inside one of them.
 */
export const covered = <T extends PeriodTable>(
  table: T,
  rows: readonly PeriodRow<T>[],
  period: Period,
  make: (period: Period) => Row<T>,
): Diff => {
  if (rows.some((row) => isInside(period, row))) return [];
  const before = rows.find((row) => row.to === period.from);
  const after = rows.find((row) => period.to !== null && row.from === period.to);
  if (before && after) return [withPeriod(table, before, { from: before.from, to: after.to }), removed(table, after)];
  if (before) return [withPeriod(table, before, { from: before.from, to: period.to })];
  if (after) return [withPeriod(table, after, { from: period.from, to: after.to })];
  return [added(table, make(period))];
};

/** The opposite: takes a period out of the one row it lies in, leaving what stands before and after. */
export const uncovered = <T extends PeriodTable>(
  table: T,
  rows: readonly PeriodRow<T>[],
  period: Period,
  newId: NewId,
): Diff => {
  const row = rows.find((candidate) => isInside(period, candidate));
  if (!row) return [];
  const before: Period | null = row.from < period.from ? { from: row.from, to: period.from } : null;
  const after: Period | null =
    period.to !== null && (row.to === null || period.to < row.to) ? { from: period.to, to: row.to } : null;
  if (before && after) return [withPeriod(table, row, before), added<T>(table, { ...row, id: newId(), ...after })];
  const rest = before ?? after;
  return [rest ? withPeriod(table, row, rest) : removed(table, row)];
};

const isInside = (inner: Period, outer: Period): boolean =>
  outer.from <= inner.from && (outer.to === null || (inner.to !== null && inner.to <= outer.to));

const withPeriod = <T extends PeriodTable>(table: T, row: PeriodRow<T>, period: Period): Change =>
  changed(table, row, { from: period.from, to: period.to } as unknown as Partial<Omit<Row<T>, 'id'>>);
