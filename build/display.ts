import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { end } from './childProcess.ts';
import { Stop } from './script.ts';

const SCREEN = '1600x1000x24';
const READY_WITHIN_MS = 15_000;

/** True when a window can be shown here without help. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Runs `work` with a private X server of 1600×1000 and ends that server afterwards.
 * The server picks its own free number and reports it on a pipe once it answers, so two runs never meet.
 */
export async function withPrivateDisplay<T>(work: (display: string) => Promise<T>): Promise<T> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  // A script that is interrupted must not leave its server behind.
  const endAtExit = () => server.kill('SIGKILL');
  process.once('exit', endAtExit);
  try {
    return await work(`:${await displayNumber(server.stdio[3] as Readable, server)}`);
  } finally {
    await end(server);
    process.off('exit', endAtExit);
  }
}

async function displayNumber(pipe: Readable, server: ReturnType<typeof spawn>): Promise<string> {
  const failed = new Promise<never>((_, reject) => {
    server.once('error', () => reject(new Stop('Xvfb is not installed: install the package xvfb.', 2)));
    server.once('exit', () => reject(new Stop('Xvfb ended before it was ready.', 2)));
  });
  // After a successful start the server's own end is expected and nobody waits for this promise any more.
  failed.catch(() => undefined);
  const [chunk] = await Promise.race([once(pipe, 'data', { signal: AbortSignal.timeout(READY_WITHIN_MS) }), failed]);
  return String(chunk).trim();
}
