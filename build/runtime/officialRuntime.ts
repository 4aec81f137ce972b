import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../childProcess.ts';
import { projectFolder } from '../projectFolder.ts';
import { announce } from '../script.ts';
import { runtimeCacheFolder } from './cacheFolder.ts';

const electronFolder = join(projectFolder, 'node_modules', 'electron');
const distFolder = join(electronFolder, 'dist');
const FORGET_FAILURE_AFTER_MS = 7 * 24 * 3_600_000;

/** The version package.json pins: the one every user gets. */
export function officialVersion(): string {
  const description: { version: string } = JSON.parse(readFileSync(join(electronFolder, 'package.json'), 'utf8'));
  return description.version;
}

/** The official binary's folder and executable, if it is on this machine. */
export function installedOfficial(): { executable: string; distFolder: string } | undefined {
  const pathFile = join(electronFolder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const executable = join(distFolder, readFileSync(pathFile, 'utf8'));
  return existsSync(executable) ? { executable, distFolder } : undefined;
}

/**
 * Lets the electron package fetch its own binary. A failure is remembered for a week where there is a substitute,
 * so that a machine without access asks once and not at every start.
 *
 * @param limitMs how long the download may take
 */
export async function downloadOfficial(limitMs: number, rememberFailure: boolean): Promise<void> {
  const failure = join(runtimeCacheFolder(), `official-${officialVersion()}-unavailable`);
  if (rememberFailure && isRecent(failure)) return;
  announce(`fetching Electron ${officialVersion()}`);
  const { code } = await run(process.execPath, [join(electronFolder, 'install.js')], {
    env: environmentWithoutOverride(),
    stdio: 'ignore',
    timeout: limitMs,
  });
  if (code === 0 || !rememberFailure) return;
  mkdirSync(runtimeCacheFolder(), { recursive: true });
  writeFileSync(failure, 'The official binary could not be downloaded. Delete this file to try again at once.\n');
}

function isRecent(file: string): boolean {
  return existsSync(file) && Date.now() - statSync(file).mtimeMs < FORGET_FAILURE_AFTER_MS;
}

/** The installer takes an overridden folder for its own and would answer "already there". */
function environmentWithoutOverride(): NodeJS.ProcessEnv {
  const { ELECTRON_OVERRIDE_DIST_PATH: _, ...rest } = process.env;
  return rest;
}
