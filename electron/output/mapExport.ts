import type { WebContents } from 'electron';
import type { ExportJob } from '../../shared/ipc/exportContract.ts';
import { type Failure, fail, type Result } from '../../shared/ipc/result.ts';
import { appOrigin } from '../security/appProtocol.ts';
import { createHiddenWindow } from '../window.ts';

/** Time a map may take to be drawn before its export is given up, in milliseconds. */
const drawLimit = 60_000;

/** A window without a face that exports because the command line asked for it. */
interface Commission {
  readonly job: ExportJob;
  readonly path: string;
  readonly drawn: () => void;
  readonly done: (result: Result<{ path: string }>) => void;
}

/** By the id of the contents that export. */
const commissions = new Map<number, Commission>();

export const exportJobFor = (contents: WebContents): ExportJob | null => commissions.get(contents.id)?.job ?? null;

/** Where the export of these contents goes, when the command line has said so; else null, and the user is asked. */
export const commissionedExport = (contents: WebContents): string | null => commissions.get(contents.id)?.path ?? null;

/** The map is drawn: a slow disk may take for it what it needs. */
export const reportDrawn = (contents: WebContents): void => commissions.get(contents.id)?.drawn();

export const reportExported = (contents: WebContents, result: Result<{ path: string }>): void =>
  commissions.get(contents.id)?.done(result);

export const reportExportFailed = (contents: WebContents, error: Failure): void =>
  reportExported(contents, { ok: false, error });

/** Draws the map in a window nobody sees and writes what it becomes to `path`. */
export const renderExport = async (job: ExportJob, path: string): Promise<Result<{ path: string }>> => {
  const window = createHiddenWindow();
  const { webContents } = window;
  const { id } = webContents;
  const exported = new Promise<Result<{ path: string }>>((resolve) => {
    const finish = (result: Result<{ path: string }>): void => {
      clearTimeout(timer);
      resolve(result);
    };
    const timer = setTimeout(
      () => finish(fail('exportFailed', { detail: 'the map was not drawn in time' })),
      drawLimit,
    );
    commissions.set(id, { job, path, drawn: () => clearTimeout(timer), done: finish });
    webContents.once('render-process-gone', (_, { reason }) => finish(fail('exportFailed', { detail: reason })));
  });
  try {
    await window.loadURL(`${appOrigin}/`);
    return await exported;
  } catch (error) {
    // What loads and prints is Chromium's: it refuses by throwing, and there is nothing to mend but to say so.
    return fail('exportFailed', { detail: error instanceof Error ? error.message : String(error) });
  } finally {
    commissions.delete(id);
    if (!window.isDestroyed()) window.destroy();
  }
};
