import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';

/** Renames a finished file into place so that a power cut leaves the old state or the new one. */
export const renameDurably = (from: string, to: string): void => {
  syncToDisk(from, 'r+');
  renameSync(from, to);
  // Windows cannot open a folder for this and writes its directory entries by itself.
  if (process.platform !== 'win32') syncToDisk(dirname(to), 'r');
};

const syncToDisk = (path: string, flags: 'r' | 'r+'): void => {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};
