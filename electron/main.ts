import { realpathSync } from 'node:fs';
import path from 'node:path';
import { app, type BrowserWindow, session as electronSession } from 'electron';
import { v7 as newId } from 'uuid';
import { preferencesSchema, type StartInfo, type WorkspaceInfo } from '../shared/ipc/contract.ts';
import type { Failure } from '../shared/ipc/result.ts';
import { type CliRequest, languageAsked, parseCommandLine } from './cli.ts';
import { today } from './clock.ts';
import { createDossier } from './dossier/dossier.ts';
import { lockWhenAway } from './dossier/lockOccasions.ts';
import { runJob } from './headless.ts';
import { handleBook } from './ipc/bookHandlers.ts';
import { handleDossier } from './ipc/dossierHandlers.ts';
import { handleExport } from './ipc/exportHandlers.ts';
import { handleFilm } from './ipc/filmHandlers.ts';
import { handle } from './ipc/handle.ts';
import { handleOutput } from './ipc/outputHandlers.ts';
import { handleRecords } from './ipc/recordHandlers.ts';
import { handleWindow } from './ipc/windowHandlers.ts';
import { handleWorkspace } from './ipc/workspaceHandlers.ts';
import { createSaveHandshake, reloadWhenRendererDies, type SaveHandshake, watchForCrashes } from './lifecycle.ts';
import { showMenu } from './menu.ts';
import { bookJobFor } from './output/book.ts';
import { filmJobFor } from './output/filmFile.ts';
import { exportJobFor } from './output/mapExport.ts';
import { printJobFor } from './output/pdf.ts';
import { allWritten, removeUnfinished } from './output/unfinished.ts';
import { defaultPreferences, lastWorkspaceSchema, logoFileSchema } from './preferences.ts';
import { declareAppScheme, serveAppScheme } from './security/appProtocol.ts';
import { guardNavigation } from './security/navigationGuard.ts';
import { denyPermissions } from './security/permissionPolicy.ts';
import { sendTo } from './sendTo.ts';
import { createSettingsFile } from './settingsFile.ts';
import { createStorage } from './storage/client.ts';
import { spawnHost } from './storage/spawnHost.ts';
import { failureSentence, textsIn } from './texts.ts';
import { openMainWindow } from './window.ts';
import { createWorkspaceSession } from './workspaceSession.ts';

/** Tests and screenshots keep their data apart from the user's. */
const userData = process.env.COUNTERPART_USER_DATA;
if (userData !== undefined) app.setPath('userData', path.resolve(userData));

const argumentsOf = (argv: readonly string[]): readonly string[] =>
  argv.slice(1).filter((argument) => app.isPackaged || !isAppFolder(argument));

/** An argument need not be a path at all: a client's name may be longer than any. */
const notThere = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EACCES'];

const isAppFolder = (argument: string): boolean => {
  if (argument.startsWith('-')) return false;
  try {
    return realpathSync(argument) === realpathSync(app.getAppPath());
  } catch (error) {
    if (error instanceof Error && 'code' in error && notThere.includes(String(error.code))) return false;
    throw error;
  }
};

/** A Mac tells which file was double-clicked before the program is ready. */
let fileAtStart: string | null = null;
const keepForStart = (event: Electron.Event, file: string): void => {
  event.preventDefault();
  fileAtStart = file;
};
app.on('open-file', keepForStart);

/** What a shell knows as ended by Ctrl C. */
const givenUp = 130;

const start = async (request: Exclude<CliRequest, { kind: 'help' }>): Promise<void> => {
  const folder = app.getPath('userData');
  const defaults = defaultPreferences(app.getLocale());
  let { language } = defaults;
  const texts = () => textsIn(language);
  watchForCrashes(texts, request.kind !== 'window');
  const preferences = createSettingsFile(path.join(folder, 'preferences.json'), preferencesSchema, defaults);
  ({ language } = preferences.get());
  const logos = createSettingsFile(path.join(folder, 'logo.json'), logoFileSchema, { logo: null });
  const storage = createStorage({
    spawn: spawnHost,
    onCrash: (detail) => console.error(`the storage process ended: ${detail}`),
  });
  const dossier = createDossier({
    storage,
    newId,
    onChange: (status) => {
      if (status.lock === 'unlocked') away.unlocked();
      else away.locked();
      if (window) sendTo(window, 'dossier', status);
    },
  });
  const away = lockWhenAway(dossier, { idleMinutes: () => preferences.get().dossierLockMinutes });
  const session = createWorkspaceSession(storage, {
    defaultPath: path.join(folder, 'workspace.counterpart'),
    backupFolder: request.kind === 'window' ? path.join(folder, 'backups') : null,
    // A key opens the notes of one workspace only.
    onOpened: () => {
      dossier.lock();
      void dossier.announce();
    },
  });
  let openFailure: Failure | null = null;
  let window: BrowserWindow | null = null;
  let handshake: SaveHandshake | null = null;

  /** The window is built while the workspace opens; its first question waits for the answer. */
  let opening: Promise<void> = Promise.resolve();

  handle('start', async (_, event): Promise<StartInfo> => {
    await opening;
    return {
      workspace: session.info(),
      failure: openFailure,
      preferences: preferences.get(),
      today: today(),
      logo: logos.get().logo,
      printJob: printJobFor(event.sender),
      filmJob: filmJobFor(event.sender),
      exportJob: exportJobFor(event.sender),
      bookJob: bookJobFor(event.sender),
      platform: process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux',
    };
  });
  handle('savePreferences', (chosen) => {
    ({ language } = chosen);
    return preferences.set(chosen);
  });
  handle('setMenu', (description) => {
    showMenu(description);
    return { ok: true, value: null };
  });
  handle('settled', ({ isAllSaved }) => {
    handshake?.answer(isAllSaved);
    return { ok: true, value: null };
  });
  handleRecords(storage);
  handleDossier(dossier);
  handleOutput(session, logos);
  handleExport(session);
  handleBook(session);
  handleFilm(session);
  handleWindow();

  const lastWorkspace = createSettingsFile(path.join(folder, 'lastWorkspace.json'), lastWorkspaceSchema, {
    path: null,
  });
  const remember = (workspace: WorkspaceInfo): void => {
    const kept = lastWorkspace.set({ path: workspace.isDefault ? null : workspace.path });
    if (!kept.ok) console.error(`the next start will not open ${workspace.path}: ${kept.error.code}`);
  };
  handleWorkspace(session, texts, (workspace) => {
    openFailure = null;
    remember(workspace);
  });

  if (request.kind !== 'window') {
    // Without a listener Electron quits when the hidden window of a print closes, with the file half written.
    app.on('window-all-closed', () => undefined);
    const words = textsIn('language' in request ? request.language : 'en');
    // Ctrl C, or a system that ends: what was under way fails now, which is no news.
    let isGivenUp = false;
    app.on('before-quit', () => {
      isGivenUp = true;
    });
    // Its windows are closed by now; what storage has open can be removed when that has ended.
    app.on('will-quit', (event) => event.preventDefault());
    app.once('will-quit', () => {
      void storage.close().finally(() => {
        removeUnfinished();
        console.error(words('cli.givenUp'));
        app.exit(givenUp);
      });
    });
    const done = await runJob(request, session, words).catch((error: unknown) => {
      if (isGivenUp) return null;
      throw error;
    });
    if (isGivenUp || done === null) return;
    await storage.close();
    if (isGivenUp) return;
    removeUnfinished();
    if (done.ok) console.log(done.value);
    else console.error(failureSentence(words, done.error));
    app.exit(done.ok ? 0 : 1);
    return;
  }

  const openWorkspace = async (file: string | null): Promise<void> => {
    const opened = file === null ? await session.openDefault() : await session.open(file, 'existing');
    openFailure = opened.ok ? null : opened.error;
    if (opened.ok) remember(opened.value);
  };
  opening = openWorkspace(request.workspace ?? fileAtStart ?? lastWorkspace.get().path);

  const openFromOutside = async (file: string): Promise<void> => {
    await opening;
    if (file === session.info()?.path || (handshake && !(await handshake.settle()))) return;
    await openWorkspace(file);
    if (window) sendTo(window, 'workspace', { workspace: session.info(), failure: openFailure });
  };
  app.on('second-instance', (_, argv, workingFolder) => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
    const again = parseCommandLine(argumentsOf(argv), workingFolder);
    if (again.ok && again.value.kind === 'window' && again.value.workspace) void openFromOutside(again.value.workspace);
  });
  app.off('open-file', keepForStart);
  app.on('open-file', (event, file) => {
    event.preventDefault();
    void openFromOutside(file);
  });

  window = await openMainWindow((created) => {
    handshake = createSaveHandshake(created, texts);
    reloadWhenRendererDies(created, texts);
    created.on('focus', () => sendTo(created, 'today', today()));
    away.watch(created);
  });
  let isStorageClosed = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (isStorageClosed) return;
    event.preventDefault();
    // A file that is being written becomes whole, whoever asked for it is gone or not.
    void Promise.all([storage.close(), allWritten()]).finally(() => {
      removeUnfinished();
      isStorageClosed = true;
      app.quit();
    });
  });
};

const told = argumentsOf(process.argv);
const request = parseCommandLine(told, process.cwd());
if (!request.ok) {
  console.error(failureSentence(textsIn(languageAsked(told)), request.error));
  app.exit(2);
} else if (request.value.kind === 'help') {
  console.log(textsIn(languageAsked(told))('cli.usage'));
  app.exit(0);
} else if (request.value.kind === 'window' && !app.requestSingleInstanceLock()) {
  app.exit(0);
} else {
  declareAppScheme();
  // As root, Chromium only starts without its sandbox; asking for both makes its helpers restart for ever.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  guardNavigation(app);
  const asked = request.value;
  // Not awaited at the top level: Electron is not ready before this module has been evaluated.
  void app.whenReady().then(() => {
    denyPermissions(electronSession.defaultSession);
    serveAppScheme(path.join(import.meta.dirname, '..', 'renderer'));
    return start(asked);
  });
}
