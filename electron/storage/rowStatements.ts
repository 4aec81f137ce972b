import { type TableName, tableNames } from '../../shared/model/records.ts';
import { type Column, columnsOf, snakeCase } from './columns.ts';
import { query } from './database.ts';

/** The SQL of one table, each compiled once. Rows are read under their field names and written in column order. */
export interface RowStatements {
  readonly table: TableName;
  /** Parameter: client id. Tables of the whole workspace: all rows, no parameter. */
  readonly selectOfClient: string;
  readonly isShared: boolean;
  /** Parameter: id. */
  readonly selectById: string;
  /** Parameters: the row. Changes nothing when the id is taken. */
  readonly insert: string;
  /** Parameters: the new row, then the row as it must stand. */
  readonly update: string;
  /** Parameters: the row as it must stand. */
  readonly remove: string;
}

export const rowStatementsOf = (table: TableName): RowStatements => statements[table];

// Every table has an id and is otherwise walked column by column, which the types of one table can stand in for.
const anyTable = (table: TableName) => snakeCase(table) as 'person';
const anyColumn = ({ name }: Column) => name as 'name';
const placeholder = '';

const compileFor = (table: TableName): RowStatements => {
  const name = anyTable(table);
  const columns = columnsOf(table);
  const placeholders = Object.fromEntries(columns.map((column) => [anyColumn(column), placeholder])) as Record<
    'id' | 'client_id' | 'name' | 'note',
    string
  >;
  const select = query
    .selectFrom(name)
    .select(columns.map((column) => `${anyColumn(column)} as ${column.field}` as const));
  const ownership = columns.find(({ field }) => field === 'clientId' || (table === 'client' && field === 'id'));
  const asItStands = columns.map(anyColumn);
  const update = asItStands.reduce(
    (statement, column) => statement.where(column, 'is', placeholder as never),
    query.updateTable(name).set(placeholders),
  );
  const remove = asItStands.reduce(
    (statement, column) => statement.where(column, 'is', placeholder as never),
    query.deleteFrom(name),
  );
  return {
    table,
    isShared: ownership === undefined,
    selectOfClient: (ownership ? select.where(anyColumn(ownership), '=', placeholder) : select).compile().sql,
    selectById: select.where('id', '=', placeholder).compile().sql,
    insert: query
      .insertInto(name)
      .values(placeholders)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .compile().sql,
    update: update.compile().sql,
    remove: remove.compile().sql,
  };
};

const statements = Object.fromEntries(tableNames.map((table) => [table, compileFor(table)])) as Readonly<
  Record<TableName, RowStatements>
>;
