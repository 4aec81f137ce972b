import type Database from 'better-sqlite3';
import type { Compilable } from 'kysely';
import { fail, type Result } from '../../shared/ipc/result.ts';
import { errorCodeOf } from './storageErrors.ts';

/** An open database that runs compiled queries; each SQL text is prepared once. */
export interface Connection {
  readonly database: Database.Database;
  readonly all: <R>(query: Compilable<R>) => readonly R[];
  readonly first: <R>(query: Compilable<R>) => R | undefined;
  /** Returns the number of rows changed. */
  readonly run: (query: Compilable) => number;
  readonly prepare: (sql: string) => Database.Statement;
}

export const connect = (database: Database.Database): Connection => {
  const statements = new Map<string, Database.Statement>();
  const prepare = (sql: string): Database.Statement => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    database,
    prepare,
    all: <R>(query: Compilable<R>) => {
      const { sql, parameters } = query.compile();
      return prepare(sql).all(...parameters) as R[];
    },
    first: <R>(query: Compilable<R>) => {
      const { sql, parameters } = query.compile();
      return prepare(sql).get(...parameters) as R | undefined;
    },
    run: (query) => {
      const { sql, parameters } = query.compile();
      return prepare(sql).run(...parameters).changes;
    },
  };
};

/**
 * All or nothing: commits when `work` answers ok, rolls back when it answers a failure or throws. Rows that point at
 * rows which are not there are found at the commit and answered as `recordInvalid`.
 */
export const inTransaction = <T>({ database }: Connection, work: () => Result<T>): Result<T> => {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    if (!result.ok) return result;
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.inTransaction && errorCodeOf(error) === 'SQLITE_CONSTRAINT_FOREIGNKEY')
      return danglingReference(database);
    throw error;
  } finally {
    // A full disk makes SQLite roll back by itself; everything else that did not commit is rolled back here.
    if (database.inTransaction) database.exec('ROLLBACK');
  }
};

const danglingReference = (database: Database.Database): Result<never> => {
  const [violation] = database.pragma('foreign_key_check') as readonly {
    readonly table: string;
    readonly parent: string;
  }[];
  return fail('recordInvalid', { what: violation?.table ?? '', where: violation?.parent ?? '' });
};
