import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { classifyError, isHandleBroken } from '../../../electron/storage/storageErrors.ts';

const sqlite = (code: string) => new Database.SqliteError('words of SQLite', code);
const system = (code: string) => Object.assign(new Error(`${code}: words of the system`), { code });

describe('classifying an error', () => {
  test.each([
    ['SQLITE_FULL', 'diskFull'],
    ['SQLITE_IOERR_SHMSIZE', 'diskFull'],
    ['ENOSPC', 'diskFull'],
    ['EDQUOT', 'diskFull'],
    ['SQLITE_BUSY', 'workspaceLocked'],
    ['SQLITE_BUSY_RECOVERY', 'workspaceLocked'],
    ['SQLITE_LOCKED', 'workspaceLocked'],
    ['EBUSY', 'workspaceLocked'],
    ['SQLITE_READONLY', 'workspaceReadOnly'],
    ['SQLITE_READONLY_DIRECTORY', 'workspaceReadOnly'],
    ['EROFS', 'workspaceReadOnly'],
    ['SQLITE_CORRUPT', 'workspaceDamaged'],
    ['SQLITE_CORRUPT_INDEX', 'workspaceDamaged'],
    ['SQLITE_NOTADB', 'workspaceDamaged'],
    ['SQLITE_IOERR_SHORT_READ', 'workspaceDamaged'],
    ['SQLITE_CANTOPEN', 'noPermission'],
    ['SQLITE_CANTOPEN_ISDIR', 'fileIsFolder'],
    ['SQLITE_PERM', 'noPermission'],
    ['EACCES', 'noPermission'],
    ['EPERM', 'noPermission'],
    ['EISDIR', 'fileIsFolder'],
    ['ENOENT', 'fileNotFound'],
    ['ENOTDIR', 'fileNotFound'],
    ['EEXIST', 'fileExists'],
    ['SQLITE_IOERR_WRITE', 'cannotWrite'],
    ['SQLITE_IOERR_FSYNC', 'cannotWrite'],
    ['EIO', 'cannotWrite'],
    ['ENAMETOOLONG', 'cannotWrite'],
  ])('%s is %s', (code, expected) => {
    const error = code.startsWith('SQLITE') ? sqlite(code) : system(code);
    expect(classifyError(error, '/folder/file')).toMatchObject({ code: expected, params: { path: '/folder/file' } });
  });

  test('tells the words of SQLite where the sentence asks for a detail', () => {
    expect(classifyError(sqlite('SQLITE_CORRUPT'), 'p')?.params).toEqual({
      path: 'p',
      detail: 'SQLITE_CORRUPT: words of SQLite',
    });
    expect(classifyError(system('EIO'), 'p')?.params).toEqual({ path: 'p', detail: 'EIO: words of the system' });
  });

  test.each([
    new Error('no code'),
    sqlite('SQLITE_ERROR'),
    sqlite('SQLITE_MISUSE'),
    sqlite('SQLITE_CONSTRAINT_CHECK'),
    system('ERR_ASSERTION'),
    new TypeError('undefined is not a function'),
    'text',
    null,
    undefined,
    { code: 7 },
  ])('names no fault of the program: %s', (error) => {
    expect(classifyError(error, 'p')).toBeNull();
  });
});

test('a handle is given up after damage and failed reading or writing, not after a full disk or a lock', () => {
  expect(['SQLITE_CORRUPT', 'SQLITE_NOTADB', 'SQLITE_IOERR_READ'].map((code) => isHandleBroken(sqlite(code)))).toEqual([
    true,
    true,
    true,
  ]);
  expect([sqlite('SQLITE_FULL'), sqlite('SQLITE_BUSY'), new Error('x')].map(isHandleBroken)).toEqual([
    false,
    false,
    false,
  ]);
});
