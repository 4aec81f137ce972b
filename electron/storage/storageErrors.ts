import type { Failure, FailureParams } from '../../shared/ipc/result.ts';

/**
 * Names the failures of SQLite and of the file system that a user can do something about; null for every other error,
 * which is a fault of the program. `path` is the file or folder that was worked on.
 *
 * Knows errors by their `code` only, so that it works for those that crossed a process border as well.
 */
export const classifyError = (error: unknown, path: string): Failure | null => {
  const code = errorCodeOf(error);
  if (code === null) return null;
  const rule = rules.find(({ matches }) => matches.test(code));
  if (!rule) return null;
  const params: FailureParams = rule.withDetail ? { path, detail: detailOf(error) } : { path };
  return { code: rule.code, params };
};

/** True when the handle that gave this error cannot be trusted with another write. */
export const isHandleBroken = (error: unknown): boolean =>
  /^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(errorCodeOf(error) ?? '');

export const errorCodeOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null;

/** The error's own words, for the small print under a sentence. */
export const detailOf = (error: unknown): string => {
  const code = errorCodeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  return code === null || message.includes(code) ? message : `${code}: ${message}`;
};

interface Rule {
  readonly matches: RegExp;
  readonly code: Failure['code'];
  readonly withDetail?: true;
}

/** First match wins. SQLite's extended codes begin with their primary code. */
const rules: readonly Rule[] = [
  // The shared-memory file beside the database is grown before use; nothing but a lack of space can stop that.
  { matches: /^(SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)$/, code: 'diskFull' },
  { matches: /^(SQLITE_BUSY|SQLITE_LOCKED|SQLITE_PROTOCOL|EBUSY$|ETXTBSY$)/, code: 'workspaceLocked' },
  { matches: /^(SQLITE_READONLY|EROFS$)/, code: 'workspaceReadOnly' },
  {
    matches: /^(SQLITE_CORRUPT|SQLITE_NOTADB|SQLITE_FORMAT|SQLITE_IOERR_(SHORT_READ|DATA|CORRUPTFS))/,
    code: 'workspaceDamaged',
    withDetail: true,
  },
  { matches: /^(SQLITE_CANTOPEN_ISDIR|EISDIR)$/, code: 'fileIsFolder' },
  // The file is there (that is looked at first), so what cannot be opened is not allowed to be.
  { matches: /^(SQLITE_CANTOPEN|SQLITE_PERM|SQLITE_AUTH|SQLITE_IOERR_ACCESS$|EACCES$|EPERM$)/, code: 'noPermission' },
  { matches: /^(ENOENT|ENOTDIR)$/, code: 'fileNotFound' },
  { matches: /^EEXIST$/, code: 'fileExists' },
  {
    matches: /^(SQLITE_IOERR|EIO$|ENAMETOOLONG$|EINVAL$|ELOOP$|EMFILE$|ENFILE$|ENXIO$)/,
    code: 'cannotWrite',
    withDetail: true,
  },
];
