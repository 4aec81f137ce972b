import { ok, type Result } from '../../shared/ipc/result.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { applyDiff, conflictsOf, type Diff } from '../../shared/record/diff.ts';
import type { EditContext } from '../../shared/record/edits/editing.ts';
import type { Step } from '../../shared/record/step.ts';
import { showFailure, showUndoable } from '../feedback/notices.tsx';
import { say } from '../i18n/say.ts';
import type { Dialog } from './dialog.ts';
import { type Editor, noHistory } from './editorStore.ts';
import type { Selection, Spotlight } from './selection.ts';
import type { View } from './view.ts';

/** An edit of shared/record/edits with its request filled in, waiting for the record and the playhead's date. */
export type PendingEdit = (record: ClientRecord, context: EditContext) => Result<Step>;

export const select = (editor: Editor, selection: Selection | null): void =>
  editor.store.setState({ selection, spotlight: null });

export const shine = (editor: Editor, spotlight: Spotlight | null): void => editor.store.setState({ spotlight });

/** Shows the client another way; what is selected stays selected. */
export const showView = (editor: Editor, view: View): void => editor.store.setState({ view });

/** Opens a deal in the view of deals. */
export const openDeal = (editor: Editor, dealId: Id): void => editor.store.setState({ dealId, view: 'deals' });

export const openDialog = (editor: Editor, dialog: Dialog | null): void =>
  editor.store.setState({ dialog, isPlaying: false });

/** Moves the playhead and stops the replay: the user's hand wins over the player. */
export const setDate = (editor: Editor, date: PlainDate): void => editor.store.setState({ date, isPlaying: false });

export const loadClient = async (editor: Editor, clientId: Id): Promise<boolean> => {
  const loaded = await editor.bridge.loadClient({ clientId });
  if (!loaded.ok) {
    showFailure(loaded.error);
    return false;
  }
  editor.store.setState((state) => ({
    record: loaded.value.record,
    history: loaded.value.history,
    date: state.today,
    isPlaying: false,
    dealId: null,
    selection: null,
    spotlight: null,
    dialog: null,
  }));
  return true;
};

export const closeClient = (editor: Editor): void =>
  editor.store.setState({
    record: null,
    history: noHistory,
    dealId: null,
    selection: null,
    spotlight: null,
    isPlaying: false,
    dialog: null,
  });

/**
 * Performs an edit: shows it at once and sends it to the disk behind the ones before it. When the disk refuses, the
 * window shows again what is on disk. Answers null when the edit changes nothing.
 */
export const perform = (editor: Editor, edit: PendingEdit): Result<Step | null> => {
  const { record, date, today } = editor.store.getState();
  if (!record) return ok(null);
  const made = edit(record, { newId: editor.newId, date, today });
  if (!made.ok || made.value.diff.length === 0) return made.ok ? ok(null) : made;
  applyHere(editor, made.value.diff);
  void enqueue(editor, () => saveStep(editor, made.value));
  return made;
};

/** `perform` for gestures and keys, which have no form to show a refusal in. Null when refused or idle. */
export const run = (editor: Editor, edit: PendingEdit): Step | null => {
  const performed = perform(editor, edit);
  if (performed.ok) return performed.value;
  showFailure(performed.error);
  return null;
};

/** Saves a step that makes a client of its own, then opens it. */
export const createAndOpen = async (editor: Editor, made: Result<Step>): Promise<Result<null>> => {
  if (!made.ok) return made;
  const saved = await editor.bridge.saveStep(made.value);
  if (!saved.ok) return saved;
  await refreshClients(editor, made.value.diff);
  await loadClient(editor, made.value.clientId);
  return ok(null);
};

/** Removes the client the window shows; the notice that follows can bring it back. */
export const removeOpenClient = async (editor: Editor, edit: PendingEdit): Promise<void> => {
  const removed = run(editor, edit);
  if (!removed) return;
  await allSaved(editor);
  showUndoable(say(removed.label), () => void restoreClient(editor, removed.clientId));
};

const restoreClient = async (editor: Editor, clientId: Id): Promise<void> => {
  const restored = await editor.bridge.undo({ clientId });
  if (!restored.ok) {
    showFailure(restored.error);
    return;
  }
  await refreshClients(editor, restored.value.diff);
  await loadClient(editor, clientId);
};

/** Resolves when no step is waiting for the disk any more. */
export const allSaved = (editor: Editor): Promise<void> => queues.get(editor) ?? Promise.resolve();

export const undo = (editor: Editor): Promise<void> => enqueue(editor, () => replay(editor, 'undo'));

export const redo = (editor: Editor): Promise<void> => enqueue(editor, () => replay(editor, 'redo'));

const saveStep = async (editor: Editor, step: Step): Promise<void> => {
  const saved = await editor.bridge.saveStep(step);
  if (saved.ok) {
    if (isOpen(editor, step.clientId)) editor.store.setState({ history: saved.value.history });
    await refreshClients(editor, step.diff);
    return;
  }
  showFailure(saved.error);
  await reload(editor, step.clientId);
};

const replay = async (editor: Editor, direction: 'undo' | 'redo'): Promise<void> => {
  const clientId = editor.store.getState().record?.clientId;
  if (!clientId) return;
  const replayed = await editor.bridge[direction]({ clientId });
  if (!replayed.ok) {
    showFailure(replayed.error);
    return;
  }
  if (!isOpen(editor, clientId)) return;
  const { record } = editor.store.getState();
  if (record && conflictsOf(record, replayed.value.diff).length === 0) {
    applyHere(editor, replayed.value.diff);
    editor.store.setState({ history: replayed.value.history });
  } else {
    await reload(editor, clientId);
  }
  await refreshClients(editor, replayed.value.diff);
};

const applyHere = (editor: Editor, diff: Diff): void => {
  const { record } = editor.store.getState();
  if (!record) return;
  const next = applyDiff(record, diff);
  editor.store.setState(
    next.tables.client[next.clientId] ? { record: next } : { record: null, history: noHistory, selection: null },
  );
};

/** What is on disk is the truth: after a refusal the window shows that again. */
const reload = async (editor: Editor, clientId: Id): Promise<void> => {
  if (!isOpen(editor, clientId)) return;
  const loaded = await editor.bridge.loadClient({ clientId });
  if (loaded.ok) editor.store.setState({ record: loaded.value.record, history: loaded.value.history });
  else {
    showFailure(loaded.error);
    closeClient(editor);
  }
};

const refreshClients = async (editor: Editor, diff: Diff): Promise<void> => {
  if (!diff.some((change) => change.table === 'client')) return;
  const listed = await editor.bridge.listClients(undefined);
  if (!listed.ok) {
    showFailure(listed.error);
    return;
  }
  editor.store.setState((state) => ({
    workspace: state.workspace && { ...state.workspace, clients: listed.value },
  }));
};

const isOpen = (editor: Editor, clientId: Id): boolean => editor.store.getState().record?.clientId === clientId;

/** Saves leave one at a time and in order, so that a step never overtakes the one it builds on. */
const queues = new WeakMap<Editor, Promise<void>>();

/** Waits its turn behind the steps on their way to the disk; the window says "Saving" until it is done. */
export const enqueue = (editor: Editor, task: () => Promise<void>): Promise<void> => {
  editor.store.setState((state) => ({ saving: state.saving + 1 }));
  const done = (queues.get(editor) ?? Promise.resolve())
    .then(task)
    .finally(() => editor.store.setState((state) => ({ saving: state.saving - 1 })));
  queues.set(
    editor,
    done.catch(() => undefined),
  );
  return done;
};
