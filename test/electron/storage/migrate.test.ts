import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { columnsOf, snakeCase } from '../../../electron/storage/columns.ts';
import { connect } from '../../../electron/storage/connection.ts';
import { migrate, newestVersion, userVersion } from '../../../electron/storage/migrate.ts';
import { allMigrations } from '../../../electron/storage/migrations/allMigrations.ts';
import { tableNames } from '../../../shared/model/records.ts';
import { codeOf, wholeDatabase } from './workspaceFolder.ts';

/** A database in memory at a version, with its references enforced. */
const databaseAt = (version: number): Database.Database => {
  const database = new Database(':memory:');
  migrate(database, ':memory:', allMigrations.slice(0, version));
  database.pragma('foreign_keys = ON');
  return database;
};

const tablesOf = (database: Database.Database) => wholeDatabase({ connection: connect(database) });

describe('all migrations together', () => {
  test('make a STRICT table for every row schema, column for column, and nothing else', () => {
    const database = databaseAt(allMigrations.length);
    const others = ['journal', 'secret', 'vault'];
    expect(Object.keys(tablesOf(database)).sort()).toEqual([...tableNames.map(snakeCase), ...others].sort());
    for (const table of tableNames) {
      const name = snakeCase(table);
      const columns = database.pragma(`table_info("${name}")`) as { name: string; type: string; notnull: number }[];
      expect(columns.map((column) => [name, column.name, column.type, column.notnull === 0])).toEqual(
        columnsOf(table).map((column) => [name, column.name, column.type, column.isNullable]),
      );
      const [{ strict }] = database.pragma(`table_list("${name}")`) as [{ strict: number }];
      expect([name, strict]).toEqual([name, 1]);
    }
  });

  test('hold the booleans to 0 and 1', () => {
    const database = databaseAt(1);
    database.pragma('foreign_keys = OFF');
    const touch = (discussed: number) => () =>
      database
        .prepare(`INSERT INTO touch VALUES ('t', 'c', 'p', 'k', '2024-01-01', 'done', 'call', ?, '')`)
        .run(discussed);
    expect(touch(2)).toThrow('CHECK constraint failed');
    expect(touch(1)).not.toThrow();
  });

  test('look up rows by client and by reference through an index, in every table that has either', () => {
    const database = databaseAt(allMigrations.length);
    for (const table of tableNames.map(snakeCase)) {
      const references = database.pragma(`foreign_key_list("${table}")`) as { id: number; from: string }[];
      for (const columns of Map.groupBy(references, ({ id }) => id).values()) {
        const where = columns.map(({ from }) => `"${from}" = 'x'`).join(' AND ');
        const plan = database.prepare(`EXPLAIN QUERY PLAN SELECT * FROM "${table}" WHERE ${where}`).all() as {
          detail: string;
        }[];
        expect(plan.map(({ detail }) => detail).join()).toContain(`SEARCH ${table} USING INDEX`);
      }
    }
  });
});

describe('migration 2, journal', () => {
  test('adds an empty journal and leaves every row of version 1 as it was', () => {
    const database = databaseAt(1);
    database.exec(`
      INSERT INTO client VALUES ('c', 'Zekerheid', '2020-01-01', '');
      INSERT INTO person VALUES ('p', 'c', 'Mr Wacht', 'note');
      INSERT INTO seat VALUES ('s', 'c', 'Quality manager', 3, '2020-01-01', NULL);
      INSERT INTO tenure VALUES ('t', 'c', 's', 'p', '2020-01-01', NULL);
      INSERT INTO employment VALUES ('e', 'c', 'p', 'Rival', 1, NULL, '2020-01-01');
      INSERT INTO turnover VALUES ('u', 'c', 2024, 12.5);
    `);
    const before = tablesOf(database);
    migrate(database, ':memory:', allMigrations.slice(0, 2));
    expect(tablesOf(database)).toEqual({ ...before, journal: [] });
    expect(userVersion(database)).toBe(2);
  });
});

describe('migration 3, dossier', () => {
  test('adds a vault that has room for one passphrase, and notes whose words have no column', () => {
    const database = databaseAt(3);
    expect(tablesOf(database)).toMatchObject({ vault: [], secret: [] });
    const vault = (id: number) => () =>
      database.prepare(`INSERT INTO vault VALUES (?, 'v', 131072, 8, 1, x'00', zeroblob(12), x'00')`).run(id);
    expect(vault(2)).toThrow('CHECK constraint failed');
    expect(vault(1)).not.toThrow();
    expect(vault(1)).toThrow('UNIQUE constraint failed');
    const columns = database.pragma('table_info("secret")') as { name: string; type: string }[];
    expect(columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'id TEXT',
      'client_id TEXT',
      'person_id TEXT',
      'revision INTEGER',
      'nonce BLOB',
      'sealed BLOB',
    ]);
  });
});

describe('the migration that brings acquaintances', () => {
  test('leaves level and field of all who are there unsaid, and everything else as it was', () => {
    const place = allMigrations.findIndex(({ name }) => name === 'acquaintances');
    const database = databaseAt(place);
    database.exec(`
      INSERT INTO client VALUES ('c', 'Zekerheid', '2020-01-01', '');
      INSERT INTO seat VALUES ('s', 'c', 'Quality manager', 3, '2020-01-01', NULL);
      INSERT INTO colleague VALUES ('k', 'Mr Koester', 'Support manager', NULL, NULL);
    `);
    const before = tablesOf(database);
    migrate(database, ':memory:', allMigrations.slice(0, place + 1));
    const unsaid = (rows: unknown) => (rows as readonly object[]).map((row) => ({ ...row, level: null, field: null }));
    expect(tablesOf(database)).toEqual({
      ...before,
      seat: unsaid(before.seat),
      colleague: unsaid(before.colleague),
      acquaintance: [],
    });
  });
});

describe('the runner', () => {
  test('refuses a file of a later program and changes nothing in it', () => {
    const database = databaseAt(2);
    database.pragma('user_version = 99');
    expect(migrate(database, 'a.counterpart', allMigrations)).toEqual({
      ok: false,
      error: { code: 'workspaceTooNew', params: { path: 'a.counterpart', found: 99, known: allMigrations.length } },
    });
    expect(userVersion(database)).toBe(99);
  });

  test('leaves the version before when a migration fails half-way', () => {
    const database = databaseAt(1);
    const broken = {
      version: 2,
      name: 'broken',
      sql: 'CREATE TABLE half (id TEXT) STRICT; CREATE TABLE client (id TEXT)',
    };
    const before = tablesOf(database);
    expect(() => migrate(database, ':memory:', [...allMigrations.slice(0, 1), broken])).toThrow('already exists');
    expect(tablesOf(database)).toEqual(before);
    expect(userVersion(database)).toBe(1);
  });

  test('writes the version together with what it stands for', () => {
    const database = databaseAt(1);
    const before = tablesOf(database);
    // Dies where the version is to be written.
    const dying = new Proxy(database, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key, target);
        if (typeof value !== 'function') return value;
        return (...args: readonly unknown[]) => {
          if (key === 'pragma' && String(args[0]).startsWith('user_version =')) throw new Error('power cut');
          return Reflect.apply(value, target, args);
        };
      },
    });
    expect(() => migrate(dying, ':memory:', allMigrations)).toThrow('power cut');
    expect(tablesOf(database)).toEqual(before);
    expect(userVersion(database)).toBe(1);
  });

  test('refuses a migration that leaves rows pointing at nothing', () => {
    const database = databaseAt(1);
    const careless = {
      version: 2,
      name: 'careless',
      sql: `INSERT INTO phase VALUES ('f', 'nobody', 'nurture', '2020-01-01', NULL)`,
    };
    expect(() => migrate(database, ':memory:', [...allMigrations.slice(0, 1), careless])).toThrow('dangling');
    expect(tablesOf(database).phase).toEqual([]);
  });

  test('goes on from the version a file has, and does nothing to one that is up to date', () => {
    const database = databaseAt(1);
    const versions = { from: 1, to: allMigrations.length };
    expect(migrate(database, ':memory:', allMigrations)).toEqual({ ok: true, value: versions });
    expect(codeOf(migrate(database, ':memory:', allMigrations))).toBe('ok');
  });

  test('does not accept a list with a gap', () => {
    expect(newestVersion(allMigrations)).toBe(allMigrations.length);
    expect(() => newestVersion([{ version: 2, name: 'second first', sql: '' }])).toThrow('has version 2, expected 1');
  });
});
