import { fork } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { hostOver } from '../../../electron/storage/forkHost.ts';
import type { HostProcess } from '../../../electron/storage/hostProcess.ts';
import { type OpenOptions, openWorkspace, type Workspace } from '../../../electron/storage/openWorkspace.ts';
import type { Result } from '../../../shared/ipc/result.ts';

export const hostPath = join(import.meta.dirname, '../../../electron/storage/host.ts');

/** The moment at which everything in these tests happens, where nothing else is said. */
export const testNow = new Date('2026-03-04T10:20:30.123Z');

/** A folder of its own for one test. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'counterpart-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

export const tryToOpen = async (path: string, options: Partial<OpenOptions> = {}): Promise<Result<Workspace>> => {
  const opened = await openWorkspace({
    path,
    mode: 'existing',
    backupFolder: null,
    now: testNow,
    onBackupFailure: (failure) => {
      throw new Error(`backup failed: ${JSON.stringify(failure)}`);
    },
    ...options,
  });
  if (opened.ok) onTestFinished(() => opened.value.close());
  return opened;
};

export const open = async (path: string, options: Partial<OpenOptions> = {}): Promise<Workspace> =>
  unwrap(await tryToOpen(path, options));

/** A new workspace in a folder of its own. */
export const newWorkspace = (options: Partial<OpenOptions> = {}): Promise<Workspace> =>
  open(join(temporaryFolder(), 'clients.counterpart'), { mode: 'createNew', ...options });

export const unwrap = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.error)}`);
  return result.value;
};

/** Code of a failure, or 'ok'. */
export const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code);

/** What stands in a folder: file names with their bytes as text that compares quickly. */
export const contentsOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );

/** Every row of every table, as SQLite gives them. */
export const wholeDatabase = ({ connection }: Pick<Workspace, 'connection'>): Record<string, unknown> => {
  const tables = connection.database
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name`)
    .pluck()
    .all() as readonly string[];
  return Object.fromEntries(
    tables.map((table) => [table, connection.database.prepare(`SELECT * FROM "${table}" ORDER BY 1`).all()]),
  );
};

/** The storage process straight from its source. `asNobody`: without root's right to read and write everything. */
export const spawnTestHost = ({ asNobody = false } = {}): HostProcess => hostOver(forkTestHost({ asNobody }));

export const forkTestHost = ({ asNobody = false, entry = hostPath } = {}) =>
  fork(entry, [], {
    execArgv: [],
    serialization: 'advanced',
    ...(asNobody && process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}),
  });

/** Lets every user of the machine into a folder. */
export const openToEverybody = (folder: string): void => chmodSync(folder, 0o777);

/** Files that SQLite leaves beside an open database. */
export const companionsOf = (path: string): readonly string[] =>
  ['-wal', '-shm', '-journal'].filter((suffix) => existsSync(`${path}${suffix}`));
