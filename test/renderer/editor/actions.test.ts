import { beforeEach, describe, expect, test, vi } from 'vitest';

const told = vi.hoisted(() => ({ failures: [] as string[], undoable: [] as string[] }));
vi.mock('../../../renderer/feedback/notices.tsx', () => ({
  showFailure: (failure: { code: string }) => told.failures.push(failure.code),
  showDone: () => undefined,
  showUndoable: (sentence: string) => told.undoable.push(sentence),
}));

const { createAndOpen, loadClient, removeOpenClient, run, undo } = await import('../../../renderer/editor/actions.ts');
const { allSaved } = await import('../../../renderer/editor/saveQueue.ts');
const { createEditor } = await import('../../../renderer/editor/editorStore.ts');

import { v7 as newId } from 'uuid';
import type { Editor } from '../../../renderer/editor/editorStore.ts';
import type { Bridge } from '../../../shared/ipc/contract.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { type ClientRecord, rowsOf } from '../../../shared/record/clientRecord.ts';
import { applyDiff, conflictsOf, reverseDiff } from '../../../shared/record/diff.ts';
import { addMember } from '../../../shared/record/edits/addMember.ts';
import { blankRecord, createClient, removeClient } from '../../../shared/record/edits/client.ts';
import type { Step } from '../../../shared/record/step.ts';
import { startInfo } from '../startInfo.ts';

const today = plainDate('2026-11-21');

/** A disk in memory for several clients. It answers when it is told to, and refuses the steps it is told to. */
const fakeDisk = () => {
  const steps: Step[] = [];
  const stored = new Map<Id, ClientRecord>();
  let refuses: (step: Step) => boolean = () => false;
  let breaks = false;
  const bridge = {
    saveStep: async (step: Step) => {
      await Promise.resolve();
      if (breaks) throw new Error('"saveStep" is not what was promised');
      if (refuses(step)) return fail('diskFull', { path: 'w.counterpart' });
      const present = stored.get(step.clientId) ?? blankRecord(step.clientId);
      if (conflictsOf(present, step.diff).length > 0) return fail('conflict', { what: 'seat' });
      stored.set(step.clientId, applyDiff(present, step.diff));
      steps.push(step);
      return ok({ history: { undo: step.label, redo: null } });
    },
    loadClient: async ({ clientId }: { clientId: Id }) => {
      const record = stored.get(clientId);
      return record ? ok({ record, history: { undo: null, redo: null } }) : fail('clientNotFound', {});
    },
    listClients: async () => ok([]),
    undo: async ({ clientId }: { clientId: Id }) => {
      const index = steps.findLastIndex((step) => step.clientId === clientId);
      const [step] = index < 0 ? [] : steps.splice(index, 1);
      const present = stored.get(clientId);
      if (!step || !present) return fail('nothingToUndo');
      const diff = reverseDiff(step.diff);
      stored.set(clientId, applyDiff(present, diff));
      return ok({ diff, label: step.label, history: { undo: null, redo: step.label } });
    },
  };
  return {
    bridge: bridge as unknown as Bridge,
    steps,
    refuse: (which: (step: Step) => boolean) => {
      refuses = which;
    },
    breakDown: () => {
      breaks = true;
    },
    stored: (clientId: Id) => stored.get(clientId) ?? null,
  };
};

const add = (editor: Editor, name: string) =>
  run(editor, (record, context) => addMember(record, { name, title: '', roles: [] }, context));
const names = (record: ClientRecord | null): string[] =>
  record ? rowsOf(record, 'person').map((person) => person.name) : [];

describe('an edit in the window', () => {
  let disk: ReturnType<typeof fakeDisk>;
  let editor: Editor;
  let zekerheid: Id;

  const shown = (): string[] => names(editor.store.getState().record);
  const onDisk = (clientId = zekerheid): string[] => names(disk.stored(clientId));
  const createdClient = async (name: string): Promise<Id> => {
    await createAndOpen(editor, createClient({ name, phase: 'nurture' }, { newId, date: today }));
    return editor.store.getState().record?.clientId ?? '';
  };

  beforeEach(async () => {
    told.failures.length = 0;
    told.undoable.length = 0;
    disk = fakeDisk();
    editor = createEditor(disk.bridge, newId, startInfo(), today);
    zekerheid = await createdClient('Zekerheid');
  });

  test('is shown at once and counts as saving until the disk has it', async () => {
    add(editor, 'Mr Graag');
    expect(shown()).toEqual(['Mr Graag']);
    expect(editor.store.getState().saving).toBe(1);
    expect(await allSaved(editor)).toBe(true);
    expect(editor.store.getState().saving).toBe(0);
    expect(onDisk()).toEqual(['Mr Graag']);
  });

  test('stops the replay: its date must not run on', () => {
    editor.store.setState({ isPlaying: true });
    add(editor, 'Mr Graag');
    expect(editor.store.getState().isPlaying).toBe(false);
  });

  test('reaches the disk behind the one before it', async () => {
    for (const name of ['A', 'B', 'C', 'D']) add(editor, name);
    await allSaved(editor);
    expect(disk.steps.slice(1).map((step) => step.label.params?.name)).toEqual(['A', 'B', 'C', 'D']);
  });

  test('that the disk refuses is told and taken back, what is on disk stays', async () => {
    add(editor, 'Mr Graag');
    await allSaved(editor);
    disk.refuse(() => true);
    add(editor, 'Ms Docht');
    expect(await allSaved(editor)).toBe(false);
    expect(told.failures).toEqual(['diskFull']);
    expect(shown()).toEqual(['Mr Graag']);
    expect(await allSaved(editor)).toBe(true);
  });

  test('stays shown when the one before it is refused and it is not', async () => {
    disk.refuse((step) => step.label.params?.name === 'Mr Graag');
    add(editor, 'Mr Graag');
    add(editor, 'Ms Docht');
    await allSaved(editor);
    expect(shown()).toEqual(['Ms Docht']);
    expect(shown()).toEqual(onDisk());
  });

  test('that storage never took in is not shown as saved', async () => {
    disk.breakDown();
    add(editor, 'Mr Graag');
    await allSaved(editor);
    expect(told.failures).toEqual(['storageUnavailable']);
    expect(shown()).toEqual([]);
  });

  test('that breaks a rule never leaves the window', () => {
    expect(add(editor, '   ')).toBeNull();
    expect(told.failures).toEqual(['nameEmpty']);
    expect(editor.store.getState().saving).toBe(0);
  });

  test('is undone after it was saved, even when undo is asked before the disk has answered', async () => {
    add(editor, 'Mr Graag');
    await undo(editor);
    expect(shown()).toEqual([]);
    expect(onDisk()).toEqual([]);
  });

  test('is shown when its client is left and opened again before the disk has it', async () => {
    const ostmeer = await createdClient('Ostmeer');
    await loadClient(editor, zekerheid);
    for (const name of ['A', 'B', 'C']) add(editor, name);
    await Promise.all([loadClient(editor, ostmeer), loadClient(editor, zekerheid)]);
    await allSaved(editor);
    expect(shown()).toEqual(['A', 'B', 'C']);
    expect(shown()).toEqual(onDisk());
  });

  test('is the one that undo takes back, also when another client is opened meanwhile', async () => {
    const ostmeer = await createdClient('Ostmeer');
    add(editor, 'Ms Docht');
    await loadClient(editor, zekerheid);
    add(editor, 'Mr Graag');
    const undone = undo(editor);
    await loadClient(editor, ostmeer);
    await undone;
    expect({ zekerheid: onDisk(), ostmeer: onDisk(ostmeer) }).toEqual({ zekerheid: [], ostmeer: ['Ms Docht'] });
    expect(shown()).toEqual(['Ms Docht']);
  });

  test('that removes the client says so when the disk has it', async () => {
    await removeOpenClient(editor, (record, context) => removeClient(record, context));
    expect(editor.store.getState().record).toBeNull();
    expect(told.undoable).toHaveLength(1);
  });

  test('that removes the client and is refused shows the client again and offers no undo', async () => {
    disk.refuse(() => true);
    await removeOpenClient(editor, (record, context) => removeClient(record, context));
    expect(editor.store.getState().record?.clientId).toBe(zekerheid);
    expect(told).toEqual({ failures: ['diskFull'], undoable: [] });
  });

  test('that removes the client closes a dialog about it', () => {
    editor.store.setState({ dialog: { kind: 'turnover' } });
    run(editor, (record, context) => removeClient(record, context));
    expect(editor.store.getState().dialog).toBeNull();
  });
});
