import type { BrowserWindow, WebContents } from 'electron';
import type { PrintJob } from '../../shared/ipc/contract.ts';
import { type Failure, fail, ok, type Result } from '../../shared/ipc/result.ts';
import { appOrigin } from '../security/appProtocol.ts';
import { createHiddenWindow } from '../window.ts';

/** Time a sheet may take to be painted before printing is given up, in milliseconds. */
const paintLimit = 60_000;

interface Waiting {
  readonly job: PrintJob;
  readonly done: (failure: Failure | null) => void;
}

/** Hidden windows that are painting a sheet, by the id of their contents. */
const painting = new Map<number, Waiting>();

export const printJobFor = (contents: WebContents): PrintJob | null => painting.get(contents.id)?.job ?? null;

export const reportPainted = (contents: WebContents, failure: Failure | null): void =>
  painting.get(contents.id)?.done(failure);

/** The job as a PDF: vectors, selectable text, fonts embedded. */
export const renderPdf = (job: PrintJob): Promise<Result<Uint8Array>> =>
  withPaintedSheets(job, async ({ webContents }) =>
    ok(
      await webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
      }),
    ),
  );

/**
 * Paints the job in a window of its own and does something with it while it stands.
 *
 * Errors: `printFailed` (detail), and those of `use`.
 */
export const withPaintedSheets = async <T>(
  job: PrintJob,
  use: (window: BrowserWindow) => Promise<Result<T>>,
): Promise<Result<T>> => {
  const window = createHiddenWindow();
  const { webContents } = window;
  // Kept: a window that was closed no longer tells it.
  const { id } = webContents;
  const painted = new Promise<Result<null>>((resolve) => {
    const finish = (result: Result<null>): void => {
      clearTimeout(timer);
      resolve(result);
    };
    const timer = setTimeout(
      () => finish(fail('printFailed', { detail: 'the sheet was not painted in time' })),
      paintLimit,
    );
    painting.set(id, { job, done: (error) => finish(error ? { ok: false, error } : ok(null)) });
    webContents.once('render-process-gone', (_, { reason }) => finish(fail('printFailed', { detail: reason })));
  });
  try {
    await window.loadURL(`${appOrigin}/`);
    const result = await painted;
    if (!result.ok) return result;
    return await use(window);
  } catch (error) {
    // What loads and prints is Chromium's: it refuses by throwing, and there is nothing to mend but to say so.
    return fail('printFailed', { detail: error instanceof Error ? error.message : String(error) });
  } finally {
    painting.delete(id);
    if (!window.isDestroyed()) window.destroy();
  }
};
