import { truncateSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { StorageCall, StorageResponse } from '../../../electron/storage/protocol.ts';
import { createServer } from '../../../electron/storage/server.ts';
import { clientOf } from '../../../shared/record/clientRecord.ts';
import { countingIds } from '../../fixtures/recordBuilder.ts';
import { addingStep, bareClient, noteStep } from './steps.ts';
import { newWorkspace, temporaryFolder, testNow } from './workspaceFolder.ts';

const record = bareClient(countingIds()());
const client = clientOf(record);

/** A server in this process, and a way to ask it. */
const started = () => {
  const responses: StorageResponse[] = [];
  const log: string[] = [];
  let timesBroken = 0;
  const server = createServer({
    now: () => testNow,
    log: (line) => log.push(line),
    respond: (response) => responses.push(response),
    onBroken: () => {
      timesBroken += 1;
    },
  });
  const ask = async (...requests: readonly (readonly [StorageCall | string, ...unknown[]])[]) => {
    responses.length = 0;
    for (const [nr, [call, ...args]] of requests.entries()) server.receive({ nr, call, args });
    await server.shutDown();
    return responses.map(({ answer }) => answer);
  };
  return { ask, server, responses, log, timesBroken: () => timesBroken };
};

describe('the server', () => {
  test('answers requests in their order, though opening takes a while', async () => {
    const { ask } = started();
    const path = `${temporaryFolder()}/clients.counterpart`;
    const answers = await ask(
      ['open', { path, mode: 'create', backupFolder: null }],
      ['saveStep', addingStep(record)],
      ['saveStep', noteStep(client, 'one')],
      ['history', client.id],
      ['undo', client.id],
      ['listClients'],
    );
    expect(answers).toMatchObject([
      { ok: true, value: { path, isReadOnly: false, clients: [] } },
      { ok: true, value: { history: { undo: null, redo: null } } },
      { ok: true, value: { history: { undo: { key: 'one' }, redo: null } } },
      { ok: true, value: { undo: { key: 'one' }, redo: null } },
      { ok: true, value: { label: { key: 'one' }, history: { undo: null, redo: { key: 'one' } } } },
      { ok: true, value: [{ id: client.id, name: client.name }] },
    ]);
  });

  test('answers storageUnavailable while no workspace is open', async () => {
    const { ask } = started();
    const unavailable = {
      ok: false,
      error: { code: 'storageUnavailable', params: { detail: 'no workspace is open' } },
    };
    expect(await ask(['listClients'], ['saveStep', noteStep(client, 'one')], ['loadAll'])).toEqual([
      unavailable,
      unavailable,
      unavailable,
    ]);
  });

  test('keeps the workspace that is open when another cannot be opened', async () => {
    const { ask } = started();
    const folder = temporaryFolder();
    const answers = await ask(
      ['open', { path: `${folder}/a.counterpart`, mode: 'create', backupFolder: null }],
      ['open', { path: `${folder}/missing.counterpart`, mode: 'existing', backupFolder: null }],
      ['listClients'],
      ['open', { path: `${folder}/a.counterpart`, mode: 'existing', backupFolder: null }],
      ['open', { path: `${folder}/a.counterpart`, mode: 'createNew', backupFolder: null }],
    );
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.error.code))).toEqual([
      'ok',
      'fileNotFound',
      'ok',
      'ok',
      'fileExists',
    ]);
  });

  test('refuses what was not promised and says where', async () => {
    const { ask, log } = started();
    const step = noteStep(client, 'one');
    const [noId, wrongRow, twoArguments] = await ask(
      ['loadClient', 'not an id'],
      ['saveStep', { ...step, diff: [{ ...step.diff[0], to: { ...client, name: '' } }] }],
      ['undo', client.id, client.id],
    );
    expect(noId).toEqual({
      ok: false,
      error: { code: 'recordInvalid', params: { what: 'loadClient', where: '0: not a UUID' } },
    });
    expect(wrongRow).toMatchObject({
      error: { code: 'recordInvalid', params: { where: expect.stringContaining('0.diff.0.to.name') } },
    });
    expect(twoArguments).toMatchObject({ error: { code: 'recordInvalid' } });
    expect(log).toHaveLength(3);
  });

  test('logs a message that is no request, and stays', async () => {
    const { ask, server, log } = started();
    for (const message of [null, 'text', { nr: 1 }, { nr: 1, call: 'constructor', args: [] }]) server.receive(message);
    expect(await ask(['close'])).toEqual([{ ok: true, value: null }]);
    expect(log).toHaveLength(4);
  });

  test('answers a fault of its own with storageUnavailable, logs it, and stays', async () => {
    const { ask, log, timesBroken } = started();
    const { path, connection, close } = await newWorkspace();
    connection.database.exec(`CREATE TRIGGER fault BEFORE INSERT ON client BEGIN SELECT no_such_function(); END`);
    close();
    const answers = await ask(
      ['open', { path, mode: 'existing', backupFolder: null }],
      ['saveStep', addingStep(record)],
      ['listClients'],
    );
    expect(answers[1]).toEqual({
      ok: false,
      error: { code: 'storageUnavailable', params: { detail: 'SQLITE_ERROR: no such function: no_such_function' } },
    });
    expect(answers[2]).toEqual({ ok: true, value: [] });
    expect(log[0]).toContain('saveStep failed');
    expect(timesBroken()).toBe(0);
  });

  test('asks to be ended when the file breaks under its hands', async () => {
    const { server, responses, timesBroken } = started();
    const { path, connection, close } = await newWorkspace();
    const newId = countingIds(0x500);
    for (let nr = 0; nr < 30; nr += 1) {
      connection.database
        .prepare(`INSERT INTO client VALUES (?, 'x', '2020-01-01', ?)`)
        .run(newId(), 'x'.repeat(4_000));
    }
    close();
    server.receive({ nr: 1, call: 'open', args: [{ path, mode: 'existing', backupFolder: null }] });
    await expect.poll(() => responses.length).toBe(1);
    truncateSync(path, 150_000);
    server.receive({ nr: 2, call: 'loadAll', args: [] });
    await expect.poll(() => responses.length).toBe(2);
    expect(responses[1]?.answer).toMatchObject({ ok: false, error: { code: 'workspaceDamaged', params: { path } } });
    expect(timesBroken()).toBe(1);
    server.receive({ nr: 3, call: 'listClients', args: [] });
    await server.shutDown();
    expect(responses).toHaveLength(2);
  });
});
