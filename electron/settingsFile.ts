import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { ok, type Result } from '../shared/ipc/result.ts';
import { classifyError } from './storage/storageErrors.ts';

/**
 * A small JSON file that is never half written (temporary file, fsync, rename). A file that cannot be read as promised
 * is set aside under another name, never overwritten: somebody may want to mend it.
 */
export const createSettingsFile = <T>(file: string, schema: z.ZodType<T>, defaults: T) => {
  let current = read(file, schema) ?? defaults;
  return {
    get: (): T => current,
    /** Holds for this run even when the disk refuses it: `diskFull`, `noPermission`, …. */
    set: (value: T): Result<null> => {
      current = value;
      try {
        write(file, JSON.stringify(value, null, 2));
        return ok(null);
      } catch (error) {
        const failure = classifyError(error, file);
        if (!failure) throw error;
        return { ok: false, error: failure };
      }
    },
  };
};

export type SettingsFile<T> = ReturnType<typeof createSettingsFile<T>>;

const read = <T>(file: string, schema: z.ZodType<T>): T | null => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const aside = `${file}.unreadable-${Date.now()}`;
  renameSync(file, aside);
  console.error(`${file} could not be read (${parsed.error.message}); it is kept as ${aside}`);
  return null;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(file), { recursive: true });
  const temporary = `${file}.new`;
  const handle = openSync(temporary, 'w');
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(temporary, file);
};
