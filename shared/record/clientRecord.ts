import type { Id } from '../model/ids.ts';
import { type Client, type Row, type TableName, tableNames } from '../model/records.ts';

/** The rows of one table by their id. Never mutated; an edit makes a new object for the tables it touches. */
export type Rows<T extends TableName> = Readonly<Record<Id, Row<T>>>;

/**
 * Everything known about one client, past and present: its own rows and the workspace's shared ones. `clientId`
 * names the one row in `client`.
 */
export interface ClientRecord {
  readonly clientId: Id;
  readonly tables: { readonly [T in TableName]: Rows<T> };
}

export const emptyTables = (): ClientRecord['tables'] =>
  Object.fromEntries(tableNames.map((name) => [name, {}])) as ClientRecord['tables'];

/** The rows of a table in id order, which is the order of their making. */
export const rowsOf = <T extends TableName>(record: ClientRecord, table: T): readonly Row<T>[] =>
  Object.values<Row<T>>(record.tables[table]).sort((a, b) => (a.id < b.id ? -1 : 1));

export const rowById = <T extends TableName>(record: ClientRecord, table: T, id: Id): Row<T> | undefined =>
  Object.hasOwn(record.tables[table], id) ? record.tables[table][id] : undefined;

/** @throws Error when the record holds no row for its own client, which no valid diff can bring about. */
export const clientOf = (record: ClientRecord): Client => {
  const client = rowById(record, 'client', record.clientId);
  if (!client) throw new Error(`record of client ${record.clientId} has no client row`);
  return client;
};
