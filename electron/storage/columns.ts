import type { ZodType } from 'zod';
import { z } from 'zod';
import { type Row, rowSchemas, type TableName, tableNames } from '../../shared/model/records.ts';

/** How a field of a row stands in its table. */
export interface Column {
  readonly field: string;
  readonly name: string;
  readonly type: 'TEXT' | 'INTEGER' | 'REAL';
  readonly isBoolean: boolean;
  readonly isNullable: boolean;
}

export type ColumnValue = string | number | null;

/** `clientId` becomes `client_id`: the one place where the names of the model meet those of the tables. */
export const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const columnOf = (field: string, schema: ZodType): Column => {
  const isNullable = schema instanceof z.ZodNullable;
  const inner = isNullable ? schema.unwrap() : schema;
  const isBoolean = inner instanceof z.ZodBoolean;
  const isNumber = inner instanceof z.ZodNumber;
  const type = isBoolean || (isNumber && inner.isInt) ? 'INTEGER' : isNumber ? 'REAL' : 'TEXT';
  return { field, name: snakeCase(field), type, isBoolean, isNullable };
};

const columns = Object.fromEntries(
  tableNames.map((table) => [
    table,
    Object.entries(rowSchemas[table].shape).map(([field, schema]) => columnOf(field, schema as ZodType)),
  ]),
) as unknown as Readonly<Record<TableName, readonly Column[]>>;

/** The columns of a table in the order of its row schema. */
export const columnsOf = (table: TableName): readonly Column[] => columns[table];

/**
 * A row's values in the order of its columns, as SQLite keeps them. Half of a surrogate pair cannot be kept in UTF-8
 * and becomes U+FFFD here, so that a row compared with what stands in the file is compared in the file's terms.
 */
export const columnValues = <T extends TableName>(table: T, row: Row<T>): ColumnValue[] => {
  const fields = row as Readonly<Record<string, string | number | boolean | null>>;
  return columns[table].map(({ field }) => {
    const value = fields[field];
    if (value === undefined) throw new Error(`${table} row has no ${field}`);
    if (typeof value === 'string') return value.toWellFormed();
    return typeof value === 'boolean' ? Number(value) : value;
  });
};

/** Turns the 0 and 1 of a row that was read under its field names into booleans, in place. */
export const restoreBooleans = <T extends TableName>(table: T): ((row: object) => Row<T>) => {
  const fields = columns[table].filter(({ isBoolean }) => isBoolean).map(({ field }) => field);
  return (row) => {
    const values = row as Record<string, unknown>;
    for (const field of fields) values[field] = values[field] === 1;
    return row as Row<T>;
  };
};
