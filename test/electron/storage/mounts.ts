import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A disk of one's own needs root on Linux, and the right to mount. */
export const canMount = process.platform === 'linux' && process.getuid?.() === 0 && mayMount();

/**
 * A small file system for one test; null where it cannot be had. What it refuses, it refuses to root as well, whom
 * permission bits do not bind.
 */
export const mountSmallDisk = (size: '1m' | '2m' | '4m'): string | null => {
  if (!canMount) return null;
  const folder = mkdtempSync(join(tmpdir(), 'counterpart-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
  onTestFinished(() => {
    execFileSync('umount', ['--lazy', folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
};

/** From now on nothing on that disk can be written. */
export const makeReadOnly = (disk: string): void => {
  execFileSync('mount', ['-o', 'remount,ro', disk]);
};

function mayMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'counterpart-disk-'));
  const tried = spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', folder]);
  if (tried.status === 0) execFileSync('umount', [folder]);
  rmSync(folder, { recursive: true, force: true });
  return tried.status === 0;
}
