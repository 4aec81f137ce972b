import type Database from 'better-sqlite3';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import type { Migration } from './migrations/migration.ts';

/**
 * Brings a file to the newest version, each migration in a transaction of its own together with its `user_version`: a
 * file whose migration was cut short is at a whole version, and the next open goes on from there.
 *
 * Leaves `foreign_keys` off. Answers `workspaceTooNew` for a file of a later program; nothing is written then.
 * @throws Error when the list has a gap; SqliteError when a migration fails, which leaves the version before it.
 */
export const migrate = (
  database: Database.Database,
  path: string,
  migrations: readonly Migration[],
): Result<{ readonly from: number; readonly to: number }> => {
  const known = newestVersion(migrations);
  const found = userVersion(database);
  if (found > known) return fail('workspaceTooNew', { path, found, known });
  database.pragma('foreign_keys = OFF');
  for (const migration of migrations.slice(found)) {
    database.transaction(() => {
      database.exec(migration.sql);
      // A migration may rebuild tables, for which references are not enforced while it runs.
      const dangling = database.pragma('foreign_key_check') as readonly unknown[];
      if (dangling.length > 0)
        throw new Error(`migration "${migration.name}" leaves ${dangling.length} dangling references`);
      database.pragma(`user_version = ${migration.version}`);
    })();
  }
  return ok({ from: found, to: known });
};

export const userVersion = (database: Database.Database): number =>
  Number(database.pragma('user_version', { simple: true }));

/** @throws Error when the versions are not 1, 2, 3 … */
export const newestVersion = (migrations: readonly Migration[]): number => {
  for (const [index, { version, name }] of migrations.entries()) {
    if (version !== index + 1) throw new Error(`migration "${name}" has version ${version}, expected ${index + 1}`);
  }
  return migrations.length;
};
