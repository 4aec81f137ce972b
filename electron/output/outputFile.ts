import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { markUnfinished, whileWriting } from './unfinished.ts';

/**
 * Writes a file for the user: whole or not at all. The bytes go to a temporary neighbour first, are synced, and take
 * the name last, so an older file of that name survives a full disk.
 */
export const writeOutputFile = (path: string, bytes: Uint8Array | string): Promise<Result<{ path: string }>> => {
  const temporary = partOf(path);
  const release = markUnfinished(temporary);
  return whileWriting(writeWhole(path, temporary, bytes).finally(release));
};

const writeWhole = async (
  path: string,
  temporary: string,
  bytes: Uint8Array | string,
): Promise<Result<{ path: string }>> => {
  const opened = await openFor(path, temporary);
  if (!opened.ok) return opened;
  const handle = opened.value;
  try {
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
    return ok({ path });
  } catch (error) {
    await rm(temporary, { force: true });
    return writeFailure(path, error);
  }
};

/** What cannot be opened leaves nothing to remove. */
const openFor = async (path: string, temporary: string): Promise<Result<FileHandle>> => {
  try {
    return ok(await open(temporary, 'w'));
  } catch (error) {
    return writeFailure(path, error);
  }
};

/** Where a file is while it is not whole. */
export const partOf = (path: string): string => `${path}.part`;

/** The failure of a write to `path`, in the program's terms. @throws what is no failure of the file system. */
export const writeFailure = (path: string, error: unknown): Result<never> => {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  if (error.code === 'ENOSPC') return fail('diskFull', { path });
  if (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS')
    return fail('noPermission', { path });
  // A file is made where there is none: then its folder is what is missing.
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return fail('folderNotFound', { path: dirname(path) });
  if (error.code === 'EISDIR') return fail('fileIsFolder', { path });
  return fail('cannotWrite', { path, detail: error.message });
};
