import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { agendaVerbs } from './agendaVerbs.ts';
import { dealVerbs } from './dealVerbs.ts';
import { dossierVerbs } from './dossierVerbs.ts';
import { formVerbs } from './formVerbs.ts';
import { hiddenWindows } from './hiddenWindows.ts';
import { insightVerbs } from './insightVerbs.ts';
import { launch, type Start } from './launch.ts';
import { mapVerbs } from './mapVerbs.ts';
import { nativeDialogs } from './nativeDialogs.ts';
import { quickLineVerbs } from './quickLineVerbs.ts';
import { end, patience, type Session, watch } from './session.ts';
import { type StoredRecord, storedRecord } from './storedRecord.ts';
import { tableVerbs } from './tableVerbs.ts';
import { timelineVerbs } from './timelineVerbs.ts';
import { whatIfVerbs } from './whatIfVerbs.ts';
import { windowVerbs } from './windowVerbs.ts';

/** The day on which the stories happen, where they say nothing else. */
export const storyDay = '2026-11-21';

/** A folder for one test, gone after it. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'counterpart-e2e-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/**
 * Starts the program with data of its own. It is ended when the test is over, and the test fails when an error in the
 * window went uncaught.
 */
export const startCounterpart = async (start: Partial<Start> = {}) => {
  const userData = start.userData ?? temporaryFolder();
  const settled: Start = { today: storyDay, language: 'en', args: [], ...start, userData };
  const session = await openSession(settled);
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await leavePicture(session, task.name);
    await end(session);
    expect(session.uncaught).toEqual([]);
  });
  const workspaceFile = join(userData, 'workspace.counterpart');

  return {
    session,
    userData,
    /** The default workspace. */
    workspaceFile,
    /** Playwright's hands, for what has no verb. */
    page: () => session.page,
    ...windowVerbs(session),
    map: mapVerbs(session),
    agenda: agendaVerbs(session),
    forms: formVerbs(session),
    deals: dealVerbs(session, formVerbs(session)),
    timeline: timelineVerbs(session),
    whatIf: whatIfVerbs(session),
    table: tableVerbs(session),
    quickLine: quickLineVerbs(session),
    dossier: dossierVerbs(session),
    native: nativeDialogs(session),
    hiddenWindows: hiddenWindows(session),
    ...insightVerbs(session),

    /** What stands in the file. */
    stored: (client: string, file = workspaceFile): StoredRecord => storedRecord(file, client),

    /** Closes the window as a user does and starts the program again on the same data. */
    restart: async (changes: Partial<Start> = {}): Promise<void> => {
      await end(session);
      const next = await openSession({ ...settled, ...changes }, session);
      session.electron = next.electron;
      session.child = next.child;
      session.page = next.page;
    },

    quit: (): Promise<void> => end(session),
  };
};

export type Counterpart = Awaited<ReturnType<typeof startCounterpart>>;

/** What the window showed when a story failed, for whoever reads the report. */
const leavePicture = async (session: Session, story: string): Promise<void> => {
  const path = join(tmpdir(), `counterpart-e2e-failed-${story.slice(0, 60).replace(/[^a-z0-9]+/gi, '-')}.png`);
  try {
    await session.page.screenshot({ path, timeout: 5_000 });
    console.error(`the window as it was: ${path}`, session.log.join(''));
  } catch (error) {
    console.error('no picture of the window could be taken', error, session.log.join(''));
  }
};

/** `before`: the session this one goes on with; what went wrong is gathered there. */
const openSession = async (start: Start, before?: Session): Promise<Session> => {
  const electron = await launch(start);
  const session: Session = {
    electron,
    child: electron.process(),
    page: await electron.firstWindow(),
    uncaught: before?.uncaught ?? [],
    log: before?.log ?? [],
  };
  watch(session);
  session.page.setDefaultTimeout(patience);
  // Nobody watches here: furniture that glides only costs time. What moves by itself is asked for by its story.
  await session.page.emulateMedia({ reducedMotion: 'reduce' });
  await session.page.locator('main, [role="alert"]').first().waitFor();
  return session;
};
