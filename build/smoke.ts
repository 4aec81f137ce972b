import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { FuseState, getCurrentFuseWire } from '@electron/fuses';
import { chromium, type Locator, type Page } from 'playwright-core';
import { end, run } from './childProcess.ts';
import { isChromiumLog } from './chromiumLog.ts';
import { withPrivateDisplay } from './display.ts';
import { releaseFolder } from './electronBuilder.ts';
import { FUSE_POSITIONS, fusesFor } from './fuses.ts';
import { ensureRuntime, runtimeArguments, runtimeEnvironment } from './runtime.ts';
import { runScript, Stop } from './script.ts';
import { ensureSystemPackages } from './systemPackages.ts';

const SAMPLE_CLIENT = 'Zekerheid Groep';
const MAP = '[data-testid="map"]';
const WINDOW_WITHIN_MS = 60_000;

/** `npm run smoke`: does the packaged app hold what was promised, and does it work from the command line and as a window? */
async function smoke(): Promise<number> {
  const executable = packagedExecutable();
  await ensureSystemPackages({ privateDisplay: process.platform === 'linux', pdfTools: false });
  const environment = runtimeEnvironment(await ensureRuntime());
  await checkFuses(executable);
  const folder = await mkdtemp(join(tmpdir(), 'counterpart-smoke-'));
  try {
    const app = { executable, folder, environment: { ...environment, COUNTERPART_USER_DATA: join(folder, 'data') } };
    if (process.platform === 'linux')
      await withPrivateDisplay((DISPLAY) => checkApp(withEnvironment(app, { DISPLAY })));
    else await checkApp(app);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
  return 0;
}

interface PackagedApp {
  readonly executable: string;
  /** Where the check may write. */
  readonly folder: string;
  readonly environment: Record<string, string>;
}

function withEnvironment(app: PackagedApp, more: Record<string, string>): PackagedApp {
  return { ...app, environment: { ...app.environment, ...more } };
}

function packagedExecutable(): string {
  const places = [
    'linux-unpacked/counterpart',
    'win-unpacked/Counterpart.exe',
    'mac/Counterpart.app/Contents/MacOS/Counterpart',
    'mac-arm64/Counterpart.app/Contents/MacOS/Counterpart',
  ].map((place) => join(releaseFolder, place));
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Stop('Nothing is packaged yet: run `npm run package`.', 2);
  return found;
}

async function checkFuses(executable: string): Promise<void> {
  const wire = await getCurrentFuseWire(executable);
  const wanted = fusesFor(process.platform);
  const wrong = Object.entries(FUSE_POSITIONS)
    .filter(
      ([name, position]) =>
        wire[position] !== (wanted[name as keyof typeof FUSE_POSITIONS] ? FuseState.ENABLE : FuseState.DISABLE),
    )
    .map(([name]) => name);
  if (wrong.length > 0) throw new Stop(`The packaged binary has wrong fuses: ${wrong.join(', ')}`);
  passed(`${Object.keys(FUSE_POSITIONS).length} fuses read back`);
}

async function checkApp(app: PackagedApp): Promise<void> {
  const workspace = join(app.folder, 'sample.counterpart');
  await command(app, ['--sample', workspace]);
  await expectFile(workspace, 'SQLite format 3');
  passed('--sample writes a workspace');

  const pdf = join(app.folder, 'map.pdf');
  await command(app, ['--export', pdf, '--workspace', workspace, '--client', SAMPLE_CLIENT]);
  await expectFile(pdf, '%PDF-');
  passed('--export writes a PDF');

  await showsWorkspace(app, workspace);
  passed('the window shows the workspace');
}

async function command(app: PackagedApp, args: readonly string[]): Promise<void> {
  const { code, output } = await run(app.executable, [...runtimeArguments({ privateDisplay: true }), ...args], {
    env: { ...process.env, ...app.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 120_000,
  });
  if (code !== 0) throw new Stop(`The packaged app answered ${code} to ${args[0]}:\n${withoutChromiumLog(output)}`);
}

async function expectFile(file: string, beginning: string): Promise<void> {
  if (!existsSync(file)) throw new Stop(`${file} was not written.`);
  const content = await readFile(file);
  if (content.subarray(0, beginning.length).toString('latin1') !== beginning) {
    throw new Stop(`${file} does not begin with ${beginning}.`);
  }
}

/** Looks into the window from outside, through Chromium's own port: the fuses leave no other way in. */
async function showsWorkspace(app: PackagedApp, workspace: string): Promise<void> {
  const child = spawn(
    app.executable,
    [...runtimeArguments({ privateDisplay: true }), '--remote-debugging-port=0', '--workspace', workspace],
    {
      env: { ...process.env, ...app.environment },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  try {
    const browser = await chromium.connectOverCDP(await debuggerAddress(child));
    try {
      const context = browser.contexts()[0];
      if (context === undefined) throw new Stop('The packaged app has no window.');
      const page = context.pages()[0] ?? (await context.waitForEvent('page', { timeout: WINDOW_WITHIN_MS }));
      // A workspace with several clients first asks which one.
      await expectVisible(page, page.getByText(SAMPLE_CLIENT).first());
      await page.getByText(SAMPLE_CLIENT).first().click();
      await expectVisible(page, page.locator(MAP).first());
      await expectVisible(page, page.getByText(SAMPLE_CLIENT).first());
    } finally {
      await browser.close();
    }
  } finally {
    await end(child);
  }
}

async function expectVisible(page: Page, wanted: Locator): Promise<void> {
  try {
    await wanted.waitFor({ state: 'visible', timeout: WINDOW_WITHIN_MS });
  } catch (error) {
    const shown = (await page.locator('#root').textContent()) ?? '';
    throw new Stop(`The window does not show ${wanted}: ${error}\nIt shows: ${shown.slice(0, 500)}`);
  }
}

function debuggerAddress(child: ChildProcess): Promise<string> {
  const { stderr } = child;
  if (stderr === null) throw new Error('stderr is piped');
  let said = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Stop(`The packaged app did not start in time.\n${said}`)),
      WINDOW_WITHIN_MS,
    );
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Stop(`The packaged app ended at once (${code}).\n${said}`));
    });
    createInterface(stderr).on('line', (line) => {
      if (!isChromiumLog(line)) said += `${line}\n`;
      const address = /DevTools listening on (\S+)/.exec(line)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

function withoutChromiumLog(output: string): string {
  return output
    .split('\n')
    .filter((line) => line !== '' && !isChromiumLog(line))
    .join('\n');
}

function passed(what: string): void {
  console.log(`smoke: ${what}`);
}

await runScript(smoke);
