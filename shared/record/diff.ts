import type { Id } from '../model/ids.ts';
import type { Row, TableName } from '../model/records.ts';
import { type ClientRecord, rowById } from './clientRecord.ts';

/** One row's change: `from` null is an added row, `to` null a removed one. Never both null. */
export type Change = {
  readonly [T in TableName]: {
    readonly table: T;
    readonly id: Id;
    readonly from: Row<T> | null;
    readonly to: Row<T> | null;
  };
}[TableName];

/** The only way to change a record: a list of row changes, at most one per row. Order does not matter. */
export type Diff = readonly Change[];

export const added = <T extends TableName>(table: T, row: Row<T>): Change =>
  ({ table, id: row.id, from: null, to: row }) as Change;

export const changed = <T extends TableName>(table: T, from: Row<T>, patch: Partial<Omit<Row<T>, 'id'>>): Change =>
  ({ table, id: from.id, from, to: { ...from, ...patch } }) as unknown as Change;

export const removed = <T extends TableName>(table: T, row: Row<T>): Change =>
  ({ table, id: row.id, from: row, to: null }) as Change;

export const reverseDiff = (diff: Diff): Diff =>
  diff.map((change) => ({ ...change, from: change.to, to: change.from }) as Change);

/** Drops changes that change nothing, so an edit that confirms what stands is no step. */
export const withoutIdle = (diff: Diff): Diff => diff.filter((change) => !isSameRow(change.from, change.to));

/**
 * Several diffs, meant to be applied one after the other, as one: a row's first `from` and last `to`.
 * @throws Error when a diff does not go on where the one before left a row.
 */
export const squashDiffs = (diffs: readonly Diff[]): Diff => {
  const squashed = new Map<string, Change>();
  for (const change of diffs.flat()) {
    const key = `${change.table} ${change.id}`;
    const earlier = squashed.get(key);
    if (earlier && !isSameRow(earlier.to, change.from)) {
      throw new Error(`diffs do not follow each other: ${key} is not what it was`);
    }
    squashed.set(key, earlier ? ({ ...change, from: earlier.from } as Change) : change);
  }
  return withoutIdle([...squashed.values()]);
};

/** The rows whose `from` is not what the record holds; empty when the diff fits. */
export const conflictsOf = (record: ClientRecord, diff: Diff): readonly Change[] =>
  diff.filter((change) => !isSameRow(rowById(record, change.table, change.id) ?? null, change.from));

/**
 * The record after the diff. @throws Error when a `from` does not match; ask `conflictsOf` first where the diff comes
 * from elsewhere.
 */
export const applyDiff = (record: ClientRecord, diff: Diff): ClientRecord => {
  const conflict = conflictsOf(record, diff)[0];
  if (conflict) throw new Error(`diff does not fit: ${conflict.table} ${conflict.id} is not what it was`);
  const tables: Record<string, Record<Id, unknown>> = {};
  for (const change of diff) {
    tables[change.table] ??= { ...record.tables[change.table] };
    const rows = tables[change.table] as Record<Id, unknown>;
    if (change.to) rows[change.id] = change.to;
    else delete rows[change.id];
  }
  return { ...record, tables: { ...record.tables, ...(tables as Partial<ClientRecord['tables']>) } };
};

/** Rows are flat, so comparing their fields is comparing them. */
export const isSameRow = (a: object | null, b: object | null): boolean => {
  if (a === b) return true;
  if (!a || !b) return false;
  const left = Object.entries(a);
  const right = b as Record<string, unknown>;
  return left.length === Object.keys(right).length && left.every(([key, value]) => Object.is(value, right[key]));
};
