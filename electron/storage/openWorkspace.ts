import { accessSync, constants, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { type Failure, fail, ok, type Result } from '../../shared/ipc/result.ts';
import { takeBackup, takeDailyBackup } from './backup.ts';
import { prepareLoading } from './clientRepository.ts';
import { type Connection, connect } from './connection.ts';
import { renameDurably } from './durableFile.ts';
import { checkIntegrity } from './integrity.ts';
import { prepareJournal } from './journal.ts';
import { migrate, newestVersion, userVersion } from './migrate.ts';
import { allMigrations } from './migrations/allMigrations.ts';
import type { Migration } from './migrations/migration.ts';
import { openReadOnlyCopy } from './readOnlyCopy.ts';
import { hasCompanions, setAside } from './recovery.ts';
import { classifyError, errorCodeOf } from './storageErrors.ts';
import { applicationId, beginningsOf, checkHeader, failureOf, presenceOf, withCompanions } from './workspaceFile.ts';

export interface Workspace {
  readonly path: string;
  /** True when it may be looked at only: the file or its folder cannot be written. */
  readonly isReadOnly: boolean;
  readonly connection: Connection;
  /** Brings the log into the file, so that the file alone is the whole workspace. */
  readonly close: () => void;
}

export interface OpenOptions {
  readonly path: string;
  readonly mode: 'create' | 'existing' | 'createNew';
  /** Where backups go: before each migration and once a day. Null: none are made. */
  readonly backupFolder: string | null;
  readonly now: Date;
  /** Told when the daily backup could not be made; the workspace opens all the same. */
  readonly onBackupFailure: (failure: Failure) => void;
  readonly migrations?: readonly Migration[];
}

/** Milliseconds to wait for another program's lock. */
const lockPatience = 2_000;

/**
 * Opens a workspace, makes it when the mode says so, and brings it to the newest version. Every failure leaves the file
 * as it was: what stands there is looked at through a handle that cannot write before one that can is opened.
 */
export const openWorkspace = async (options: OpenOptions): Promise<Result<Workspace>> => {
  const { mode, migrations = allMigrations } = options;
  const path = resolve(options.path);
  // The driver trims names and would open another file.
  if (path !== path.trim()) return fail('cannotWrite', { path, detail: 'the name ends with a space' });
  const presence = presenceOf(path);
  if (!presence.ok) return presence;
  if (presence.value !== 'absent' && mode === 'createNew') return fail('fileExists', { path });
  if (presence.value === 'absent' && mode === 'existing') return fail('fileNotFound', { path });
  if (presence.value === 'empty' && mode === 'existing') return fail('notAWorkspace', { path });
  try {
    const created = presence.value === 'file' ? ok(null) : createWorkspace(path, options.now, migrations);
    if (!created.ok) return created;
    const header = checkHeader(path, newestVersion(migrations));
    if (!header.ok) return header;
    if (!isWritable(path)) return openToLookAt(path, migrations);
    const sound = checkWithoutWriting(path);
    if (!sound.ok) return sound;
    return await openToWorkOn(path, options, migrations);
  } catch (error) {
    return failureOf(error, path);
  }
};

/** Made under another name and renamed when it is whole, so that a crash leaves no half workspace. */
const createWorkspace = (path: string, now: Date, migrations: readonly Migration[]): Result<null> => {
  const unfinished = beginningsOf(path);
  for (const file of withCompanions(unfinished)) rmSync(file, { force: true });
  accessSync(dirname(path), constants.W_OK);
  try {
    const database = new Database(unfinished, { timeout: lockPatience });
    try {
      database.pragma('journal_mode = WAL');
      database.pragma('synchronous = FULL');
      database.pragma(`application_id = ${applicationId}`);
      const migrated = migrate(database, path, migrations);
      if (!migrated.ok) throw new Error(`a new file cannot be ${migrated.error.code}`);
    } finally {
      database.close();
    }
  } catch (error) {
    for (const file of withCompanions(unfinished)) rmSync(file, { force: true });
    throw error;
  }
  // A log without its database would be played into the new one.
  const moved = hasCompanions(path) ? setAside(path, now) : ok(null);
  if (!moved.ok) return moved;
  renameDurably(unfinished, path);
  return ok(null);
};

/** SQLite writes to the file and lays its log beside it. Tells nothing about locks. */
const isWritable = (path: string): boolean => {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch (error) {
    const code = errorCodeOf(error);
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return false;
    throw error;
  }
};

/** Through a handle that cannot write: closing one that can would bring the log into a file that is to stay as it is. */
const checkWithoutWriting = (path: string): Result<null> => {
  try {
    return checkThrough(path, { readonly: true });
  } catch (error) {
    // An interrupted transaction of a file that is not in WAL mode can only be rolled back by a handle that writes.
    if (errorCodeOf(error) === 'SQLITE_READONLY_ROLLBACK') return checkThrough(path, { readonly: false });
    throw error;
  }
};

const checkThrough = (path: string, { readonly }: { readonly readonly: boolean }): Result<null> => {
  const database = new Database(path, { readonly, fileMustExist: true, timeout: lockPatience });
  try {
    return checkIntegrity(database, path);
  } finally {
    database.close();
  }
};

const openToWorkOn = async (
  path: string,
  options: OpenOptions,
  migrations: readonly Migration[],
): Promise<Result<Workspace>> => {
  const database = new Database(path, { fileMustExist: true, timeout: lockPatience });
  try {
    setPragmas(database);
    // Finds out about locks and about a file that can be opened and not written, before anything is written.
    database.exec('BEGIN IMMEDIATE; ROLLBACK');
    const prepared = await bringUpToDate(database, path, options, migrations);
    if (!prepared.ok) {
      database.close();
      return prepared;
    }
    return ok(workspaceOn(database, path, false));
  } catch (error) {
    database.close();
    if (errorCodeOf(error)?.startsWith('SQLITE_READONLY')) return openToLookAt(path, migrations);
    throw error;
  }
};

const openToLookAt = (path: string, migrations: readonly Migration[]): Result<Workspace> => {
  const database = openReadOnlyCopy(path);
  try {
    const sound = checkIntegrity(database, path);
    const prepared = sound.ok ? migrate(database, path, migrations) : sound;
    if (!prepared.ok) {
      database.close();
      return prepared;
    }
    database.pragma('query_only = ON');
    return ok(workspaceOn(database, path, true));
  } catch (error) {
    database.close();
    throw error;
  }
};

const setPragmas = (database: Database.Database): void => {
  const journalMode = database.pragma('journal_mode = WAL', { simple: true });
  if (journalMode !== 'wal') throw new Error(`journal mode is ${journalMode}`);
  database.pragma('synchronous = FULL');
};

/** No migration without a verified backup of what was there; the daily one may fail without keeping anybody from work. */
const bringUpToDate = async (
  database: Database.Database,
  path: string,
  { backupFolder, now, onBackupFailure }: OpenOptions,
  migrations: readonly Migration[],
): Promise<Result<null>> => {
  const found = userVersion(database);
  const known = newestVersion(migrations);
  if (found > known) return fail('workspaceTooNew', { path, found, known });
  if (backupFolder !== null) {
    const target = { folder: backupFolder, workspacePath: path, now };
    if (found < known) {
      const backup = await takeBackup(database, target);
      if (!backup.ok) return backup;
    } else {
      const backup = await takeDailyBackup(database, target);
      if (!backup.ok) onBackupFailure(backup.error);
    }
  }
  const migrated = migrate(database, path, migrations);
  if (!migrated.ok) return migrated;
  database.pragma('foreign_keys = ON');
  return ok(null);
};

const workspaceOn = (database: Database.Database, path: string, isReadOnly: boolean): Workspace => {
  const connection = connect(database);
  prepareAll(connection);
  const close = (): void => {
    if (!database.open) return;
    if (!isReadOnly) optimise(database, path);
    database.close();
  };
  return { path, isReadOnly, connection, close };
};

/** Statistics for the next opening: a disk without room for them is no reason not to close. */
const optimise = (database: Database.Database, path: string): void => {
  try {
    database.pragma('optimize');
  } catch (error) {
    if (classifyError(error, path)?.code !== 'diskFull') throw error;
  }
};

const prepareAll = (connection: Connection): void => {
  try {
    prepareLoading(connection);
    prepareJournal(connection);
  } catch (error) {
    // "no such table": the version says it is there.
    if (errorCodeOf(error) !== 'SQLITE_ERROR' || !(error instanceof Error)) throw error;
    throw new Database.SqliteError(error.message, 'SQLITE_CORRUPT');
  }
};
