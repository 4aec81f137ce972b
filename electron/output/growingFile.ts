import { rmSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { ok, type Result } from '../../shared/ipc/result.ts';
import { partOf, writeFailure } from './outputFile.ts';
import { markUnfinished, whileWriting } from './unfinished.ts';

/**
 * A file for the user that comes in pieces: whole or not at all, as `writeOutputFile`. Pieces are written in the order
 * they are given, whoever waits for them.
 */
export interface GrowingFile {
  readonly path: string;
  readonly write: (position: number, bytes: Uint8Array) => Promise<Result<null>>;
  /** Syncs and gives the file its name; an older file of that name is replaced only now. */
  readonly finish: () => Promise<Result<{ path: string }>>;
  /** Leaves nothing behind. */
  readonly discard: () => Promise<void>;
  /** The same without waiting, for a process that is about to end. */
  readonly discardAtOnce: () => void;
}

export const openGrowingFile = async (path: string): Promise<Result<GrowingFile>> => {
  const temporary = partOf(path);
  const attempt = async <T>(work: () => Promise<T>): Promise<Result<T>> => {
    try {
      return ok(await work());
    } catch (error) {
      return writeFailure(path, error);
    }
  };
  const release = markUnfinished(temporary);
  const opened = await attempt(() => open(temporary, 'w'));
  if (!opened.ok) {
    release();
    return opened;
  }
  const handle = opened.value;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
  const discard = async (): Promise<void> => {
    await handle.close();
    await rm(temporary, { force: true });
  };
  const finish = async (): Promise<Result<{ path: string }>> => {
    const named = await attempt(async () => {
      await handle.sync();
      await handle.close();
      await rename(temporary, path);
      return { path };
    });
    if (!named.ok) await discard();
    return named;
  };
  return ok({
    path,
    write: (position, bytes) =>
      inTurn(() =>
        attempt(async () => {
          let done = 0;
          while (done < bytes.length) {
            const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
            done += bytesWritten;
          }
          return null;
        }),
      ),
    finish: () => whileWriting(inTurn(finish).finally(release)),
    discard: () => whileWriting(inTurn(discard).finally(release)),
    discardAtOnce: () => {
      rmSync(temporary, { force: true });
      release();
      // What is still being written goes to a file without a name, which ends with the handle.
      void inTurn(() => handle.close());
    },
  });
};
