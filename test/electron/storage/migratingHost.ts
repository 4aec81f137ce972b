import Database from 'better-sqlite3';
import { migrate } from '../../../electron/storage/migrate.ts';
import { allMigrations } from '../../../electron/storage/migrations/allMigrations.ts';
import { growingMigrations } from './growingMigrations.ts';

/** Migrates a workspace and dies in the middle of it, without a chance to tidy up, when it comes to a certain row. */
process.once('message', (message) => {
  const { path, fatalRow } = message as { readonly path: string; readonly fatalRow: number };
  const database = new Database(path);
  database.pragma('journal_mode = WAL');
  // Small enough for half a migration to reach the disk before it is committed.
  database.pragma('cache_size = 10');
  database.function('survive', (nr: unknown) => {
    if (nr === fatalRow) process.kill(process.pid, 'SIGKILL');
    return Number(nr);
  });
  migrate(database, path, growingMigrations(allMigrations, 'survive(nr)'));
  process.exit(1);
});
