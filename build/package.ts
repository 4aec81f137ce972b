import { rm } from 'node:fs/promises';
import { build, Platform } from 'electron-builder';
import { bundle } from './bundle.ts';
import { electronBuilderConfig, releaseFolder } from './electronBuilder.ts';
import { projectFolder } from './projectFolder.ts';
import { ensureRuntime } from './runtime.ts';
import { announce, runScript, Stop } from './script.ts';

/** `npm run package`: the unpacked app in release/. With `--installers`, what users download; only with the official Electron. */
async function packageApp(args: readonly string[]): Promise<number> {
  const installers = args.includes('--installers');
  const runtime = await ensureRuntime();
  if (installers && !runtime.official) {
    throw new Stop('Installers are made with the official Electron only, and it could not be downloaded here.', 2);
  }
  announce('bundling');
  await bundle({ sourceMaps: false });
  announce(`packaging with Electron ${runtime.version}`);
  await rm(releaseFolder, { recursive: true, force: true });
  await build({
    projectDir: projectFolder,
    targets: Platform.current().createTarget(installers ? null : 'dir'),
    config: electronBuilderConfig(runtime),
    publish: 'never',
  });
  return 0;
}

await runScript(() => packageApp(process.argv.slice(2)));
