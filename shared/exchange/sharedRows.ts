import type { Id } from '../model/ids.ts';
import type { sharedTableNames } from '../model/records.ts';
import { type ClientRecord, rowsOf } from '../record/clientRecord.ts';

/** Shared rows of all records, each id once. */
export const distinctRows = <T extends (typeof sharedTableNames)[number]>(
  records: readonly ClientRecord[],
  table: T,
) => [...new Map(records.flatMap((record) => rowsOf(record, table)).map((row) => [row.id, row])).values()];

/** Two colleagues may share a name: an existing one is matched at most once, and those known by id go first. */
export const matchByName = <R extends { readonly id: Id; readonly name: string }>(
  imported: readonly R[],
  existing: readonly R[],
  keyOf: (name: string) => string,
) => {
  const existingIds = new Set(existing.map(({ id }) => id));
  const importedIds = new Set(imported.map(({ id }) => id));
  const free = existing.filter(({ id }) => !importedIds.has(id));
  const replacedBy = new Map<Id, Id>();
  const unmatched: R[] = [];
  for (const row of imported.filter(({ id }) => !existingIds.has(id))) {
    const place = free.findIndex(({ name }) => keyOf(name) === keyOf(row.name));
    const [match] = place === -1 ? [] : free.splice(place, 1);
    if (match) replacedBy.set(row.id, match.id);
    else unmatched.push(row);
  }
  return { replacedBy, unmatched };
};
