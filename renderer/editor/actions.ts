import { withGiven } from '../../shared/insight/readingRound.ts';
import { ok, type Result } from '../../shared/ipc/result.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { applyDiff, conflictsOf, type Diff } from '../../shared/record/diff.ts';
import type { EditContext } from '../../shared/record/edits/editing.ts';
import type { Step } from '../../shared/record/step.ts';
import { showDone, showFailure, showUndoable } from '../feedback/notices.tsx';
import { translate } from '../i18n/say.ts';
import { stepInWords } from '../i18n/stepInWords.ts';
import { allReal } from './allReal.ts';
import type { Dialog } from './dialog.ts';
import { type Editor, noHistory } from './editorStore.ts';
import { answerOf, enqueue, enqueueStep, markAnswered, withStepsOnTheirWay } from './saveQueue.ts';
import { isInRecord, type Selection, type Spotlight } from './selection.ts';
import { shownOf, wholeRecord } from './shownRecord.ts';
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
  editor.store.setState((state) => ({ dialog, isPlaying: false, ...(dialog && allReal(state)) }));

/** Closes this very dialog; whatever else is open by now stays. */
export const closeDialog = (editor: Editor, dialog: Dialog | null): void => {
  if (editor.store.getState().dialog === dialog) openDialog(editor, null);
};

/** Moves the playhead and stops the replay: the user's hand wins over the player. */
export const setDate = (editor: Editor, date: PlainDate): void =>
  editor.store.setState((state) => ({ date, isPlaying: false, ...allReal(state) }));

export const loadClient = async (editor: Editor, clientId: Id): Promise<boolean> => {
  const loaded = await answerOf(editor.bridge.loadClient({ clientId }));
  if (!loaded.ok) {
    showFailure(loaded.error);
    return false;
  }
  const record = withStepsOnTheirWay(editor, loaded.value.record);
  if (!record) return false;
  editor.store.setState((state) => ({
    record,
    round: null,
    history: loaded.value.history,
    date: state.today,
    ...allReal(state),
    isPlaying: false,
    loop: null,
    shownYears: null,
    follow: null,
    dealId: null,
    selection: null,
    askedPart: null,
    presenting: null,
    spotlight: null,
    dialog: null,
  }));
  return true;
};

export const closeClient = (editor: Editor): void =>
  editor.store.setState((state) => ({
    record: null,
    round: null,
    history: noHistory,
    ...allReal(state),
    dealId: null,
    selection: null,
    askedPart: null,
    presenting: null,
    spotlight: null,
    isPlaying: false,
    loop: null,
    shownYears: null,
    follow: null,
    dialog: null,
  }));

/**
 * Performs an edit: shows it at once, which stops the replay, and sends it to the disk behind the ones before it. When
 * the disk refuses, the window shows again what is on disk. Answers null when the edit changes nothing.
 */
export const perform = (editor: Editor, edit: PendingEdit): Result<Step | null> => {
  const state = editor.store.getState();
  const { date, today, round } = state;
  const record = wholeRecord(state);
  // What is shown to a room is not changed by a key or a clicker.
  if (!record || state.presenting || state.isOnStage) return ok(null);
  editor.store.setState(allReal);
  const context = { newId: editor.newId, date, today };
  const made = edit(record, round ? { ...context, readerId: round.round.penId } : context);
  if (!made.ok || made.value.diff.length === 0) return made.ok ? ok(null) : made;
  void showAndSave(editor, made.value);
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
  const saved = await answerOf(editor.bridge.saveStep(made.value));
  if (!saved.ok) return saved;
  await refreshClients(editor, made.value.diff);
  await loadClient(editor, made.value.clientId);
  return ok(null);
};

/** Removes the client the window shows; the notice that follows can bring it back. */
export const removeOpenClient = async (editor: Editor, edit: PendingEdit): Promise<void> => {
  const { date } = editor.store.getState();
  const record = wholeRecord(editor.store.getState());
  if (!record) return;
  const made = edit(record, { newId: editor.newId, date });
  if (!made.ok) return showFailure(made.error);
  const { clientId, label } = made.value;
  if (await showAndSave(editor, made.value))
    showUndoable(stepInWords(editor.store.getState(), label), () => void restoreClient(editor, clientId));
  else await loadClient(editor, clientId);
};

const restoreClient = async (editor: Editor, clientId: Id): Promise<void> => {
  const restored = await answerOf(editor.bridge.undo({ clientId }));
  if (!restored.ok) {
    showFailure(restored.error);
    return;
  }
  await refreshClients(editor, restored.value.diff);
  await loadClient(editor, clientId);
};

/** Takes back the last step of the client that is open now, even when another one is by the time its turn comes. */
export const undo = (editor: Editor): Promise<void> => replay(editor, 'undo');

export const redo = (editor: Editor): Promise<void> => replay(editor, 'redo');

const replay = async (editor: Editor, direction: 'undo' | 'redo'): Promise<void> => {
  const { record, presenting } = editor.store.getState();
  if (presenting) return;
  const clientId = record?.clientId;
  editor.store.setState(allReal);
  if (clientId !== undefined) await enqueue(editor, () => replayOnDisk(editor, direction, clientId));
};

const showAndSave = (editor: Editor, step: Step): Promise<boolean> => {
  applyHere(editor, step.diff);
  return enqueueStep(editor, step, () => saveStep(editor, step));
};

const saveStep = async (editor: Editor, step: Step): Promise<boolean> => {
  const saved = await answerOf(editor.bridge.saveStep(step));
  markAnswered(editor, step);
  if (saved.ok) {
    if (isOpen(editor, step.clientId)) editor.store.setState({ history: saved.value.history });
    await refreshClients(editor, step.diff);
    return true;
  }
  showFailure(saved.error);
  await reload(editor, step.clientId);
  return false;
};

const replayOnDisk = async (editor: Editor, direction: 'undo' | 'redo', clientId: Id): Promise<boolean> => {
  const replayed = await answerOf(editor.bridge[direction]({ clientId }));
  if (!replayed.ok) {
    showFailure(replayed.error);
    return true;
  }
  const record = wholeRecord(editor.store.getState());
  if (record && isOpen(editor, clientId) && conflictsOf(record, replayed.value.diff).length === 0) {
    applyHere(editor, replayed.value.diff);
    if (isOpen(editor, clientId)) editor.store.setState({ history: replayed.value.history });
  } else {
    await reload(editor, clientId);
  }
  await refreshClients(editor, replayed.value.diff);
  const step = stepInWords(editor.store.getState(), replayed.value.label);
  showDone(translate(direction === 'undo' ? 'app.undone' : 'app.redone', { step }));
  return true;
};

const applyHere = (editor: Editor, diff: Diff): void => {
  const before = editor.store.getState();
  const record = wholeRecord(before);
  if (!record) return;
  const next = applyDiff(record, diff);
  const round = before.round && withGiven(before.round.round, diff);
  if (!next.tables.client[next.clientId]) closeClient(editor);
  else
    editor.store.setState(({ selection }) => ({
      ...shownOf(next, round),
      isPlaying: false,
      selection: selection && isInRecord(next, selection) ? selection : null,
    }));
};

/** Shows the open client as it is on disk, with what is still on its way there; playhead and selection stay. */
export const reloadClient = async (editor: Editor): Promise<void> => {
  const { record } = editor.store.getState();
  if (record) await reload(editor, record.clientId);
};

/** What is on disk is the truth: after a refusal the window shows that again, and what is still on its way there. */
const reload = async (editor: Editor, clientId: Id): Promise<void> => {
  if (!isOpen(editor, clientId)) return;
  const loaded = await answerOf(editor.bridge.loadClient({ clientId }));
  if (!isOpen(editor, clientId)) return;
  if (!loaded.ok) showFailure(loaded.error);
  const record = loaded.ok ? withStepsOnTheirWay(editor, loaded.value.record) : null;
  const { round } = editor.store.getState();
  if (loaded.ok && record) {
    editor.store.setState({ ...shownOf(record, round?.round ?? null), history: loaded.value.history });
  } else closeClient(editor);
};

const refreshClients = async (editor: Editor, diff: Diff): Promise<void> => {
  if (!diff.some((change) => change.table === 'client')) return;
  const listed = await answerOf(editor.bridge.listClients(undefined));
  if (!listed.ok) {
    showFailure(listed.error);
    return;
  }
  editor.store.setState((state) => ({
    workspace: state.workspace && { ...state.workspace, clients: listed.value },
  }));
};

const isOpen = (editor: Editor, clientId: Id): boolean => editor.store.getState().record?.clientId === clientId;
