import { execFileSync } from 'node:child_process';
import { cpus, release, totalmem } from 'node:os';
import type { Statistics } from './measure.ts';

export interface BenchReport {
  readonly at: string;
  readonly commit: string | null;
  readonly quick: boolean;
  readonly machine: {
    readonly platform: string;
    readonly cpu: string;
    readonly cores: number;
    readonly memoryGiB: number;
    readonly node: string;
  };
  /** Milliseconds. */
  readonly results: readonly Statistics[];
}

export function reportOf(results: readonly Statistics[], quick: boolean): BenchReport {
  return {
    at: new Date().toISOString(),
    commit: currentCommit(),
    quick,
    machine: {
      platform: `${process.platform} ${release()} ${process.arch}`,
      cpu: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      memoryGiB: Math.round(totalmem() / 2 ** 30),
      node: process.version,
    },
    results,
  };
}

export function tableOf({ machine, results }: BenchReport): string {
  const heads = ['ms', 'median', 'p95', 'least', 'most', 'runs'];
  const rows = results.map(({ name, median, p95, least, most, runs }) => [
    name,
    ...[median, p95, least, most].map(inWords),
    String(runs),
  ]);
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return [`${machine.cpu}, ${machine.cores} cores, Node ${machine.node}`, line(heads), ...rows.map(line)].join('\n');
}

function inWords(milliseconds: number): string {
  return milliseconds < 10 ? milliseconds.toFixed(3) : milliseconds.toFixed(1);
}

/** Null outside a git checkout: a report can be made from an unpacked archive as well. */
function currentCommit(): string | null {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch (error) {
    if (error instanceof Error && ('status' in error || 'code' in error)) return null;
    throw error;
  }
}
