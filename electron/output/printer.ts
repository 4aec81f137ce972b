import type { BrowserWindow } from 'electron';
import type { PrintJob } from '../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { withPaintedSheets } from './pdf.ts';

/**
 * The system's print dialog for the very sheets that a PDF would hold. Their window is shown meanwhile: some systems
 * hang the dialog on it. True: they were sent; false: the user changed her mind.
 *
 * Errors: `printerNone`, `printerGone` (detail), `printFailed`.
 */
export const printOnPaper = (job: PrintJob): Promise<Result<boolean>> =>
  withPaintedSheets(job, async (window) => {
    const printers = await window.webContents.getPrintersAsync();
    if (printers.length === 0) return fail('printerNone');
    window.show();
    return askAndPrint(window, job);
  });

const askAndPrint = (window: BrowserWindow, { paper, orientation, mono }: PrintJob): Promise<Result<boolean>> =>
  new Promise((resolve) => {
    // The window may be closed while the dialog stands: then nothing was printed.
    window.once('closed', () => resolve(ok(false)));
    window.webContents.print(
      {
        silent: false,
        printBackground: true,
        color: !mono,
        landscape: orientation === 'landscape',
        margins: { marginType: 'none' },
        pageSize: paper,
      },
      (isPrinted, reason) => resolve(printResult(isPrinted, reason)),
    );
  });

/** Chromium tells a change of mind and a failure by its words alone. */
export const printResult = (isPrinted: boolean, reason: string): Result<boolean> => {
  if (isPrinted) return ok(true);
  return /cancel/i.test(reason) ? ok(false) : fail('printerGone', { detail: reason });
};
