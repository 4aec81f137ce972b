import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { loadClient } from '../../../electron/storage/clientRepository.ts';
import { allMigrations } from '../../../electron/storage/migrations/allMigrations.ts';
import { saveStep } from '../../../electron/storage/steps.ts';
import { clientOf } from '../../../shared/record/clientRecord.ts';
import { countingIds } from '../../fixtures/recordBuilder.ts';
import { addingStep, bareClient, noteStep } from './steps.ts';
import {
  companionsOf,
  contentsOf,
  newWorkspace,
  open,
  temporaryFolder,
  testNow,
  tryToOpen,
  unwrap,
} from './workspaceFolder.ts';

const record = bareClient(countingIds()());

/** Enough rows for a file of many pages. */
const filled = async () => {
  const workspace = await newWorkspace();
  const newId = countingIds(0x100);
  for (let nr = 0; nr < 50; nr += 1) {
    const client = { ...clientOf(bareClient(newId(), `Client ${nr}`)), note: 'x'.repeat(2_000) };
    unwrap(
      saveStep(
        workspace.connection,
        addingStep({ ...bareClient(client.id), tables: { ...record.tables, client: { [client.id]: client } } }),
        testNow,
      ),
    );
  }
  return workspace;
};

describe('a workspace', () => {
  test('is made where nothing stands, with WAL, full synchronising, references enforced and our application id', async () => {
    const { connection, path, isReadOnly } = await newWorkspace();
    const pragma = (name: string) => connection.database.pragma(name, { simple: true });
    expect(isReadOnly).toBe(false);
    expect({
      journal_mode: pragma('journal_mode'),
      synchronous: pragma('synchronous'),
      foreign_keys: pragma('foreign_keys'),
      application_id: pragma('application_id'),
      user_version: pragma('user_version'),
    }).toEqual({
      journal_mode: 'wal',
      synchronous: 2,
      foreign_keys: 1,
      application_id: 0x434e5450,
      user_version: allMigrations.length,
    });
    expect(Number(pragma('busy_timeout'))).toBeGreaterThan(0);
    expect(readFileSync(path).readUInt32BE(68)).toBe(0x434e5450);
  });

  test('is one file after closing, which holds everything', async () => {
    const { connection, path, close } = await newWorkspace();
    unwrap(saveStep(connection, addingStep(record), testNow));
    expect(companionsOf(path)).toContain('-wal');
    close();
    expect(companionsOf(path)).toEqual([]);
    const copy = join(temporaryFolder(), 'mailed.counterpart');
    copyFileSync(path, copy);
    const mailed = await open(copy);
    expect(unwrap(loadClient(mailed.connection, record.clientId))).toEqual(record);
  });

  test('is made by mode "create" in the place of an empty file, and opened by it where there is one', async () => {
    const path = join(temporaryFolder(), 'empty.counterpart');
    writeFileSync(path, '');
    const made = await open(path, { mode: 'create' });
    unwrap(saveStep(made.connection, addingStep(record), testNow));
    made.close();
    const again = await open(path, { mode: 'create' });
    expect(unwrap(loadClient(again.connection, record.clientId))).toEqual(record);
  });

  test('leaves no trace of a creation that was cut short', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '.clients.counterpart.new'), 'half of something');
    await open(join(folder, 'clients.counterpart'), { mode: 'create' });
    expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
  });

  test('never plays the log of a vanished database into a new one', async () => {
    const { connection, path } = await filled();
    const folder = temporaryFolder();
    const fresh = join(folder, 'clients.counterpart');
    copyFileSync(`${path}-wal`, `${fresh}-wal`);
    connection.database.close();
    const workspace = await open(fresh, { mode: 'create' });
    expect(workspace.connection.database.prepare('SELECT count(*) FROM client').pluck().get()).toBe(0);
    expect(readdirSync(folder).some((name) => name.includes('set aside') && name.endsWith('-wal'))).toBe(true);
  });
});

describe('opening fails and leaves every byte as it was', () => {
  /** The failure, after making sure that nothing in the folder changed. */
  const failureAt = async (path: string, folder: string) => {
    const before = contentsOf(folder);
    const opened = await tryToOpen(path);
    const after = contentsOf(folder);
    expect(Object.fromEntries(Object.keys(before).map((name) => [name, after[name]]))).toEqual(before);
    if (opened.ok) throw new Error('it opened');
    return opened.error;
  };

  test('with fileNotFound where nothing stands, and makes nothing', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'missing.counterpart');
    expect(await failureAt(path, folder)).toEqual({ code: 'fileNotFound', params: { path } });
    expect(existsSync(path)).toBe(false);
  });

  test('with fileNotFound in a folder that does not exist, also for a new one', async () => {
    const path = join(temporaryFolder(), 'missing', 'clients.counterpart');
    expect(await tryToOpen(path, { mode: 'create' })).toEqual({
      ok: false,
      error: { code: 'fileNotFound', params: { path } },
    });
  });

  test('with fileIsFolder for a folder', async () => {
    const path = join(temporaryFolder(), 'folder.counterpart');
    mkdirSync(path);
    for (const mode of ['create', 'existing', 'createNew'] as const) {
      expect(await tryToOpen(path, { mode })).toEqual({ ok: false, error: { code: 'fileIsFolder', params: { path } } });
    }
  });

  test('with fileExists when a new one is asked for in the place of another', async () => {
    const { path, close } = await newWorkspace();
    close();
    const before = readFileSync(path);
    expect(await tryToOpen(path, { mode: 'createNew' })).toEqual({
      ok: false,
      error: { code: 'fileExists', params: { path } },
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test.each([
    ['an empty file', ''],
    ['a text file', 'Dear Mr Wacht,\n'],
    ['a long text file', 'SQLite is a library. '.repeat(1_000)],
  ])('with notAWorkspace for %s', async (_what, text) => {
    const folder = temporaryFolder();
    const path = join(folder, 'letter.counterpart');
    writeFileSync(path, text);
    expect(await failureAt(path, folder)).toEqual({ code: 'notAWorkspace', params: { path } });
  });

  test('with notAWorkspace for the database of another program', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'other.counterpart');
    const other = new Database(path);
    other.exec('PRAGMA application_id = 42; CREATE TABLE client (id TEXT)');
    other.close();
    expect(await failureAt(path, folder)).toEqual({ code: 'notAWorkspace', params: { path } });
  });

  test('with notAWorkspace for a pipe, without waiting for somebody to write to it', async () => {
    const path = join(temporaryFolder(), 'pipe.counterpart');
    execFileSync('mkfifo', [path]);
    expect(await tryToOpen(path)).toEqual({ ok: false, error: { code: 'notAWorkspace', params: { path } } });
  });

  test('with workspaceTooNew for the file of a later program, telling both versions', async () => {
    const { path, connection, close } = await newWorkspace();
    connection.database.pragma('user_version = 99');
    close();
    expect(await failureAt(path, join(path, '..'))).toEqual({
      code: 'workspaceTooNew',
      params: { path, found: 99, known: allMigrations.length },
    });
  });

  test.each([40, 4_096, 30_000])('with workspaceDamaged for a file cut off after %i bytes', async (length) => {
    const { path, close } = await filled();
    close();
    truncateSync(path, length);
    expect(await failureAt(path, join(path, '..'))).toMatchObject({ code: 'workspaceDamaged', params: { path } });
  });

  test('with workspaceDamaged for a page of rubbish in the middle', async () => {
    const { path, close } = await filled();
    close();
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 4_096, 8_192);
    writeFileSync(path, bytes);
    const failure = await failureAt(path, join(path, '..'));
    expect(failure).toMatchObject({ code: 'workspaceDamaged', params: { path } });
    expect(String(failure.params.detail)).not.toBe('');
  });

  test('with workspaceDamaged beside a log full of steps, which are not played into the damaged file', async () => {
    const { path } = await filled();
    const folder = temporaryFolder();
    const copy = join(folder, 'copy.counterpart');
    const bytes = readFileSync(path);
    // A page of a table that has no rows, so that the log does not hold a newer one.
    bytes.fill(0xa5, bytes.length - 4_096);
    writeFileSync(copy, bytes);
    copyFileSync(`${path}-wal`, `${copy}-wal`);
    expect(await failureAt(copy, folder)).toMatchObject({ code: 'workspaceDamaged', params: { path: copy } });
  });

  test('with workspaceDamaged when a table is missing though the version says it is there', async () => {
    const { path, connection, close } = await newWorkspace();
    connection.database.exec('DROP TABLE milestone');
    close();
    expect(await failureAt(path, join(path, '..'))).toEqual({
      code: 'workspaceDamaged',
      params: { path, detail: 'SQLITE_CORRUPT: no such table: milestone' },
    });
  });

  test('with workspaceLocked while another program has it for itself', async () => {
    const { path, close } = await newWorkspace();
    close();
    const other = new Database(path);
    other.pragma('locking_mode = EXCLUSIVE');
    other.exec('BEGIN EXCLUSIVE');
    expect(await tryToOpen(path)).toEqual({ ok: false, error: { code: 'workspaceLocked', params: { path } } });
    other.exec('ROLLBACK');
    other.close();
    expect((await tryToOpen(path)).ok).toBe(true);
  });

  test('with cannotWrite for a name that the driver would change', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'clients.counterpart ');
    expect(await tryToOpen(path, { mode: 'create' })).toMatchObject({ ok: false, error: { code: 'cannotWrite' } });
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('two windows on one file see a conflict instead of overwriting each other', async () => {
  const first = await newWorkspace();
  unwrap(saveStep(first.connection, addingStep(record), testNow));
  const second = await open(first.path);
  const client = clientOf(record);
  unwrap(saveStep(second.connection, noteStep(client, 'hers'), testNow));
  expect(saveStep(first.connection, noteStep(client, 'his'), testNow)).toMatchObject({
    ok: false,
    error: { code: 'conflict' },
  });
});
