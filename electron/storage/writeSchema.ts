import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { migrate } from './migrate.ts';
import { allMigrations } from './migrations/allMigrations.ts';
import { schemaText } from './schemaText.ts';

/** Writes schema.md beside this file; with `--check` only tells, by exit code 1, whether that would change it. */
const file = join(import.meta.dirname, 'schema.md');

const currentSchema = (): string => {
  const database = new Database(':memory:');
  migrate(database, ':memory:', allMigrations);
  return schemaText(database);
};

const standing = (): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
};

if (!process.argv.includes('--check')) {
  writeFileSync(file, currentSchema());
} else if (standing() !== currentSchema()) {
  console.error('electron/storage/schema.md is out of date: run `node electron/storage/writeSchema.ts`');
  process.exitCode = 1;
}
