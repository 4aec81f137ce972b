import type { Id } from '../model/ids.ts';
import type { ClientRecord } from '../record/clientRecord.ts';
import type { JsonElement } from './documentSchema.ts';
import type { FieldForm, ListForm } from './jsonForm.ts';

/** A row whose table is known only at run time. */
type AnyRow = Readonly<Record<string, unknown>> & { readonly id: Id };

/** The rows of a list's table in several records, each id once. The first record that holds a shared row wins. */
export const elementsOfRecords = (records: readonly ClientRecord[], list: ListForm): readonly JsonElement[] => {
  const rows = new Map<Id, readonly [AnyRow, ClientRecord]>();
  for (const record of records) {
    for (const row of allRows(record, list)) if (!rows.has(row.id)) rows.set(row.id, [row, record]);
  }
  return [...rows.values()]
    .sort(([a], [b]) => compareRows(a, b, list.orderedBy))
    .map(([row, record]) => elementOf(record, list, row, {}));
};

const elementOf = (record: ClientRecord, list: ListForm, row: AnyRow, around: Readonly<Record<string, unknown>>) => {
  const fields = list.fields
    .filter((field) => !isLeftOut(field, row, around))
    .map((field) => [field.json, row[field.row]] as const);
  const lists = list.lists
    .map((inner) => [inner.json, innerElements(record, inner, row)] as const)
    .filter(([, elements]) => elements.length > 0);
  return Object.fromEntries<unknown>([['id', row.id], ...fields, ...lists]) as JsonElement;
};

const innerElements = (record: ClientRecord, list: ListForm, around: AnyRow): readonly JsonElement[] =>
  allRows(record, list)
    .filter((row) => list.parentField === null || row[list.parentField] === around.id)
    .sort((a, b) => compareRows(a, b, list.orderedBy))
    .map((row) => elementOf(record, list, row, around));

/** Only what says nothing is left out: null, '', false, and a period equal to that of the row around it. */
const isLeftOut = (field: FieldForm, row: AnyRow, around: Readonly<Record<string, unknown>>): boolean => {
  const value = row[field.row];
  const { whenAbsent } = field;
  if (whenAbsent.kind === 'parent') return value === around[field.row];
  return whenAbsent.kind === 'constant' && !whenAbsent.value && value === whenAbsent.value;
};

/** Rows of the table; the client list holds only the client the record is about. */
const allRows = (record: ClientRecord, list: ListForm): readonly AnyRow[] => {
  const rows = Object.values<AnyRow>(record.tables[list.table]);
  return list.table === 'client' ? rows.filter((row) => row.id === record.clientId) : rows;
};

const compareRows = (a: AnyRow, b: AnyRow, orderedBy: string | null): number => {
  const byField = orderedBy === null ? 0 : compareValues(a[orderedBy], b[orderedBy]);
  return byField || compareValues(a.id, b.id);
};

/** Null, an unknown past, stands first. Years are numbers, all else is text. */
const compareValues = (a: unknown, b: unknown): number => {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : 1;
};
