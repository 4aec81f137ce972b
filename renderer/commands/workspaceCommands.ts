import {
  IconBook2,
  IconCalendarDown,
  IconDatabaseExport,
  IconDatabaseImport,
  IconFileExport,
  IconFilePlus,
  IconFolderOpen,
  IconHome,
  IconMovie,
  IconNotebook,
  IconPrinter,
  IconUserPlus,
} from '@tabler/icons-react';
import type { WorkspaceInfo } from '../../shared/ipc/contract.ts';
import type { Result } from '../../shared/ipc/result.ts';
import { sampleClients } from '../../shared/sample/sampleClients.ts';
import { openOnlyClient } from '../app/openOnlyClient.ts';
import { compareFromDate, compareStore } from '../compare/compareFrom.ts';
import { closeClient, loadClient, openDialog, reloadClient } from '../editor/actions.ts';
import type { Editor, EditorState } from '../editor/editorStore.ts';
import { allSaved } from '../editor/saveQueue.ts';
import { showDone, showFailure } from '../feedback/notices.tsx';
import { translate } from '../i18n/say.ts';
import type { Command } from './command.ts';

const hasWorkspace = (state: EditorState): boolean => state.workspace !== null;
const hasClient = (state: EditorState): boolean => state.record !== null;
/** While two dates are compared, it is the comparison that leaves. */
const openOutput =
  (kind: 'print' | 'export') =>
  (editor: Editor): void => {
    const { record, view, date } = editor.store.getState();
    const { from } = compareStore.getState();
    const compareWith = record && view === 'compare' ? compareFromDate(from, record, date) : null;
    openDialog(editor, { kind, compareWith });
  };

const always = (): boolean => true;

/** Shows another workspace once every step of this one is on disk. */
export const replaceWorkspace = async (
  editor: Editor,
  open: () => Promise<Result<WorkspaceInfo | null>>,
): Promise<void> => {
  if (!(await allSaved(editor))) return;
  const opened = await open();
  if (!opened.ok) await showWorkspace(editor, { workspace: editor.store.getState().workspace, failure: opened.error });
  else if (opened.value) await showWorkspace(editor, { workspace: opened.value, failure: null });
};

/**
 * What became of opening a workspace. A failure beside a workspace is told over it, which stays as it is; without one
 * it fills the window, and what that screen offers is about the file that failed last.
 */
export const showWorkspace = async (
  editor: Editor,
  { workspace, failure }: Pick<EditorState, 'workspace' | 'failure'>,
): Promise<void> => {
  if (workspace && failure) {
    showFailure(failure);
    return;
  }
  closeClient(editor);
  editor.store.setState({ workspace, failure });
  await openOnlyClient(editor);
};

/** Windows into which clients are being taken right now: a second click of a double click must not take them twice. */
const takingIn = new WeakSet<Editor>();

const takeIn = async (editor: Editor, add: () => Promise<Result<WorkspaceInfo | null>>): Promise<void> => {
  if (takingIn.has(editor)) return;
  takingIn.add(editor);
  try {
    await takeInOnce(editor, add);
  } finally {
    takingIn.delete(editor);
  }
};

const takeInOnce = async (editor: Editor, add: () => Promise<Result<WorkspaceInfo | null>>): Promise<void> => {
  if (!(await allSaved(editor))) return;
  const added = await add();
  if (!added.ok) showFailure(added.error);
  else if (added.value) {
    editor.store.setState({ workspace: added.value });
    // The open client shares the workspace's colleagues and own turnover, which may have grown.
    await reloadClient(editor);
    showDone(translate('app.clientsAdded'));
  }
};

/** What leaves the program holds every reading: not while a round hides some. */
const unlessHidden =
  (act: (editor: Editor) => void) =>
  (editor: Editor): void => {
    if (editor.store.getState().round) showFailure({ code: 'readingsHidden', params: {} });
    else act(editor);
  };

/** Into a workspace without clients it comes to be looked at: its first client opens. */
export const addSample = async (editor: Editor): Promise<void> => {
  const { workspace, preferences } = editor.store.getState();
  const wasEmpty = workspace?.clients.length === 0;
  await takeIn(editor, () => editor.bridge.addSample({ language: preferences.language }));
  const first = editor.store.getState().workspace?.clients.find(({ name }) => name === sampleClients.zekerheid);
  if (wasEmpty && first && !editor.store.getState().record) await loadClient(editor, first.id);
};

/** Whether the sample is in a workspace already: then it is not offered a second time. */
export const hasSample = (clients: readonly { readonly name: string }[]): boolean =>
  Object.values(sampleClients).every((name) => clients.some((client) => client.name === name));

export const workspaceCommands: readonly Command[] = [
  {
    id: 'newClient',
    group: 'file',
    icon: IconUserPlus,
    shortcut: 'mod+shift+N',
    isEnabled: hasWorkspace,
    run: (editor) => openDialog(editor, { kind: 'newClient' }),
  },
  {
    id: 'allClients',
    group: 'file',
    icon: IconHome,
    shortcut: 'mod+shift+H',
    isEnabled: hasClient,
    run: closeClient,
  },
  {
    id: 'newWorkspace',
    group: 'file',
    icon: IconFilePlus,
    shortcut: 'mod+N',
    isEnabled: always,
    run: (editor) => void replaceWorkspace(editor, () => editor.bridge.newWorkspace(undefined)),
  },
  {
    id: 'openWorkspace',
    group: 'file',
    icon: IconFolderOpen,
    shortcut: 'mod+O',
    isEnabled: always,
    run: (editor) => void replaceWorkspace(editor, () => editor.bridge.openWorkspace(undefined)),
  },
  {
    id: 'openDefaultWorkspace',
    group: 'file',
    icon: IconHome,
    shortcut: null,
    isEnabled: (state) => !state.workspace?.isDefault,
    run: (editor) => void replaceWorkspace(editor, () => editor.bridge.openDefaultWorkspace(undefined)),
  },
  {
    id: 'addSample',
    group: 'file',
    icon: IconBook2,
    shortcut: null,
    isEnabled: hasWorkspace,
    run: (editor) => void addSample(editor),
  },
  {
    id: 'importJson',
    group: 'file',
    icon: IconDatabaseImport,
    shortcut: null,
    isEnabled: hasWorkspace,
    run: (editor) => void takeIn(editor, () => editor.bridge.importJson(undefined)),
  },
  {
    id: 'exportJson',
    group: 'output',
    icon: IconDatabaseExport,
    shortcut: null,
    isEnabled: hasWorkspace,
    run: unlessHidden((editor) => openDialog(editor, { kind: 'exportData', what: 'json', colleagueId: null })),
  },
  {
    id: 'exportCalendar',
    group: 'output',
    icon: IconCalendarDown,
    shortcut: null,
    isEnabled: hasWorkspace,
    run: (editor) => openDialog(editor, { kind: 'exportData', what: 'calendar', colleagueId: null }),
  },
  {
    id: 'print',
    group: 'output',
    icon: IconPrinter,
    shortcut: 'mod+P',
    isEnabled: hasClient,
    run: unlessHidden(openOutput('print')),
  },
  {
    id: 'exportMap',
    group: 'output',
    icon: IconFileExport,
    shortcut: 'mod+shift+P',
    isEnabled: hasClient,
    run: unlessHidden(openOutput('export')),
  },
  {
    id: 'book',
    group: 'output',
    icon: IconNotebook,
    shortcut: 'mod+shift+B',
    isEnabled: (state) => (state.workspace?.clients.length ?? 0) > 0,
    run: unlessHidden((editor) => openDialog(editor, { kind: 'book' })),
  },
  {
    id: 'film',
    group: 'output',
    icon: IconMovie,
    shortcut: 'mod+shift+F',
    isEnabled: hasClient,
    run: unlessHidden((editor) => openDialog(editor, { kind: 'film' })),
  },
];
