import type { ClientSummary } from '../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import type { Id } from '../../shared/model/ids.ts';
import { type Row, type TableName, tableNames } from '../../shared/model/records.ts';
import type { ClientRecord, Rows } from '../../shared/record/clientRecord.ts';
import type { Change, Diff } from '../../shared/record/diff.ts';
import { columnValues, restoreBooleans } from './columns.ts';
import type { Connection } from './connection.ts';
import { query } from './database.ts';
import { rowStatementsOf } from './rowStatements.ts';

/** All clients in the order of their names, as text compares; the window sorts for its language. */
export const listClients = (connection: Connection): readonly ClientSummary[] =>
  connection.all(query.selectFrom('client').select(['id', 'name']).orderBy('name').orderBy('id'));

/** Everything about one client: its own rows and those of the whole workspace. */
export const loadClient = (connection: Connection, clientId: Id): Result<ClientRecord> => {
  const record = { clientId, tables: tablesOf((table) => readOfClient(connection, table, clientId)) };
  if (Object.hasOwn(record.tables.client, clientId)) return ok(record);
  const known = listClients(connection).map(({ name }) => name);
  return fail('clientNotFound', { client: clientId, known: known.join(', ') });
};

/** Some tables of one client; the others are empty. */
export const readTables = (connection: Connection, clientId: Id, names: readonly TableName[]): ClientRecord => ({
  clientId,
  tables: tablesOf((table) => (names.includes(table) ? readOfClient(connection, table, clientId) : {})),
});

/** Every client; rows of the whole workspace are the same objects in each record. */
export const loadAll = (connection: Connection): readonly ClientRecord[] => {
  const shared = tablesOf((table) => (rowStatementsOf(table).isShared ? readOfClient(connection, table, '') : {}));
  return listClients(connection).map(({ id }) => ({
    clientId: id,
    tables: tablesOf((table) =>
      rowStatementsOf(table).isShared ? shared[table] : readOfClient(connection, table, id),
    ),
  }));
};

/**
 * Writes a diff, each change only if the row still stands exactly as its `from`; at the first that does not, answers
 * `conflict` with the table and the id. To be run in a transaction, which undoes what was written before the conflict.
 */
export const writeDiff = (connection: Connection, diff: Diff): Result<null> => {
  for (const change of diff) {
    if (!writeChange(connection, change)) return fail('conflict', { what: change.table, id: change.id });
  }
  return ok(null);
};

export const readRow = <T extends TableName>(connection: Connection, table: T, id: Id): Row<T> | null => {
  const row = connection.prepare(rowStatementsOf(table).selectById).get(id);
  return typeof row === 'object' && row !== null ? restoreBooleans(table)(row) : null;
};

/** Prepares what every load needs. @throws SqliteError when the file lacks a table or a column. */
export const prepareLoading = (connection: Connection): void => {
  for (const table of tableNames) connection.prepare(rowStatementsOf(table).selectOfClient);
};

const writeChange = (connection: Connection, { table, from, to }: Change): boolean => {
  const { insert, update, remove } = rowStatementsOf(table);
  const run = (sql: string, ...rows: readonly Row<TableName>[]) =>
    connection.prepare(sql).run(...rows.flatMap((row) => columnValues(table, row))).changes === 1;
  if (from && to) return run(update, to, from);
  if (to) return run(insert, to);
  return from !== null && run(remove, from);
};

/** The rows of one table that a client's record holds. */
export const readOfClient = <T extends TableName>(connection: Connection, table: T, clientId: Id): Rows<T> => {
  const { selectOfClient, isShared } = rowStatementsOf(table);
  const statement = connection.prepare(selectOfClient);
  const found = (isShared ? statement.all() : statement.all(clientId)) as readonly object[];
  const toRow = restoreBooleans(table);
  const rows: Record<Id, Row<T>> = {};
  for (const values of found) {
    const row = toRow(values);
    rows[row.id] = row;
  }
  return rows;
};

const tablesOf = (read: <T extends TableName>(table: T) => Rows<T>): ClientRecord['tables'] =>
  Object.fromEntries(tableNames.map((table) => [table, read(table)])) as unknown as ClientRecord['tables'];
