import { rmSync } from 'node:fs';

/** Files that are worth nothing yet, of everybody who is at work on some. */
const marks = new Set<{ readonly paths: readonly string[] }>();

/** What is being written at this moment. */
const writes = new Set<Promise<unknown>>();

/** From now until the answer is called these files go with the program, should it end before they are whole. */
export const markUnfinished = (...paths: readonly string[]): (() => void) => {
  const mark = { paths };
  marks.add(mark);
  return () => void marks.delete(mark);
};

/** Whoever is about to end the program may wait for this. */
export const whileWriting = async <T>(write: Promise<T>): Promise<T> => {
  writes.add(write);
  try {
    return await write;
  } finally {
    writes.delete(write);
  }
};

/** Resolves when nothing is being written any more. */
export const allWritten = async (): Promise<void> => {
  while (writes.size > 0) await Promise.allSettled(writes);
};

/** Removes what is not whole, without waiting: for a program that ends now. */
export const removeUnfinished = (): void => {
  for (const path of [...marks].flatMap(({ paths }) => paths)) {
    try {
      rmSync(path, { force: true });
    } catch (error) {
      console.error(`${path} stays: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  marks.clear();
};
