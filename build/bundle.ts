import { existsSync, statSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';
import { projectFolder } from './projectFolder.ts';
import { runScript, Stop } from './script.ts';

const distFolder = join(projectFolder, 'dist');
const electronOutput = join(distFolder, 'electron');

export interface BundleOptions {
  readonly sourceMaps: boolean;
}

/**
 * Writes `dist/`: the main process, the preload, the storage process and the window.
 * The four share no chunk, because each runs in another engine.
 */
export async function bundle({ sourceMaps }: BundleOptions): Promise<void> {
  await rm(distFolder, { recursive: true, force: true });
  await mkdir(electronOutput, { recursive: true });
  // The storage process also runs outside the archive, where the app's package.json cannot tell Node what these files are.
  await writeFile(join(electronOutput, 'package.json'), '{ "type": "module" }\n');
  await Promise.all([
    build(nodeConfig({ entry: 'electron/main.ts', file: 'main.js', target: 'node20', sourceMaps })),
    build(nodeConfig({ entry: 'electron/preload.ts', file: 'preload.cjs', target: 'node20', sourceMaps })),
    build(nodeConfig({ entry: 'electron/storage/host.ts', file: 'storageHost.js', target: 'node22', sourceMaps })),
    build(rendererConfig(sourceMaps)),
  ]);
}

interface NodeEntry {
  readonly entry: string;
  readonly file: string;
  readonly target: 'node20' | 'node22';
  readonly sourceMaps: boolean;
}

/** Everything we use is bundled; only Electron itself and the native database driver are found at run time. */
function nodeConfig({ entry, file, target, sourceMaps }: NodeEntry): InlineConfig {
  const isCommonJs = file.endsWith('.cjs');
  return {
    ...commonConfig(),
    ssr: { target: 'node', noExternal: true, external: ['electron', 'better-sqlite3'] },
    build: {
      ssr: join(projectFolder, entry),
      target,
      outDir: electronOutput,
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      sourcemap: sourceMaps,
      reportCompressedSize: false,
      rolldownOptions: {
        output: {
          format: isCommonJs ? 'cjs' : 'es',
          entryFileNames: file,
          // A sandboxed preload can load no second file, and the storage process is copied out of the archive alone.
          codeSplitting: false,
        },
      },
    },
  };
}

function rendererConfig(sourceMaps: boolean): InlineConfig {
  return {
    ...commonConfig(),
    root: join(projectFolder, 'renderer'),
    base: './',
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      target: 'chrome130',
      outDir: join(distFolder, 'renderer'),
      emptyOutDir: false,
      // The content security policy lets fonts come from ourselves only, never from data addresses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      sourcemap: sourceMaps,
      reportCompressedSize: false,
      // Loaded from disk: one larger file costs less than many small ones.
      chunkSizeWarningLimit: 4096,
    },
  };
}

function commonConfig(): InlineConfig {
  return { root: projectFolder, configFile: false, mode: 'production', logLevel: 'warn', envDir: false };
}

/** Stops with a sentence when nothing has been bundled yet. */
export function assertBundled(): void {
  const main = join(electronOutput, 'main.js');
  if (!existsSync(main) || statSync(main).size === 0) throw new Stop('Nothing is bundled yet: run `npm run build`.');
}

if (import.meta.main) {
  await runScript(async () => {
    await bundle({ sourceMaps: process.argv.includes('--source-maps') });
    return 0;
  });
}
