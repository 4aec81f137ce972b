import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadClient, writeDiff } from '../../../electron/storage/clientRepository.ts';
import { inTransaction } from '../../../electron/storage/connection.ts';
import { heads } from '../../../electron/storage/journal.ts';
import { redo, saveStep, undo } from '../../../electron/storage/steps.ts';
import type { Client } from '../../../shared/model/records.ts';
import { type ClientRecord, clientOf } from '../../../shared/record/clientRecord.ts';
import { applyDiff, removed, reverseDiff } from '../../../shared/record/diff.ts';
import { arbitraryRecord } from '../../fixtures/arbitraryRecord.ts';
import { countingIds } from '../../fixtures/recordBuilder.ts';
import { addingStep, bareClient, noteStep, stepOf } from './steps.ts';
import { codeOf, newWorkspace, open, testNow, unwrap } from './workspaceFolder.ts';

const clientId = countingIds()();
const record = bareClient(clientId);
const client: Client = clientOf(record);

const noted = (note: string): Client => ({ ...client, note });

const started = async () => {
  const workspace = await newWorkspace();
  unwrap(saveStep(workspace.connection, addingStep(record), testNow));
  return workspace;
};

describe('undo and redo', () => {
  test('go back and forth through the steps of a client, across closing and reopening the file', async () => {
    const { connection, path, close } = await started();
    unwrap(saveStep(connection, noteStep(client, 'one'), testNow));
    unwrap(saveStep(connection, noteStep(noted('one'), 'two'), testNow));
    expect(heads(connection, clientId)).toEqual({ undo: { key: 'two' }, redo: null });
    close();

    const second = await open(path);
    const undone = unwrap(undo(second.connection, clientId));
    expect(undone.label).toEqual({ key: 'two' });
    expect(undone.history).toEqual({ undo: { key: 'one' }, redo: { key: 'two' } });
    expect(unwrap(loadClient(second.connection, clientId)).tables.client[clientId]?.note).toBe('one');
    unwrap(undo(second.connection, clientId));
    second.close();

    const third = await open(path);
    expect(heads(third.connection, clientId)).toEqual({ undo: null, redo: { key: 'one' } });
    unwrap(redo(third.connection, clientId));
    unwrap(redo(third.connection, clientId));
    expect(codeOf(redo(third.connection, clientId))).toBe('nothingToRedo');
    expect(unwrap(loadClient(third.connection, clientId)).tables.client[clientId]?.note).toBe('two');
  });

  test('bring back a client that was removed', async () => {
    const { connection } = await started();
    unwrap(saveStep(connection, stepOf(clientId, [removed('client', client)]), testNow));
    expect(codeOf(loadClient(connection, clientId))).toBe('clientNotFound');
    unwrap(undo(connection, clientId));
    expect(unwrap(loadClient(connection, clientId))).toEqual(record);
  });

  test('stop at the step that made the client: a key pressed once too often never takes it away', async () => {
    const { connection } = await started();
    unwrap(saveStep(connection, noteStep(client, 'one'), testNow));
    unwrap(undo(connection, clientId));
    expect(heads(connection, clientId).undo).toBeNull();
    expect(codeOf(undo(connection, clientId))).toBe('nothingToUndo');
    expect(unwrap(loadClient(connection, clientId))).toEqual(record);
  });

  test('answer nothingToUndo for a client without steps', async () => {
    const { connection } = await newWorkspace();
    expect(codeOf(undo(connection, clientId))).toBe('nothingToUndo');
    expect(codeOf(redo(connection, clientId))).toBe('nothingToRedo');
  });

  test('keep out of the history of other clients', async () => {
    const { connection } = await started();
    const other = bareClient(countingIds(0x99)(), 'Other');
    unwrap(saveStep(connection, addingStep(other), testNow));
    unwrap(saveStep(connection, noteStep(clientOf(other), 'theirs'), testNow));
    unwrap(saveStep(connection, noteStep(client, 'ours'), testNow));
    unwrap(undo(connection, clientId));
    expect(unwrap(loadClient(connection, other.clientId)).tables.client[other.clientId]?.note).toBe('theirs');
    expect(heads(connection, other.clientId)).toEqual({ undo: { key: 'theirs' }, redo: null });
  });

  test('write nothing when the step does not fit what stands there', async () => {
    const { connection } = await started();
    unwrap(saveStep(connection, noteStep(client, 'one'), testNow));
    connection.database.exec(`UPDATE client SET note = 'changed from elsewhere'`);
    expect(codeOf(undo(connection, clientId))).toBe('conflict');
    expect(heads(connection, clientId)).toEqual({ undo: { key: 'one' }, redo: null });
  });

  test('give the very record back, for any walk through any history', async () => {
    const { connection } = await newWorkspace();
    fc.assert(
      fc.property(
        arbitraryRecord(),
        fc.array(fc.constantFrom('edit', 'undo', 'redo'), { maxLength: 12 }),
        (start, walk) => {
          const adding = addingStep(start);
          unwrap(saveStep(connection, adding, testNow));
          let shown: ClientRecord = start;
          // The obvious way to keep history: all states, and where we are among them.
          let states: ClientRecord[] = [start];
          let now = 0;
          for (const [index, move] of walk.entries()) {
            if (move === 'edit') {
              const step = noteStep(clientOf(shown), `edit ${index}`);
              unwrap(saveStep(connection, step, testNow));
              shown = applyDiff(shown, step.diff);
              states = [...states.slice(0, now + 1), shown];
              now += 1;
            } else if (move === 'undo' && now > 0) {
              shown = applyDiff(shown, unwrap(undo(connection, start.clientId)).diff);
              now -= 1;
            } else if (move === 'redo') {
              const redone = redo(connection, start.clientId);
              expect(redone.ok).toBe(now < states.length - 1);
              if (redone.ok) {
                shown = applyDiff(shown, redone.value.diff);
                now += 1;
              }
            }
            expect(shown).toEqual(states[now]);
            expect(unwrap(loadClient(connection, start.clientId))).toEqual(shown);
          }
          for (let left = now; left > 0; left -= 1) unwrap(undo(connection, start.clientId));
          unwrap(inTransaction(connection, () => writeDiff(connection, reverseDiff(adding.diff))));
          connection.database.exec('DELETE FROM journal');
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the journal', () => {
  test('lets go of what was undone when something else is done instead, and keeps it on record', async () => {
    const { connection } = await started();
    unwrap(saveStep(connection, noteStep(client, 'one'), testNow));
    unwrap(undo(connection, clientId));
    unwrap(saveStep(connection, noteStep(client, 'instead'), testNow));
    expect(codeOf(redo(connection, clientId))).toBe('nothingToRedo');
    expect(connection.database.prepare('SELECT label, at, state FROM journal ORDER BY seq').all()).toEqual([
      { label: '{"key":"add"}', at: testNow.toISOString(), state: 'settled' },
      { label: '{"key":"one"}', at: testNow.toISOString(), state: 'discarded' },
      { label: '{"key":"instead"}', at: testNow.toISOString(), state: 'done' },
    ]);
  });

  test('takes a step that is sent again for the one it has, and refuses another step under the same id', async () => {
    const { connection } = await started();
    const step = noteStep(client, 'one');
    unwrap(saveStep(connection, step, testNow));
    expect(unwrap(saveStep(connection, step, testNow)).history.undo).toEqual({ key: 'one' });
    expect(connection.database.prepare('SELECT count(*) FROM journal').pluck().get()).toBe(2);
    const impostor = { ...noteStep(noted('one'), 'two'), id: step.id };
    expect(codeOf(saveStep(connection, impostor, testNow))).toBe('conflict');
    unwrap(undo(connection, clientId));
    expect(codeOf(saveStep(connection, step, testNow))).toBe('conflict');
  });
});
