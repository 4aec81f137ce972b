import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { classifyError, errorCodeOf } from './storageErrors.ts';

/** Marks an SQLite file as one of ours ("CNTP"); stands at offset 68 of its header. */
export const applicationId = 0x434e5450;

/** File name ending of a workspace, and of its backups. */
export const workspaceExtension = '.counterpart';

/** What SQLite may lay beside a database: its log, the log's index, and the journal of a file that is not in WAL mode. */
export const companionSuffixes = ['-wal', '-shm', '-journal'] as const;

/** A workspace with whatever may lie beside it. */
export const withCompanions = (path: string): readonly string[] =>
  ['', ...companionSuffixes].map((suffix) => `${path}${suffix}`);

/** Where a new workspace is made, and then renamed. */
export const beginningsOf = (path: string): string => join(dirname(path), `.${basename(path)}.new`);

export type Presence = 'absent' | 'empty' | 'file';

/** What stands at a path. `fileIsFolder`, `notAWorkspace` for a pipe or a device; `noPermission` when it is hidden. */
export const presenceOf = (path: string): Result<Presence> => {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return fail('fileIsFolder', { path });
    if (!stat.isFile()) return fail('notAWorkspace', { path });
    return ok(stat.size === 0 ? 'empty' : 'file');
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return ok('absent');
    return failureOf(error, path);
  }
};

/**
 * Looks at the first bytes before SQLite does, because SQLite would take an empty file for a new database and could
 * write to one that is not ours. Layout: https://www.sqlite.org/fileformat2.html#the_database_header
 */
export const checkHeader = (path: string, knownVersion: number): Result<null> => {
  let header: Buffer;
  try {
    header = readStart(path, headerLength);
  } catch (error) {
    return failureOf(error, path);
  }
  if (!header.subarray(0, magic.length).equals(magic)) return fail('notAWorkspace', { path });
  if (header.length < headerLength)
    return fail('workspaceDamaged', { path, detail: `cut off after ${header.length} bytes` });
  if (header.readUInt32BE(68) !== applicationId) return fail('notAWorkspace', { path });
  const found = header.readUInt32BE(60);
  if (found > knownVersion) return fail('workspaceTooNew', { path, found, known: knownVersion });
  return ok(null);
};

/** The failure an error stands for. @throws the error itself when it stands for none. */
export const failureOf = (error: unknown, path: string): Result<never> => {
  const failure = classifyError(error, path);
  if (!failure) throw error;
  return { ok: false, error: failure };
};

const magic = Buffer.from('SQLite format 3\0', 'latin1');
const headerLength = 100;

const readStart = (path: string, length: number): Buffer => {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(Math.min(length, fstatSync(file).size));
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(file);
  }
};
