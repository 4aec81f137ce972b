import { beforeEach, describe, expect, test, vi } from 'vitest';

const told = vi.hoisted(() => ({ failures: [] as string[] }));
vi.mock('../../../renderer/feedback/notices.tsx', () => ({
  showFailure: (failure: { code: string }) => told.failures.push(failure.code),
  showDone: () => undefined,
  showUndoable: () => undefined,
}));

const { showWorkspace } = await import('../../../renderer/commands/workspaceCommands.ts');
const { createEditor } = await import('../../../renderer/editor/editorStore.ts');

import { v7 as newId } from 'uuid';
import type { Editor } from '../../../renderer/editor/editorStore.ts';
import type { Bridge, WorkspaceInfo } from '../../../shared/ipc/contract.ts';
import type { Failure } from '../../../shared/ipc/result.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { blankRecord } from '../../../shared/record/edits/client.ts';
import { startInfo } from '../startInfo.ts';

const today = plainDate('2026-11-21');
const own: WorkspaceInfo = { path: '/w', name: 'w', isDefault: true, isReadOnly: false, clients: [] };
const damaged: Failure = { code: 'workspaceDamaged', params: { path: '/other', detail: '' } };
const missing: Failure = { code: 'fileNotFound', params: { path: '/third' } };

const editorWith = (workspace: WorkspaceInfo | null, failure: Failure | null): Editor =>
  createEditor({} as Bridge, newId, startInfo({ workspace, failure }), today);

describe('a workspace that cannot be opened', () => {
  beforeEach(() => {
    told.failures.length = 0;
  });

  test('is told over the one that is open, which stays with its client', async () => {
    const editor = editorWith(own, null);
    const record = blankRecord('a client');
    editor.store.setState({ record });
    await showWorkspace(editor, { workspace: own, failure: damaged });
    expect(told.failures).toEqual(['workspaceDamaged']);
    expect(editor.store.getState()).toMatchObject({ workspace: own, failure: null, record });
  });

  test('is the one the failure screen speaks of, so that a backup offered there is its own', async () => {
    const editor = editorWith(null, damaged);
    await showWorkspace(editor, { workspace: null, failure: missing });
    expect(editor.store.getState().failure).toEqual(missing);
  });
});
