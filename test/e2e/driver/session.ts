import { type ChildProcess, execFileSync } from 'node:child_process';
import type { ElectronApplication, Page } from 'playwright-core';
import { vi } from 'vitest';

/** The running program. A restart puts another one in its place, so verbs look here each time. */
export interface Session {
  electron: ElectronApplication;
  /** The program's own process; Playwright forgets it when the program ends. */
  child: ChildProcess;
  page: Page;
  /** Errors nobody caught in the window, and what the program wrote to its error channel. */
  readonly uncaught: string[];
  readonly log: string[];
}

/** How long a condition may take before a story is given up, in milliseconds; no test asserts on it. */
export const patience = 15_000;

/** Tries again until the claim holds. */
export const eventually = <T>(claim: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(claim, { timeout: patience, interval: 40 });

/** Follows what goes wrong in the program, so that a story can end with it. */
export const watch = (session: Session): void => {
  session.page.on('pageerror', (error) => session.uncaught.push(error.stack ?? error.message));
  session.page.on('console', (message) => {
    if (message.type() === 'error') session.uncaught.push(message.text());
  });
  session.child.stderr?.on('data', (chunk) => session.log.push(String(chunk)));
};

/** Ends this program and no other. */
export const end = async ({ electron, child }: Pick<Session, 'electron' | 'child'>): Promise<void> => {
  if (hasEnded(child)) return;
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const tooLate = new Promise<void>((resolve) => setTimeout(resolve, patience).unref());
  await Promise.race([electron.close().catch(() => undefined), exited, tooLate]);
  if (!hasEnded(child)) child.kill('SIGKILL');
};

/** As a power cut would: program and storage at once, so that nobody tidies up. */
export const kill = async (session: Session): Promise<void> => {
  const { child } = session;
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for (const pid of storagePids(session)) process.kill(pid, 'SIGKILL');
  child.kill('SIGKILL');
  await exited;
};

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Process ids of this program's storage process: the children of its own that run storageHost.js. */
export const storagePids = ({ child }: Session): readonly number[] => {
  const listed = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' });
  return listed.split('\n').flatMap((line) => {
    const [, pid, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return Number(parent) === child.pid && command.includes('storageHost.js') ? [Number(pid)] : [];
  });
};
