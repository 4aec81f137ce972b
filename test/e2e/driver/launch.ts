import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright-core';

/** What a start may be given; everything else is as a user would have it. */
export interface Start {
  /** Folder of the program's own files: workspace, preferences, backups. */
  readonly userData: string;
  /** The day the program takes for today, `YYYY-MM-DD`. */
  readonly today: string;
  readonly language: 'en' | 'nl';
  readonly args: readonly string[];
}

const projectFolder = join(import.meta.dirname, '..', '..', '..');

/** The bundled app; COUNTERPART_APP names another folder with a `dist`, so that a rebuild does not disturb a run. */
const appFolder = process.env.COUNTERPART_APP ?? projectFolder;

/**
 * Chromium refuses its sandbox to root. A private X server has no GPU: looking for one costs time, and now and then its
 * process dies of it and no page ever comes.
 */
const switches = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'];

/** The Electron that build/test.ts found. @throws Error when the tests were started without it */
export const electronPath = (): string => {
  const path = process.env.COUNTERPART_ELECTRON;
  if (path === undefined || !existsSync(path)) {
    throw new Error('COUNTERPART_ELECTRON names no Electron: start these tests with "npm test"');
  }
  return path;
};

/** Arguments of a start up to and including the app folder. */
export const programArguments = (): string[] => [...switches, appFolder];

export const environmentOf = ({ userData, today }: Pick<Start, 'userData' | 'today'>): Record<string, string> => {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'ELECTRON_RUN_AS_NODE',
  );
  return {
    ...Object.fromEntries(inherited),
    COUNTERPART_NODE: process.env.COUNTERPART_NODE ?? process.execPath,
    COUNTERPART_USER_DATA: userData,
    COUNTERPART_TODAY: today,
  };
};

/** Starts the program as a double click would. */
export const launch = (start: Start): Promise<ElectronApplication> =>
  _electron.launch({
    executablePath: electronPath(),
    args: [...programArguments(), `--lang=${start.language}`, ...start.args],
    env: environmentOf(start),
  });
