import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { takeBackup } from '../../../electron/storage/backup.ts';
import { loadClient } from '../../../electron/storage/clientRepository.ts';
import { allMigrations } from '../../../electron/storage/migrations/allMigrations.ts';
import { newestVerifiedBackup, restoreBackup, setAside } from '../../../electron/storage/recovery.ts';
import { saveStep } from '../../../electron/storage/steps.ts';
import type { Failure } from '../../../shared/ipc/result.ts';
import { clientOf } from '../../../shared/record/clientRecord.ts';
import { countingIds } from '../../fixtures/recordBuilder.ts';
import { addingStep, bareClient, noteStep } from './steps.ts';
import { codeOf, newWorkspace, open, temporaryFolder, testNow, tryToOpen, unwrap } from './workspaceFolder.ts';

const record = bareClient(countingIds()());
const client = clientOf(record);
const hours = (count: number) => new Date(testNow.getTime() + count * 3_600_000);

/** A workspace with one client, and a folder for its backups that does not exist yet. */
const started = async () => {
  const workspace = await newWorkspace();
  unwrap(saveStep(workspace.connection, addingStep(record), testNow));
  return { ...workspace, backupFolder: join(temporaryFolder(), 'backups') };
};

describe('backups', () => {
  test('are made once a day when a workspace is opened, hold every step, and are single files', async () => {
    const { path, close, backupFolder } = await started();
    close();
    for (const now of [testNow, hours(1), hours(2)]) (await open(path, { backupFolder, now })).close();
    const [name, ...others] = readdirSync(backupFolder);
    expect(others).toEqual([]);
    const backup = await open(join(backupFolder, name ?? ''));
    expect(unwrap(loadClient(backup.connection, client.id))).toEqual(record);
    backup.close();
    (await open(path, { backupFolder, now: hours(24) })).close();
    expect(readdirSync(backupFolder)).toHaveLength(2);
  });

  test('hold what stands in the log and not yet in the file', async () => {
    const { connection, path, backupFolder } = await started();
    unwrap(saveStep(connection, noteStep(client, 'only in the log'), testNow));
    const backupPath = unwrap(
      await takeBackup(connection.database, { folder: backupFolder, workspacePath: path, now: testNow }),
    );
    const backup = await open(backupPath);
    expect(unwrap(loadClient(backup.connection, client.id)).tables.client[client.id]?.note).toBe('only in the log');
  });

  test('are not made without a folder for them', async () => {
    const { path, close } = await started();
    close();
    await open(path, { backupFolder: null });
    expect(readdirSync(join(path, '..')).filter((name) => !name.startsWith('clients.counterpart'))).toEqual([]);
  });

  test('are let go by the rule of retention', async () => {
    const { connection, path, backupFolder } = await started();
    for (const hour of [0, 1, 2, 3, 4]) {
      unwrap(await takeBackup(connection.database, { folder: backupFolder, workspacePath: path, now: hours(hour) }));
    }
    expect(readdirSync(backupFolder)).toHaveLength(3);
  });

  test('get no name when the copy turns out bad', async () => {
    const { path, close, backupFolder } = await started();
    close();
    const bytes = readFileSync(path);
    bytes.fill(0xa5, bytes.length - 4_096);
    writeFileSync(path, bytes);
    const damaged = new Database(path);
    const backup = await takeBackup(damaged, { folder: backupFolder, workspacePath: path, now: testNow });
    damaged.close();
    expect(backup).toMatchObject({ ok: false, error: { code: 'cannotWrite', params: { path: backupFolder } } });
    expect(readdirSync(backupFolder)).toEqual([]);
  });

  test('keep nobody from work when the daily one fails, and the failure is told', async () => {
    const { path, close, backupFolder } = await started();
    close();
    writeFileSync(backupFolder, 'a file where the folder should be');
    const failures: Failure[] = [];
    await open(path, { backupFolder, onBackupFailure: (failure) => failures.push(failure) });
    expect(failures).toMatchObject([{ params: { path: backupFolder } }]);
  });
});

describe('before a migration', () => {
  const later = [
    ...allMigrations,
    { version: allMigrations.length + 1, name: 'later', sql: 'CREATE TABLE later (id TEXT) STRICT' },
  ];

  test('a backup of the earlier version is made, also when today has one', async () => {
    const { path, close, backupFolder } = await started();
    close();
    (await open(path, { backupFolder })).close();
    (await open(path, { backupFolder, now: hours(1), migrations: later })).close();
    const backups = readdirSync(backupFolder).sort();
    expect(backups).toHaveLength(2);
    const before = await open(join(backupFolder, backups[1] ?? ''));
    expect(before.connection.database.pragma('user_version', { simple: true })).toBe(allMigrations.length);
    expect(unwrap(loadClient(before.connection, client.id))).toEqual(record);
  });

  test('a backup that fails stops the migration', async () => {
    const { path, close, backupFolder } = await started();
    close();
    writeFileSync(backupFolder, 'a file where the folder should be');
    const bytes = readFileSync(path);
    expect(await tryToOpen(path, { backupFolder, migrations: later })).toMatchObject({
      ok: false,
      error: { code: 'cannotWrite', params: { path: backupFolder } },
    });
    expect(readFileSync(path).readUInt32BE(60)).toBe(allMigrations.length);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });
});

describe('recovery', () => {
  test('sets a damaged workspace aside with everything that belongs to it, changing no byte', async () => {
    const { path } = await started();
    const parts = ['', '-wal', '-shm'].map((suffix) => readFileSync(`${path}${suffix}`));
    const { path: aside } = unwrap(setAside(path, testNow));
    expect(aside).toBe(join(path, '..', 'clients (set aside 2026-03-04T10-20-30-123Z).counterpart'));
    expect(readdirSync(join(path, '..')).every((name) => name.includes('set aside'))).toBe(true);
    expect(['', '-wal', '-shm'].map((suffix) => readFileSync(`${aside}${suffix}`))).toEqual(parts);
  });

  test('never sets aside onto what was set aside before', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'clients.counterpart');
    const asides = ['one', 'two', 'three'].map((text) => {
      writeFileSync(path, text);
      return unwrap(setAside(path, testNow)).path;
    });
    expect(asides.map((aside) => readFileSync(aside, 'utf8'))).toEqual(['one', 'two', 'three']);
  });

  test('finds the newest backup that is good and passes over damaged ones', async () => {
    const { connection, path, backupFolder } = await started();
    const paths: string[] = [];
    for (const hour of [0, 1, 2]) {
      const target = { folder: backupFolder, workspacePath: path, now: hours(hour) };
      paths.push(unwrap(await takeBackup(connection.database, target)));
    }
    const bytes = readFileSync(paths[2] ?? '');
    bytes.fill(0xa5, 8_192, 16_384);
    writeFileSync(paths[2] ?? '', bytes);
    expect(unwrap(newestVerifiedBackup(backupFolder, path))).toEqual({
      path: paths[1],
      takenAt: hours(1).toISOString(),
    });
    expect(readdirSync(backupFolder)).toHaveLength(3);
  });

  test('finds none in a folder that does not exist or holds other files', () => {
    const folder = temporaryFolder();
    expect(unwrap(newestVerifiedBackup(join(folder, 'missing'), '/a/clients.counterpart'))).toBeNull();
    writeFileSync(join(folder, 'letter.txt'), 'Dear');
    mkdirSync(join(folder, 'clients.counterpart'));
    expect(unwrap(newestVerifiedBackup(folder, '/a/clients.counterpart'))).toBeNull();
  });

  test('puts a backup in the place of a damaged workspace, which is kept, and undo goes on from there', async () => {
    const { connection, path, close, backupFolder } = await started();
    unwrap(await takeBackup(connection.database, { folder: backupFolder, workspacePath: path, now: testNow }));
    close();
    const damaged = Buffer.alloc(10_000, 0xa5);
    writeFileSync(path, damaged);
    const backup = unwrap(newestVerifiedBackup(backupFolder, path));
    const { setAsidePath } = unwrap(restoreBackup(backup?.path ?? '', path, hours(1)));
    expect(readFileSync(setAsidePath ?? '').equals(damaged)).toBe(true);
    const restored = await open(path);
    expect(unwrap(loadClient(restored.connection, client.id))).toEqual(record);
    expect(saveStep(restored.connection, noteStep(client, 'work goes on'), testNow).ok).toBe(true);
  });

  test('does not touch the workspace when the backup is damaged as well', async () => {
    const folder = temporaryFolder();
    const [path, backupPath] = [join(folder, 'clients.counterpart'), join(folder, 'backup.counterpart')];
    writeFileSync(path, 'damaged');
    writeFileSync(backupPath, 'damaged too');
    expect(codeOf(restoreBackup(backupPath, path, testNow))).toBe('workspaceDamaged');
    expect(readdirSync(folder).sort()).toEqual(['backup.counterpart', 'clients.counterpart']);
    expect(readFileSync(path, 'utf8')).toBe('damaged');
  });
});
