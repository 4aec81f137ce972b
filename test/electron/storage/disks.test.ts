import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createCalls } from '../../../electron/storage/calls.ts';
import { createStorage } from '../../../electron/storage/client.ts';
import { loadClient } from '../../../electron/storage/clientRepository.ts';
import { allMigrations } from '../../../electron/storage/migrations/allMigrations.ts';
import { saveStep } from '../../../electron/storage/steps.ts';
import { clientOf } from '../../../shared/record/clientRecord.ts';
import { countingIds } from '../../fixtures/recordBuilder.ts';
import { canMount, makeReadOnly, mountSmallDisk } from './mounts.ts';
import { addingStep, bareClient, noteStep } from './steps.ts';
import {
  contentsOf,
  newWorkspace,
  open,
  openToEverybody,
  spawnTestHost,
  temporaryFolder,
  testNow,
  tryToOpen,
  unwrap,
} from './workspaceFolder.ts';

const record = bareClient(countingIds()());
const client = clientOf(record);

/** A folder with a workspace in it, and a way to forbid all writing there: for root too, where it may mount. */
const folderToLock = (): { readonly folder: string; readonly lock: () => void } => {
  const disk = mountSmallDisk('4m');
  if (disk !== null) return { folder: disk, lock: () => makeReadOnly(disk) };
  const folder = temporaryFolder();
  return { folder, lock: () => chmodSync(folder, 0o555) };
};

describe('on a disk that cannot be written', () => {
  test('a workspace opens to be looked at, and a step is answered with workspaceReadOnly', async () => {
    const { folder, lock } = folderToLock();
    const path = join(folder, 'clients.counterpart');
    const made = await open(path, { mode: 'create' });
    unwrap(saveStep(made.connection, addingStep(record), testNow));
    made.close();
    lock();
    const before = contentsOf(folder);
    const { handlers } = createCalls({ now: () => testNow, warn: (text) => expect(text).toBe('') });
    expect(await handlers.open({ path, mode: 'existing', backupFolder: null })).toEqual({
      ok: true,
      value: { path, isReadOnly: true, clients: [{ id: client.id, name: client.name }] },
    });
    expect(unwrap(handlers.loadClient(client.id)).record).toEqual(record);
    const refused = { ok: false, error: { code: 'workspaceReadOnly', params: { path } } };
    expect(handlers.saveStep(noteStep(client, 'one'))).toEqual(refused);
    expect(handlers.undo(client.id)).toEqual(refused);
    expect(handlers.addClients([])).toEqual(refused);
    handlers.close();
    expect(contentsOf(folder)).toEqual(before);
  });

  test('the steps in the log of a crashed program are shown as well', async () => {
    const { folder, lock } = folderToLock();
    const crashed = await newWorkspace();
    unwrap(saveStep(crashed.connection, addingStep(record), testNow));
    const path = join(folder, 'clients.counterpart');
    for (const suffix of ['', '-wal']) writeFileSync(`${path}${suffix}`, readFileSync(`${crashed.path}${suffix}`));
    lock();
    const before = contentsOf(folder);
    const { connection, isReadOnly } = await open(path);
    expect(isReadOnly).toBe(true);
    expect(unwrap(loadClient(connection, client.id))).toEqual(record);
    expect(contentsOf(folder)).toEqual(before);
  });

  test('a file of an earlier version is shown in the newest form and stays what it is', async () => {
    const { folder, lock } = folderToLock();
    const path = join(folder, 'clients.counterpart');
    const early = await tryToOpen(path, { mode: 'create', migrations: allMigrations.slice(0, 1) });
    // Version 1 has no journal, which the program misses; the file itself is made all the same.
    expect(early).toMatchObject({ ok: false, error: { code: 'workspaceDamaged' } });
    lock();
    const before = contentsOf(folder);
    const { connection, isReadOnly } = await open(path);
    expect(isReadOnly).toBe(true);
    expect(connection.database.pragma('user_version', { simple: true })).toBe(allMigrations.length);
    expect(contentsOf(folder)).toEqual(before);
  });

  test('no new workspace is made', async () => {
    const { folder, lock } = folderToLock();
    lock();
    const opened = await tryToOpen(join(folder, 'new.counterpart'), { mode: 'create' });
    expect(['workspaceReadOnly', 'noPermission']).toContain(opened.ok ? 'ok' : opened.error.code);
    expect(contentsOf(folder)).toEqual({});
  });
});

describe('where the user has no rights', () => {
  const setUp = async () => {
    const folder = temporaryFolder();
    openToEverybody(folder);
    const path = join(folder, 'clients.counterpart');
    const made = await open(path, { mode: 'create' });
    unwrap(saveStep(made.connection, addingStep(record), testNow));
    made.close();
    const storage = createStorage({ spawn: () => spawnTestHost({ asNobody: true }) });
    return { folder, path, storage };
  };

  test('a file that may not be read is answered with noPermission', async () => {
    const { path, storage } = await setUp();
    chmodSync(path, 0o000);
    expect(await storage.call('open', { path, mode: 'existing', backupFolder: null })).toEqual({
      ok: false,
      error: { code: 'noPermission', params: { path } },
    });
    await storage.close();
  });

  test('a file that may be read only is opened to be looked at', async () => {
    const { path, storage } = await setUp();
    chmodSync(path, 0o444);
    expect(await storage.call('open', { path, mode: 'existing', backupFolder: null })).toMatchObject({
      ok: true,
      value: { isReadOnly: true },
    });
    await storage.close();
  });

  test('a folder that may not be written makes its workspaces read-only and takes no new one', async () => {
    const { folder, path, storage } = await setUp();
    chmodSync(path, 0o666);
    chmodSync(folder, 0o555);
    expect(await storage.call('open', { path, mode: 'existing', backupFolder: null })).toMatchObject({
      ok: true,
      value: { isReadOnly: true },
    });
    const other = join(folder, 'other.counterpart');
    expect(await storage.call('open', { path: other, mode: 'create', backupFolder: null })).toEqual({
      ok: false,
      error: { code: 'noPermission', params: { path: other } },
    });
    expect(await storage.call('listClients')).toMatchObject({ ok: true });
    await storage.close();
  });
});

describe('on a full disk', () => {
  const bigNote = (nr: number) => `${nr} ${'x'.repeat(9_000)}`;

  test('a step that finds no room is not written at all, and there is work again once there is room', async () => {
    const { connection } = await newWorkspace();
    unwrap(saveStep(connection, addingStep(record), testNow));
    const pages = Number(connection.database.pragma('page_count', { simple: true }));
    connection.database.pragma(`max_page_count = ${pages + 2}`);
    const step = noteStep(client, bigNote(1));
    expect(() => saveStep(connection, step, testNow)).toThrow('database or disk is full');
    expect(unwrap(loadClient(connection, client.id))).toEqual(record);
    connection.database.pragma(`max_page_count = ${pages + 100}`);
    expect(saveStep(connection, step, testNow).ok).toBe(true);
  });

  test.runIf(canMount)('steps are answered with diskFull and what was acknowledged stays readable', async () => {
    const path = join(mountSmallDisk('4m') ?? '', 'clients.counterpart');
    const storage = createStorage({ spawn: () => spawnTestHost() });
    unwrap(await storage.call('open', { path, mode: 'create', backupFolder: null }));
    unwrap(await storage.call('saveStep', addingStep(record)));
    let shown = client;
    let failure: unknown = null;
    for (let nr = 0; nr < 400 && failure === null; nr += 1) {
      const saved = await storage.call('saveStep', noteStep(shown, bigNote(nr)));
      if (saved.ok) shown = { ...shown, note: bigNote(nr) };
      else failure = saved.error;
    }
    expect(failure).toEqual({ code: 'diskFull', params: { path } });
    expect(unwrap(await storage.call('loadClient', client.id)).record.tables.client[client.id]).toEqual(shown);
    await storage.close();
    expect(unwrap(loadClient((await open(path)).connection, client.id)).tables.client[client.id]).toEqual(shown);
  });

  test.runIf(canMount)('a new workspace is answered with diskFull and leaves nothing behind', async () => {
    const disk = mountSmallDisk('1m') ?? '';
    writeFileSync(join(disk, 'filler'), Buffer.alloc(1_000_000));
    const path = join(disk, 'clients.counterpart');
    expect(await tryToOpen(path, { mode: 'create' })).toEqual({
      ok: false,
      error: { code: 'diskFull', params: { path } },
    });
    expect(Object.keys(contentsOf(disk))).toEqual(['filler']);
  });
});
