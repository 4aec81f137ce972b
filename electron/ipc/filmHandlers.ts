import { BrowserWindow } from 'electron';
import { ok } from '../../shared/ipc/result.ts';
import { beginFilm, commissionedPath, endFilm, tellProgress, writeFilm } from '../output/filmFile.ts';
import type { WorkspaceSession } from '../workspaceSession.ts';
import { handle } from './handle.ts';
import { safeFileName } from './safeFileName.ts';
import { askSavePath } from './workspaceHandlers.ts';

/** A film comes from its window in pieces; which file they go to is decided here. */
export const handleFilm = (session: WorkspaceSession): void => {
  handle('filmBegin', async ({ clientId, format }, event) => {
    const client = session.info()?.clients.find((candidate) => candidate.id === clientId);
    const file =
      commissionedPath(event.sender) ??
      (await askSavePath(event, {
        defaultPath: `${safeFileName(client?.name ?? 'film')}.${format}`,
        filters: [{ name: format.toUpperCase(), extensions: [format] }],
      }));
    return file === null ? ok(null) : beginFilm(event.sender, file);
  });
  handle('filmWrite', ({ position, bytes }, event) => writeFilm(event.sender, position, bytes));
  handle('filmProgress', ({ share }, event) => {
    tellProgress(event.sender, share);
    BrowserWindow.fromWebContents(event.sender)?.setProgressBar(share);
    return ok(null);
  });
  handle('filmEnd', ({ isWhole, failure }, event) => {
    BrowserWindow.fromWebContents(event.sender)?.setProgressBar(-1);
    return endFilm(event.sender, isWhole, failure);
  });
};
