import { BrowserWindow, dialog, type IpcMainInvokeEvent } from 'electron';
import type { WorkspaceInfo } from '../../shared/ipc/contract.ts';
import { ok, type Result } from '../../shared/ipc/result.ts';
import type { Texts } from '../texts.ts';
import type { WorkspaceSession } from '../workspaceSession.ts';
import { handle } from './handle.ts';

/** The workspace as a whole. Paths come from dialogs of this process, never from a window. */
export const handleWorkspace = (
  session: WorkspaceSession,
  texts: () => Texts,
  remember: (workspace: WorkspaceInfo) => void,
): void => {
  const remembered = async (opened: Promise<Result<WorkspaceInfo>>): Promise<Result<WorkspaceInfo>> => {
    const result = await opened;
    if (result.ok) remember(result.value);
    return result;
  };
  const workspaceFilter = () => [{ name: texts()('cli.workspaceFiles'), extensions: ['counterpart'] }];
  const jsonFilter = [{ name: 'JSON', extensions: ['json'] }];

  handle('listClients', () => session.listClients());
  handle('addSample', ({ language }) => session.addSample(language));
  handle('openDefaultWorkspace', () => remembered(session.openDefault()));
  handle('newestBackup', async () => {
    const backup = await session.newestBackup();
    return backup.ok ? ok(backup.value && { takenAt: backup.value.takenAt }) : backup;
  });
  handle('restoreBackup', () => remembered(session.restoreBackup()));
  handle('newWorkspace', async (_, event) => {
    const file = await askSavePath(event, { filters: workspaceFilter(), defaultPath: 'workspace.counterpart' });
    return file === null ? ok(null) : remembered(session.open(file, 'createNew'));
  });
  handle('openWorkspace', async (_, event) => {
    const file = await askOpenPath(event, workspaceFilter());
    return file === null ? ok(null) : remembered(session.open(file, 'existing'));
  });
  handle('importJson', async (_, event) => {
    const file = await askOpenPath(event, jsonFilter);
    return file === null ? ok(null) : session.importFile(file);
  });
  handle('exportJson', async ({ clientId, leaving, language }, event) => {
    const name = session.info()?.name ?? 'workspace';
    const file = await askSavePath(event, { filters: jsonFilter, defaultPath: `${name}.json` });
    return file === null ? ok(null) : session.exportFile(file, { clientId, leaving, language });
  });
};

export const askOpenPath = async (
  event: IpcMainInvokeEvent,
  filters: Electron.FileFilter[],
): Promise<string | null> => {
  const options: Electron.OpenDialogOptions = { filters, properties: ['openFile'] };
  const window = BrowserWindow.fromWebContents(event.sender);
  const chosen = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
};

export const askSavePath = async (
  event: IpcMainInvokeEvent,
  options: Electron.SaveDialogOptions,
): Promise<string | null> => {
  const window = BrowserWindow.fromWebContents(event.sender);
  const chosen = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
  return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath;
};
