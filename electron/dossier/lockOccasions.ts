import { app, type BrowserWindow, powerMonitor } from 'electron';
import type { Dossier } from './dossier.ts';
import { createIdleLock } from './idleLock.ts';

/** Locks the dossier whenever its holder goes away, whichever way. Answers what to call after it was unlocked. */
export const lockWhenAway = (
  dossier: Pick<Dossier, 'lock'>,
  { idleMinutes }: { readonly idleMinutes: () => number },
): { readonly watch: (window: BrowserWindow) => void; readonly unlocked: () => void; readonly locked: () => void } => {
  const idle = createIdleLock({
    limit: () => idleMinutes() * 60_000,
    now: () => performance.now(),
    onIdle: () => dossier.lock(),
  });
  powerMonitor.on('suspend', () => dossier.lock());
  powerMonitor.on('lock-screen', () => dossier.lock());
  powerMonitor.on('shutdown', () => dossier.lock());
  // Another user of this computer comes to the front (macOS).
  powerMonitor.on('user-did-resign-active', () => dossier.lock());
  // Not earlier: the window still saves what was typed last while it closes.
  app.on('will-quit', () => dossier.lock());
  return {
    unlocked: idle.start,
    locked: idle.stop,
    watch: ({ webContents }) => {
      webContents.on('input-event', idle.touch);
      // A page that comes anew has shown no passphrase.
      webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
        if (isMainFrame && !isSameDocument) dossier.lock();
      });
      webContents.on('render-process-gone', () => dossier.lock());
      webContents.once('destroyed', () => dossier.lock());
    },
  };
};
