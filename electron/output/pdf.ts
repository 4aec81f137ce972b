import type { WebContents } from 'electron';
import type { PrintJob } from '../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { appOrigin } from '../security/appProtocol.ts';
import { createHiddenWindow } from '../window.ts';

/** Time a sheet may take to be painted before printing is given up, in milliseconds. */
const paintLimit = 60_000;

interface Waiting {
  readonly job: PrintJob;
  readonly done: () => void;
}

/** Hidden windows that are painting a sheet, by the id of their contents. */
const painting = new Map<number, Waiting>();

export const printJobFor = (contents: WebContents): PrintJob | null => painting.get(contents.id)?.job ?? null;

export const reportPainted = (contents: WebContents): void => painting.get(contents.id)?.done();

/** Paints the job in a window of its own and prints that: vectors, selectable text, fonts embedded. */
export const renderPdf = async (job: PrintJob): Promise<Result<Uint8Array>> => {
  const window = createHiddenWindow();
  const { webContents } = window;
  const painted = new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), paintLimit);
    const finish = (isPainted: boolean): void => {
      clearTimeout(timer);
      resolve(isPainted);
    };
    painting.set(webContents.id, { job, done: () => finish(true) });
    webContents.once('render-process-gone', () => finish(false));
  });
  try {
    await window.loadURL(`${appOrigin}/`);
    if (!(await painted)) return fail('printFailed', { detail: 'the sheet was not painted in time' });
    return ok(
      await webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
      }),
    );
  } finally {
    painting.delete(webContents.id);
    window.destroy();
  }
};
