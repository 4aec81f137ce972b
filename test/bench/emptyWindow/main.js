// The least an Electron app can be: what a cold start costs before any program of ours runs.
import { app, BrowserWindow } from 'electron';

// No top-level await for readiness: Electron is ready only after this module has been evaluated.
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, webPreferences: { sandbox: true } });
  return window.loadURL('data:text/html,<title>empty</title><p>empty</p>');
});
