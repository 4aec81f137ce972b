import { existsSync, readFileSync } from 'node:fs';
import { glob, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { run } from './childProcess.ts';
import { withPrivateDisplay } from './display.ts';
import { projectFolder } from './projectFolder.ts';
import { ensureRuntime, runtimeEnvironment } from './runtime.ts';
import { announce, runScript, Stop } from './script.ts';
import { ensureSystemPackages } from './systemPackages.ts';
import { addTallies, NOTHING_RUN, type Tally, tallyOf } from './testTally.ts';

const vitest = join(projectFolder, 'node_modules', 'vitest', 'vitest.mjs');

/** `npm test -- [pattern…]`: the unit tests, then the end-to-end tests in the real window under a display of their own. */
async function test(patterns: readonly string[]): Promise<number> {
  const withWindow = await matchesEndToEnd(patterns);
  const environment = withWindow ? await prepareWindow() : {};
  const unit = await runProject('unit*', patterns, {});
  const endToEnd = withWindow ? await runEndToEnd(patterns, environment) : NOTHING_RUN;
  const { passed, failed } = addTallies(unit, endToEnd);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

/** A subset without end-to-end tests needs no window, and is ready sooner. */
async function matchesEndToEnd(patterns: readonly string[]): Promise<boolean> {
  const filters = patterns.filter((pattern) => !pattern.startsWith('-'));
  for await (const file of glob('test/e2e/**/*.e2e.test.ts', { cwd: projectFolder })) {
    if (filters.length === 0 || filters.some((filter) => join(projectFolder, file).includes(filter))) return true;
  }
  return false;
}

/** @returns the environment for the end-to-end tests, or undefined (and a sentence) when this machine cannot show a window */
async function prepareWindow(): Promise<Record<string, string> | undefined> {
  try {
    await ensureSystemPackages({ privateDisplay: process.platform === 'linux', pdfTools: true });
    const runtime = await ensureRuntime();
    announce('bundling');
    await bundle({ sourceMaps: true });
    return runtimeEnvironment(runtime);
  } catch (error) {
    // The unit tests can still tell something; the reason is repeated where the end-to-end tests would have run.
    console.error(error instanceof Stop ? error.message : error);
    return undefined;
  }
}

async function runEndToEnd(
  patterns: readonly string[],
  environment: Record<string, string> | undefined,
): Promise<Tally> {
  if (environment === undefined) {
    console.error('The end-to-end tests could not run, see above: counted as one failure.');
    return { passed: 0, failed: 1 };
  }
  if (process.platform !== 'linux') return runProject('e2e', patterns, environment);
  return withPrivateDisplay((display) => runProject('e2e', patterns, { ...environment, DISPLAY: display }));
}

async function runProject(
  name: string,
  patterns: readonly string[],
  environment: Record<string, string>,
): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'counterpart-test-'));
  const report = join(folder, 'report.json');
  try {
    const { code } = await run(
      process.execPath,
      [vitest, 'run', '--project', name, ...reporters(report), '--passWithNoTests', ...patterns],
      { cwd: projectFolder, env: { ...process.env, ...environment } },
    );
    return tallyOf(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined, code);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function reporters(report: string): string[] {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
}

await runScript(() => test(process.argv.slice(2)));
