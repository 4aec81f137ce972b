import { spawn } from 'node:child_process';
import { electronPath, environmentOf, programArguments } from './launch.ts';

export interface Ended {
  readonly code: number | null;
  /** What it printed, without Chromium's own lines. */
  readonly said: string;
}

/** Chromium's log lines carry process, time and place: `[1234:0101/120000.123456:ERROR:some_file.cc(12)] …`. */
const chromiumLine = /^\[\d+:\d{4}\/\d+\.\d+:[A-Z]+:/;

/** Runs the program from the command line, as a scheduled job would, and waits for its end. */
export const runCounterpart = (
  args: readonly string[],
  {
    userData,
    today = '2026-11-21',
    interruptWhen,
  }: {
    readonly userData: string;
    readonly today?: string;
    /** As soon as this is so, Ctrl C is pressed. */
    readonly interruptWhen?: () => boolean;
  },
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(electronPath(), [...programArguments(), ...args], {
      env: environmentOf({ userData, today }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    const watch = setInterval(() => {
      if (!interruptWhen?.()) return;
      clearInterval(watch);
      child.kill('SIGINT');
    }, 100);
    child.once('error', reject);
    child.once('close', () => clearInterval(watch));
    child.once('close', (code) => resolve({ code, said: withoutChromium(Buffer.concat(chunks).toString()) }));
  });

const withoutChromium = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '' && !chromiumLine.test(line))
    .join('\n');
