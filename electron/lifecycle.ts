import { app, type BrowserWindow, dialog } from 'electron';
import { sendTo } from './sendTo.ts';
import type { Texts } from './texts.ts';

/** Time the window gets to bring its last steps to disk before it closes, in milliseconds. */
const quitLimit = 3_000;

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

/** A window whose page died is loaded again: every step it showed as saved is on disk. */
export const reloadWhenRendererDies = (window: BrowserWindow): void => {
  window.webContents.on('render-process-gone', (_, details) => {
    if (details.reason === 'clean-exit') return;
    console.error(`the window's process ended: ${details.reason}`);
    window.webContents.reload();
  });
};

/** Asks the window to finish saving before it closes, and closes it anyway when it does not answer in time. */
export const createQuitHandshake = (window: BrowserWindow): { readonly ready: () => void } => {
  let isReady = false;
  const close = (): void => {
    if (isReady) return;
    isReady = true;
    window.close();
  };
  window.on('close', (event) => {
    if (isReady || window.webContents.isCrashed()) return;
    event.preventDefault();
    sendTo(window, 'quitAsked', null);
    setTimeout(close, quitLimit);
  });
  return { ready: close };
};
