import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, test, vi } from 'vitest';

vi.mock('../../../renderer/feedback/notices.tsx', () => ({
  showFailure: () => undefined,
  showDone: () => undefined,
  showUndoable: () => undefined,
}));

const { createEditor } = await import('../../../renderer/editor/editorStore.ts');
const { workspaceRecordsOf } = await import('../../../renderer/agenda/workspaceRecords.ts');

import { withOpenRecord } from '../../../renderer/agenda/withOpenRecord.ts';
import type { Bridge, WorkspaceInfo } from '../../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { type ClientRecord, clientOf, rowsOf } from '../../../shared/record/clientRecord.ts';
import { aClient, countingIds } from '../../fixtures/recordBuilder.ts';
import { startInfo } from '../startInfo.ts';

const ids = countingIds();
const colleague = { id: ids(), name: 'Anna', title: '', from: null, to: null, level: null, field: null };
const clientNamed = (name: string) => {
  const client = aClient(name, { newId: ids });
  client.put('colleague', colleague);
  return client;
};
const alfa = clientNamed('Alfa');
const beta = clientNamed('Beta');
const byId = (...records: readonly ClientRecord[]) => new Map(records.map((record) => [record.clientId, record]));
const colleaguesOf = (record: ClientRecord | undefined) =>
  record && rowsOf(record, 'colleague').map(({ name }) => name);

describe('the open client among all', () => {
  test('stands in for what was read of it, and leaves the others the very objects they were', () => {
    const [a, b] = [alfa.record(), beta.record()];
    const edited = alfa.record();
    const next = withOpenRecord(byId(a, b), edited);
    expect(next.get(a.clientId)).toBe(edited);
    expect(next.get(b.clientId)).toBe(b);
  });

  test('tells the others of a colleague who was renamed or is new', () => {
    const [a, b] = [alfa.record(), beta.record()];
    const renamed = clientNamed('Alfa');
    renamed.put('colleague', { ...colleague, name: 'Anne' });
    const open = { ...renamed.record(), clientId: a.clientId };
    const record = { ...open, tables: { ...open.tables, client: a.tables.client } };
    expect(colleaguesOf(withOpenRecord(byId(a, b), record).get(b.clientId))).toEqual(['Anne']);
  });

  test('changes nothing when no client is open', () => {
    const records = byId(alfa.record());
    expect(withOpenRecord(records, null)).toBe(records);
  });
});

describe('all records of a workspace', () => {
  let answers: (() => Promise<Result<readonly ClientRecord[]>>)[];
  const workspace = (path: string): WorkspaceInfo => ({
    path,
    name: path,
    isDefault: true,
    isReadOnly: false,
    clients: [],
  });
  const editorOver = () => {
    const bridge = { loadAllClients: () => (answers.shift() ?? (async () => ok([])))() };
    return createEditor(
      bridge as unknown as Bridge,
      newId,
      startInfo({ workspace: workspace('one') }),
      plainDate('2026-11-21'),
    );
  };
  const namesIn = (records: ReadonlyMap<string, ClientRecord> | null) =>
    records && [...records.values()].map((record) => clientOf(record).name).sort();

  beforeEach(() => {
    answers = [async () => ok([alfa.record(), beta.record()])];
  });

  test('are read once and then follow the edits of the open client', async () => {
    const editor = editorOver();
    const store = workspaceRecordsOf(editor);
    expect(workspaceRecordsOf(editor)).toBe(store);
    expect(store.getState().records).toBeNull();
    await store.refresh();
    expect(namesIn(store.getState().records)).toEqual(['Alfa', 'Beta']);
    const open = alfa.record();
    editor.store.setState({ record: open });
    expect(store.getState().records?.get(open.clientId)).toBe(open);
  });

  test('show the edits that were made while they were being read', async () => {
    const editor = editorOver();
    const store = workspaceRecordsOf(editor);
    const reading = store.refresh();
    const open = alfa.record();
    editor.store.setState({ record: open });
    await reading;
    expect(store.getState().records?.get(open.clientId)).toBe(open);
  });

  test('stay as they were when reading fails, with the reason beside them', async () => {
    const editor = editorOver();
    const store = workspaceRecordsOf(editor);
    await store.refresh();
    answers = [async () => fail('storageUnavailable', { detail: 'gone' })];
    await store.refresh();
    expect(store.getState().failure?.code).toBe('storageUnavailable');
    expect(namesIn(store.getState().records)).toEqual(['Alfa', 'Beta']);
    answers = [async () => ok([alfa.record()])];
    await store.refresh();
    expect(store.getState().failure).toBeNull();
  });

  test('of one workspace never show up in another, not even late', async () => {
    const editor = editorOver();
    const store = workspaceRecordsOf(editor);
    const reading = store.refresh();
    editor.store.setState({ workspace: workspace('two') });
    await reading;
    expect(store.getState().records).toBeNull();
  });
});
