import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';

const PASSED_ON_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Exit code, and what the child wrote where its output was not inherited. */
export interface Finished {
  readonly code: number;
  readonly output: string;
}

export interface RunOptions extends SpawnOptions {
  /** Hears each line the child writes to its piped stderr. */
  readonly onErrorLine?: (line: string) => void;
}

/**
 * Runs a command to its end. A signal to us is passed on to the child, so that nobody is left behind;
 * a child that dies of a signal answers 128 + its number, as shells do.
 */
export async function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const { onErrorLine, ...spawnOptions } = options;
  const child = spawn(command, args, { stdio: 'inherit', ...spawnOptions });
  if (onErrorLine !== undefined && child.stderr !== null) createInterface(child.stderr).on('line', onErrorLine);
  const forward = PASSED_ON_SIGNALS.map((signal) => {
    const listener = () => child.kill(signal);
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });
  try {
    return await finished(child);
  } finally {
    for (const stopForwarding of forward) stopForwarding();
  }
}

/** Waits for a child's exit and collects both of its piped outputs in order of arrival. */
export function finished(child: ChildProcess): Promise<Finished> {
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk.toString('utf8');
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      resolve({ code: code ?? 128 + (signal === null ? 0 : constants.signals[signal]), output });
    });
  });
}

/** Asks a process to end, and ends it for certain when it has not done so within `patienceMs`. */
export async function end(child: ChildProcess, patienceMs = 3000): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const lastResort = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await gone;
  clearTimeout(lastResort);
}
