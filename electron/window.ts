import path from 'node:path';
import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import { appOrigin } from './security/appProtocol.ts';

/** A function, so that a test can assert what keeps the window safe. */
export const windowOptions = (preload: string): BrowserWindowConstructorOptions => ({
  width: 1440,
  height: 900,
  minWidth: 960,
  minHeight: 640,
  show: false,
  // The window has a menu of its own; Alt shows the native one.
  autoHideMenuBar: true,
  title: 'Counterpart',
  backgroundColor: '#faf8f3',
  webPreferences: {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
    navigateOnDragDrop: false,
  },
});

const preloadPath = (): string => path.join(import.meta.dirname, 'preload.cjs');

/** `prepare` attaches listeners before the page loads, so that none of its first events is missed. */
export const openMainWindow = async (prepare: (window: BrowserWindow) => void): Promise<BrowserWindow> => {
  const window = new BrowserWindow(windowOptions(preloadPath()));
  prepare(window);
  window.once('ready-to-show', () => window.show());
  await window.loadURL(`${appOrigin}/`);
  return window;
};

/** A window nobody sees, in which a sheet is painted before it is printed. */
export const createHiddenWindow = (): BrowserWindow => new BrowserWindow(windowOptions(preloadPath()));
