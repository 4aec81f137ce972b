import type { Migration } from '../../../electron/storage/migrations/migration.ts';

export const rowsPerMigration = 200;

/**
 * Some more migrations, each of which adds the same number of rows. `rowExpression` makes the value of row `nr`,
 * counted through all of them; a function of the database can fail there.
 */
export const growingMigrations = (migrations: readonly Migration[], rowExpression = 'nr'): readonly Migration[] => [
  ...migrations,
  ...[0, 1, 2].map((index) => ({
    version: migrations.length + index + 1,
    name: `growing ${index}`,
    sql: `
      CREATE TABLE IF NOT EXISTS later (nr INTEGER NOT NULL, padding TEXT NOT NULL) STRICT;
      WITH RECURSIVE numbers (nr) AS (
        SELECT ${index * rowsPerMigration}
        UNION ALL
        SELECT nr + 1 FROM numbers WHERE nr + 1 < ${(index + 1) * rowsPerMigration}
      )
      INSERT INTO later SELECT ${rowExpression}, printf('%.4000c', 'x') FROM numbers;
    `,
  })),
];
