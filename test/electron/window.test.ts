import { expect, test, vi } from 'vitest';

vi.mock('electron', () => ({ BrowserWindow: class {}, protocol: {} }));
const { windowOptions } = await import('../../electron/window.ts');

test('a window is sandboxed, isolated, and has no Node in it', () => {
  expect(windowOptions('/preload.cjs').webPreferences).toMatchObject({
    preload: '/preload.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    webviewTag: false,
  });
});
