import { beforeEach, describe, expect, test, vi } from 'vitest';

const told = vi.hoisted(() => ({ failures: [] as string[] }));
vi.mock('../../../renderer/feedback/notices.tsx', () => ({
  showFailure: (failure: { code: string }) => told.failures.push(failure.code),
  showDone: () => undefined,
  showUndoable: () => undefined,
}));

const { allSaved, createAndOpen, run, undo } = await import('../../../renderer/editor/actions.ts');
const { createEditor } = await import('../../../renderer/editor/editorStore.ts');

import { v7 as newId } from 'uuid';
import type { Editor } from '../../../renderer/editor/editorStore.ts';
import type { Bridge } from '../../../shared/ipc/contract.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { type ClientRecord, rowsOf } from '../../../shared/record/clientRecord.ts';
import { applyDiff, reverseDiff } from '../../../shared/record/diff.ts';
import { addMember } from '../../../shared/record/edits/addMember.ts';
import { blankRecord, createClient } from '../../../shared/record/edits/client.ts';
import type { Step } from '../../../shared/record/step.ts';

const today = plainDate('2026-11-21');

/** A disk in memory that answers when it is told to, and refuses when it is told to. */
const fakeDisk = () => {
  const steps: Step[] = [];
  let stored: ClientRecord | null = null;
  let refuse = false;
  const bridge = {
    saveStep: async (step: Step) => {
      await Promise.resolve();
      if (refuse) return fail('diskFull', { path: 'w.counterpart' });
      stored = applyDiff(stored ?? blankRecord(step.clientId), step.diff);
      steps.push(step);
      return ok({ history: { undo: step.label, redo: null } });
    },
    loadClient: async () =>
      stored ? ok({ record: stored, history: { undo: null, redo: null } }) : fail('clientNotFound', {}),
    listClients: async () => ok([]),
    undo: async () => {
      const step = steps.pop();
      if (!step || !stored) return fail('nothingToUndo');
      const diff = reverseDiff(step.diff);
      stored = applyDiff(stored, diff);
      return ok({ diff, label: step.label, history: { undo: null, redo: step.label } });
    },
  };
  return {
    bridge: bridge as unknown as Bridge,
    steps,
    refuseFromNow: () => {
      refuse = true;
    },
    stored: () => stored,
  };
};

const add = (editor: Editor, name: string) =>
  run(editor, (record, context) => addMember(record, { name, title: '', roles: [] }, context));
const names = (record: ClientRecord | null): string[] =>
  record ? rowsOf(record, 'person').map((person) => person.name) : [];

describe('an edit in the window', () => {
  let disk: ReturnType<typeof fakeDisk>;
  let editor: Editor;

  beforeEach(async () => {
    told.failures.length = 0;
    disk = fakeDisk();
    editor = createEditor(
      disk.bridge,
      newId,
      {
        workspace: null,
        failure: null,
        preferences: { language: 'en', theme: 'light', paper: 'A3', ownCompany: '', dossierLockMinutes: 5 },
        today,
        printJob: null,
        platform: 'linux',
      },
      today,
    );
    await createAndOpen(editor, createClient({ name: 'Zekerheid', phase: 'nurture' }, { newId, date: today }));
  });

  test('is shown at once and counts as saving until the disk has it', async () => {
    add(editor, 'Mr Graag');
    expect(names(editor.store.getState().record)).toEqual(['Mr Graag']);
    expect(editor.store.getState().saving).toBe(1);
    await allSaved(editor);
    expect(editor.store.getState().saving).toBe(0);
    expect(names(disk.stored())).toEqual(['Mr Graag']);
  });

  test('reaches the disk behind the one before it', async () => {
    for (const name of ['A', 'B', 'C', 'D']) add(editor, name);
    await allSaved(editor);
    expect(disk.steps.slice(1).map((step) => step.label.params?.['name'])).toEqual(['A', 'B', 'C', 'D']);
  });

  test('that the disk refuses is told and taken back, what is on disk stays', async () => {
    add(editor, 'Mr Graag');
    await allSaved(editor);
    disk.refuseFromNow();
    add(editor, 'Ms Docht');
    await allSaved(editor);
    expect(told.failures).toEqual(['diskFull']);
    expect(names(editor.store.getState().record)).toEqual(['Mr Graag']);
  });

  test('that breaks a rule never leaves the window', () => {
    expect(add(editor, '   ')).toBeNull();
    expect(told.failures).toEqual(['nameEmpty']);
    expect(editor.store.getState().saving).toBe(0);
  });

  test('is undone after it was saved, even when undo is asked before the disk has answered', async () => {
    add(editor, 'Mr Graag');
    await undo(editor);
    expect(names(editor.store.getState().record)).toEqual([]);
    expect(names(disk.stored())).toEqual([]);
  });
});
