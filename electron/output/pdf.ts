import type { BrowserWindow, WebContents } from 'electron';
import type { BookFacts } from '../../shared/ipc/bookContract.ts';
import type { PrintJob } from '../../shared/ipc/contract.ts';
import { type Failure, fail, ok, type Result } from '../../shared/ipc/result.ts';
import { appOrigin } from '../security/appProtocol.ts';
import { createHiddenWindow } from '../window.ts';
import { withFacts } from './pdfFacts.ts';

/** Time a sheet may take to be painted before printing is given up, in milliseconds. */
const paintLimit = 60_000;

interface Waiting {
  readonly job: PrintJob;
  readonly done: (failure: Failure | null, facts: BookFacts | null) => void;
}

/** Hidden windows that are painting a sheet, by the id of their contents. */
const painting = new Map<number, Waiting>();

export const printJobFor = (contents: WebContents): PrintJob | null => painting.get(contents.id)?.job ?? null;

export const reportPainted = (contents: WebContents, failure: Failure | null, facts: BookFacts | null): void =>
  painting.get(contents.id)?.done(failure, facts);

/** The job as a PDF: vectors, selectable text, fonts embedded. */
export const renderPdf = (job: PrintJob): Promise<Result<Uint8Array>> =>
  withPaintedSheets(job, async ({ webContents }, facts) =>
    ok(withFacts(await sheetsAsPdf(webContents), { ...facts, language: job.language })),
  );

/** What stands in the window as a PDF with tags, and an outline of its headings. */
export const sheetsAsPdf = (contents: WebContents): Promise<Uint8Array> =>
  contents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  });

/**
 * Paints the job in a window of its own and does something with it while it stands.
 *
 * Errors: `printFailed` (detail), and those of `use`.
 */
export const withPaintedSheets = async <T>(
  job: PrintJob,
  use: (window: BrowserWindow, facts: BookFacts) => Promise<Result<T>>,
): Promise<Result<T>> => {
  const window = createHiddenWindow();
  const { webContents } = window;
  // Kept: a window that was closed no longer tells it.
  const { id } = webContents;
  const painted = new Promise<Result<BookFacts>>((resolve) => {
    const finish = (result: Result<BookFacts>): void => {
      clearTimeout(timer);
      resolve(result);
    };
    const timer = setTimeout(
      () => finish(fail('printFailed', { detail: 'the sheet was not painted in time' })),
      paintLimit,
    );
    painting.set(id, {
      job,
      done: (error, facts) =>
        finish(error ? { ok: false, error } : ok(facts ?? { title: '', author: '', subject: '' })),
    });
    webContents.once('render-process-gone', (_, { reason }) => finish(fail('printFailed', { detail: reason })));
  });
  try {
    await window.loadURL(`${appOrigin}/`);
    const result = await painted;
    if (!result.ok) return result;
    return await use(window, result.value);
  } catch (error) {
    // What loads and prints is Chromium's: it refuses by throwing, and there is nothing to mend but to say so.
    return fail('printFailed', { detail: error instanceof Error ? error.message : String(error) });
  } finally {
    painting.delete(id);
    if (!window.isDestroyed()) window.destroy();
  }
};
