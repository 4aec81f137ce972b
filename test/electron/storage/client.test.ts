import type { ChildProcess } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createStorage } from '../../../electron/storage/client.ts';
import { hostOver } from '../../../electron/storage/forkHost.ts';
import type { HostProcess } from '../../../electron/storage/hostProcess.ts';
import type { StorageRequest } from '../../../electron/storage/protocol.ts';
import { clientOf } from '../../../shared/record/clientRecord.ts';
import { countingIds } from '../../fixtures/recordBuilder.ts';
import { addingStep, bareClient, noteStep } from './steps.ts';
import { codeOf, forkTestHost, temporaryFolder, unwrap } from './workspaceFolder.ts';

const record = bareClient(countingIds()());
const client = clientOf(record);

/** Storage over real processes; `children` are all that were started, in order. */
const started = () => {
  const children: ChildProcess[] = [];
  const crashes: string[] = [];
  const storage = createStorage({
    spawn: () => {
      const child = forkTestHost();
      children.push(child);
      return hostOver(child);
    },
    onCrash: (detail) => crashes.push(detail),
  });
  const path = join(temporaryFolder(), 'clients.counterpart');
  const open = async () => unwrap(await storage.call('open', { path, mode: 'create', backupFolder: null }));
  const crash = () => {
    const child = children.at(-1);
    const gone = new Promise((resolve) => child?.once('exit', resolve));
    child?.kill('SIGKILL');
    return gone;
  };
  return { storage, children, crashes, path, open, crash };
};

describe('storage in a process of its own', () => {
  test('serves calls and ends its process when it is closed', async () => {
    const { storage, children, crashes, open } = started();
    await open();
    unwrap(await storage.call('saveStep', addingStep(record)));
    expect(unwrap(await storage.call('loadClient', client.id))).toEqual({
      record,
      history: { undo: null, redo: null },
    });
    expect(unwrap(await storage.call('loadAll'))).toEqual([record]);
    await storage.close();
    expect(children.map((child) => child.exitCode !== null || child.signalCode !== null)).toEqual([true]);
    expect(crashes).toEqual([]);
    expect(await storage.call('listClients')).toEqual({
      ok: false,
      error: { code: 'storageUnavailable', params: { detail: 'closed' } },
    });
  });

  test('answers what was under way when the process dies, tells it once, and goes on with the same workspace', async () => {
    const { storage, children, crashes, open, crash } = started();
    await open();
    unwrap(await storage.call('saveStep', addingStep(record)));
    children[0]?.kill('SIGSTOP');
    const underWay = [storage.call('listClients'), storage.call('undo', client.id)];
    await crash();
    expect((await Promise.all(underWay)).map(codeOf)).toEqual(['storageUnavailable', 'storageUnavailable']);
    expect(crashes).toEqual(['signal SIGKILL']);

    const afterwards = [storage.call('listClients'), storage.call('saveStep', noteStep(client, 'one'))] as const;
    expect(unwrap(await afterwards[0])).toEqual([{ id: client.id, name: client.name }]);
    expect(unwrap(await afterwards[1]).history.undo).toEqual({ key: 'one' });
    expect(children).toHaveLength(2);
    await storage.close();
  });

  test('answers why the workspace could not be opened again, and tries anew with every call', async () => {
    const { storage, path, open, crash } = started();
    await open();
    unwrap(await storage.call('saveStep', addingStep(record)));
    await crash();
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
    expect(codeOf(await storage.call('listClients'))).toBe('fileNotFound');
    writeFileSync(path, 'something else');
    expect(codeOf(await storage.call('listClients'))).toBe('notAWorkspace');
    const other = `${path}.other`;
    unwrap(await storage.call('open', { path: other, mode: 'create', backupFolder: null }));
    expect(unwrap(await storage.call('listClients'))).toEqual([]);
    await storage.close();
  });

  test('can look for a backup and restore it while the workspace cannot be opened', async () => {
    const { storage, path, crash } = started();
    const backupFolder = temporaryFolder();
    unwrap(await storage.call('open', { path, mode: 'create', backupFolder }));
    await crash();
    writeFileSync(path, 'damaged');
    expect(codeOf(await storage.call('listClients'))).toBe('notAWorkspace');
    const backup = unwrap(await storage.call('newestBackup', { path, backupFolder }));
    unwrap(await storage.call('restoreBackup', { path, backupPath: backup?.path ?? '' }));
    unwrap(await storage.call('open', { path, mode: 'existing', backupFolder }));
    expect(unwrap(await storage.call('listClients'))).toEqual([]);
    await storage.close();
  });

  test('closes after what is still to be saved', async () => {
    const { storage, path, open } = started();
    await open();
    const saved = storage.call('saveStep', addingStep(record));
    await storage.close();
    expect(codeOf(await saved)).toBe('ok');
    const again = started().storage;
    unwrap(await again.call('open', { path, mode: 'existing', backupFolder: null }));
    expect(unwrap(await again.call('listClients'))).toHaveLength(1);
    await again.close();
  });

  test('the process ends by itself when its parent goes away, with the workspace closed', async () => {
    const { storage, children, path, open } = started();
    await open();
    unwrap(await storage.call('saveStep', addingStep(record)));
    const gone = new Promise((resolve) => children[0]?.once('exit', (code) => resolve(code)));
    children[0]?.disconnect();
    expect(await gone).toBe(0);
    const again = started().storage;
    unwrap(await again.call('open', { path, mode: 'existing', backupFolder: null }));
    await again.close();
  });
});

describe('a process that misbehaves', () => {
  /** A host that keeps what it is sent and does what it is told. */
  const puppet = () => {
    const requests: StorageRequest[] = [];
    const listeners: { exit: (reason: string) => void; response: Parameters<HostProcess['onResponse']>[0] } = {
      exit: () => undefined,
      response: () => undefined,
    };
    const host: HostProcess = {
      post: (request) => void requests.push(request),
      onResponse: (listener) => {
        listeners.response = listener;
      },
      onExit: (listener) => {
        listeners.exit = listener;
      },
      kill: () => listeners.exit('killed'),
    };
    return { host, requests, listeners };
  };

  test('is ended when it does not answer the request to close', async () => {
    const { host, requests } = puppet();
    const storage = createStorage({ spawn: () => host, closePatience: 20 });
    const call = storage.call('listClients');
    await storage.close();
    expect(requests.map((request) => request.call)).toEqual(['listClients', 'close']);
    expect(await call).toEqual({ ok: false, error: { code: 'storageUnavailable', params: { detail: 'killed' } } });
  });

  test('does no harm with an answer to a question that nobody asked', async () => {
    const { host, listeners } = puppet();
    const storage = createStorage({ spawn: () => host, closePatience: 20 });
    const call = storage.call('listClients');
    listeners.response({ nr: 99, answer: { ok: true, value: [] } });
    listeners.response({ nr: 1, answer: { ok: true, value: [] } });
    listeners.response({ nr: 1, answer: { ok: false, error: { code: 'conflict', params: {} } } });
    expect(await call).toEqual({ ok: true, value: [] });
    await storage.close();
  });

  test('that cannot be started at all is storageUnavailable, with the reason', async () => {
    const storage = createStorage({
      spawn: () => {
        throw new Error('COUNTERPART_NODE is not set');
      },
    });
    expect(await storage.call('listClients')).toEqual({
      ok: false,
      error: { code: 'storageUnavailable', params: { detail: 'COUNTERPART_NODE is not set' } },
    });
    await storage.close();
  });

  test('is not started again before somebody asks for something', async () => {
    const puppets = [puppet(), puppet()];
    let startedCount = 0;
    const storage = createStorage({
      spawn: () => {
        const next = puppets[startedCount];
        startedCount += 1;
        if (!next) throw new Error('one too many');
        return next.host;
      },
      closePatience: 20,
    });
    const first = storage.call('listClients');
    puppets[0]?.listeners.exit('exit code 1');
    expect(codeOf(await first)).toBe('storageUnavailable');
    expect(startedCount).toBe(1);
    void storage.call('listClients');
    expect(startedCount).toBe(2);
    await storage.close();
  });
});
