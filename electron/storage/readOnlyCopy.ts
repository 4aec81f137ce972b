import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/**
 * A workspace that may not be written is looked at through a copy in memory. SQLite cannot open a file in WAL mode where
 * it may not lay a log beside it, and a file of an earlier version could not be brought up to date in place.
 * @throws SqliteError or file system errors, also when the file keeps changing while it is copied.
 */
export const openReadOnlyCopy = (path: string): Database.Database => new Database(bytesOf(path));

const attempts = 5;

const bytesOf = (path: string): Buffer => {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const before = stateOf(path);
    const bytes = hasLog(path) ? bytesWithLog(path) : leaveWalMode(readFileSync(path));
    if (before === stateOf(path)) return bytes;
  }
  throw Object.assign(new Error('the file changes while it is read'), { code: 'EBUSY' });
};

/** What a program writing to the workspace cannot but change. */
const stateOf = (path: string): string =>
  [path, `${path}-wal`]
    .map((file) => statSync(file, { throwIfNoEntry: false, bigint: true }))
    .map((stat) => (stat ? `${stat.ino} ${stat.size} ${stat.mtimeNs}` : 'none'))
    .join();

const hasLog = (path: string): boolean => existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0;

/** Steps that never reached the file itself are in its log: SQLite brings the two together in a folder of ours. */
const bytesWithLog = (path: string): Buffer => {
  const folder = mkdtempSync(join(tmpdir(), 'counterpart-'));
  try {
    const copy = join(folder, 'copy');
    copyFileSync(path, copy);
    copyFileSync(`${path}-wal`, `${copy}-wal`);
    const database = new Database(copy);
    try {
      database.pragma('journal_mode = DELETE');
    } finally {
      database.close();
    }
    return readFileSync(copy);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** A database in memory has no log; bytes 18 and 19 of the header say "write version" and "read version". */
const leaveWalMode = (bytes: Buffer): Buffer => {
  bytes[18] = 1;
  bytes[19] = 1;
  return bytes;
};
