import type { Id } from '../../shared/model/ids.ts';
import { type ClientRecord, clientOf } from '../../shared/record/clientRecord.ts';
import { isSameRow } from '../../shared/record/diff.ts';

/**
 * The records with the open client's as the window shows it. Colleagues belong to all clients: when one was renamed or
 * left, every record is told; else the others stay the same objects, so that nothing is computed about them again.
 */
export const withOpenRecord = (
  records: ReadonlyMap<Id, ClientRecord>,
  open: ClientRecord | null,
): ReadonlyMap<Id, ClientRecord> => {
  if (!open || records.get(open.clientId) === open) return records;
  const { colleague } = open.tables;
  const [sample] = [...records.values()].filter((record) => record.clientId !== open.clientId);
  const isShared = sample === undefined || hasSameRows(sample.tables.colleague, colleague);
  const others = isShared
    ? records
    : new Map([...records].map(([id, record]) => [id, { ...record, tables: { ...record.tables, colleague } }]));
  return new Map(others).set(clientOf(open).id, open);
};

type RowsOfAnyTable = Readonly<Record<Id, object>>;

const hasSameRows = (a: RowsOfAnyTable, b: RowsOfAnyTable): boolean => {
  if (a === b) return true;
  const ids = Object.keys(a);
  return ids.length === Object.keys(b).length && ids.every((id) => isSameRow(a[id] ?? null, b[id] ?? null));
};
