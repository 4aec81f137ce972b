import { app, type BrowserWindow, dialog } from 'electron';
import { sendTo } from './sendTo.ts';
import type { Texts } from './texts.ts';

/** Time the window gets to bring its last steps to disk before the user is asked, in milliseconds. */
const saveLimit = 3_000;

/** Unexpected failures meet here: logged, told once, and the program stops rather than go on in an unknown state. */
export const watchForCrashes = (texts: () => Texts, isHeadless: boolean): void => {
  let isTold = false;
  const stop = (what: string, error: unknown): void => {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    console.error(`${what}: ${detail}`);
    if (isTold) return;
    isTold = true;
    if (!isHeadless) {
      const [summary = ''] = detail.split('\n');
      dialog.showErrorBox(texts()('cli.crashTitle'), texts()('cli.crashText', { detail: summary }));
    }
    app.exit(1);
  };
  process.on('uncaughtException', (error) => stop('uncaught exception', error));
  process.on('unhandledRejection', (reason) => stop('unhandled rejection', reason));
};

/** A page that dies again within this time would die for ever, in milliseconds. */
const quickDeath = 10_000;

/**
 * A window whose page died is loaded again: every step it showed as saved is on disk. A page that dies at once again
 * ends the program with a word instead.
 */
export const reloadWhenRendererDies = (window: BrowserWindow, texts: () => Texts): void => {
  let lastDeath = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit') return;
    console.error(`the window's process ended: ${reason}`);
    const isQuick = performance.now() - lastDeath < quickDeath;
    lastDeath = performance.now();
    if (!isQuick) {
      window.webContents.reload();
      return;
    }
    dialog.showErrorBox(texts()('cli.crashTitle'), texts()('cli.crashText', { detail: reason }));
    app.exit(1);
  });
};

export interface SaveHandshake {
  /**
   * Asks the window to bring every step to disk. True: done, or the user was asked and goes on without; false: a step
   * was refused, or the user waits.
   */
  readonly settle: () => Promise<boolean>;
  /** The window's answer. */
  readonly answer: (isAllSaved: boolean) => void;
}

/**
 * The window's last steps reach the disk before it closes. When one of them is refused it stays, so that the refusal is
 * read; when it does not answer in time, the user decides.
 */
export const createSaveHandshake = (window: BrowserWindow, texts: () => Texts): SaveHandshake => {
  let waiting: ((isAllSaved: boolean) => void) | null = null;
  let asked: Promise<boolean> | null = null;
  let mayClose = false;

  const ask = async (): Promise<boolean> => {
    let timer: NodeJS.Timeout | undefined;
    const answered = await new Promise<boolean | 'late'>((resolve) => {
      waiting = resolve;
      timer = setTimeout(() => resolve('late'), saveLimit);
      sendTo(window, 'settleAsked', null);
    });
    clearTimeout(timer);
    waiting = null;
    return answered === 'late' ? goesOnUnsaved(window, texts()) : answered;
  };
  const settle = (): Promise<boolean> => {
    // Nobody can have edited anything in a page that is not there yet, or no more.
    if (window.webContents.isCrashed() || window.webContents.isLoadingMainFrame()) return Promise.resolve(true);
    asked ??= ask().finally(() => {
      asked = null;
    });
    return asked;
  };

  window.on('close', (event) => {
    if (mayClose) return;
    event.preventDefault();
    void settle().then((isSettled) => {
      if (!isSettled || window.isDestroyed()) return;
      mayClose = true;
      window.close();
    });
  });
  return { settle, answer: (isAllSaved) => waiting?.(isAllSaved) };
};

const goesOnUnsaved = async (window: BrowserWindow, texts: Texts): Promise<boolean> => {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: texts('cli.notSavedYet'),
    detail: texts('cli.notSavedYetText'),
    buttons: [texts('cli.wait'), texts('cli.goOnUnsaved')],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
};
