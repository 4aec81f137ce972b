import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './childProcess.ts';
import { announce, Stop } from './script.ts';

/** A Debian package and the sign by which its presence is known, whatever the distribution calls it. */
interface SystemPackage {
  readonly name: string;
  readonly library?: string;
  readonly command?: string;
}

const WINDOW_PACKAGES: readonly SystemPackage[] = [
  { name: 'libgtk-3-0', library: 'libgtk-3.so.0' },
  { name: 'libnss3', library: 'libnss3.so' },
  { name: 'libasound2', library: 'libasound.so.2' },
  { name: 'libgbm1', library: 'libgbm.so.1' },
  { name: 'libxss1', library: 'libXss.so.1' },
  { name: 'libatk-bridge2.0-0', library: 'libatk-bridge-2.0.so.0' },
];
const DISPLAY_PACKAGES: readonly SystemPackage[] = [{ name: 'xvfb', command: 'Xvfb' }];
const TEST_PACKAGES: readonly SystemPackage[] = [{ name: 'poppler-utils', command: 'pdftotext' }];

/** What the coming work needs beyond a window. */
export interface Needs {
  readonly privateDisplay: boolean;
  readonly pdfTools: boolean;
}

/**
 * On Linux: installs the system packages that are truly missing when we are root on a Debian-like system,
 * otherwise says in one line how to install them and stops with code 2.
 */
export async function ensureSystemPackages({ privateDisplay, pdfTools }: Needs): Promise<void> {
  if (process.platform !== 'linux') return;
  const wanted = [...WINDOW_PACKAGES, ...(privateDisplay ? DISPLAY_PACKAGES : []), ...(pdfTools ? TEST_PACKAGES : [])];
  const missing = findMissing(wanted);
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name);
  if (process.getuid?.() !== 0 || !hasCommand('apt-get')) {
    throw new Stop(`Missing on this machine: sudo apt-get install -y ${names.join(' ')}`, 2);
  }
  await install(names);
  const stillMissing = findMissing(missing).map(({ name }) => name);
  if (stillMissing.length > 0) throw new Stop(`Could not be installed: ${stillMissing.join(' ')}`, 2);
}

function findMissing(packages: readonly SystemPackage[]): SystemPackage[] {
  const libraries = knownLibraries();
  return packages.filter(
    ({ library, command }) =>
      (library !== undefined && !libraries.has(library)) || (command !== undefined && !hasCommand(command)),
  );
}

function knownLibraries(): Set<string> {
  // ldconfig lives where ordinary users have no search path.
  const command = existsSync('/sbin/ldconfig') ? '/sbin/ldconfig' : 'ldconfig';
  const { stdout } = spawnSync(command, ['-p'], { encoding: 'utf8' });
  return new Set((stdout ?? '').split('\n').map((line) => line.trim().split(' ')[0] ?? ''));
}

function hasCommand(command: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));
}

async function install(names: readonly string[]): Promise<void> {
  announce(`installing system packages: ${names.join(' ')}`);
  await apt(['update', '-qq']);
  await apt(['install', '-y', '-qq', '--no-install-recommends', ...names.map(currentName)]);
}

/** Newer Debian and Ubuntu renamed libraries with 64-bit time; the old names are virtual there and not always installable. */
function currentName(name: string): string {
  const renamed = `${name}t64`;
  return spawnSync('apt-cache', ['show', renamed], { stdio: 'ignore' }).status === 0 ? renamed : name;
}

async function apt(args: readonly string[]): Promise<void> {
  const { code, output } = await run('apt-get', args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (code !== 0) throw new Stop(`apt-get ${args[0]} failed.\n${output.trim()}`, 2);
}
