import { join } from 'node:path';
import type { Configuration } from 'electron-builder';
import { fusesFor } from './fuses.ts';
import { projectFolder } from './projectFolder.ts';
import type { Runtime } from './runtime.ts';

export const releaseFolder = join(projectFolder, 'release');

/** How the bundle becomes an app with the given runtime, for the platform we are on. */
export function electronBuilderConfig(runtime: Runtime): Configuration {
  return {
    appId: 'counterpart.desktop',
    productName: 'Counterpart',
    electronVersion: runtime.version,
    electronDist: runtime.distFolder,
    // The database driver brings a binary for every platform, independent of Electron's version.
    npmRebuild: false,
    directories: { output: releaseFolder, buildResources: join(projectFolder, 'build', 'icons') },
    files: [
      'package.json',
      'dist/**',
      '!**/*.map',
      '!node_modules/better-sqlite3/{src,deps,binding.gyp}',
      '!node_modules/node-addon-api',
      `!node_modules/better-sqlite3/prebuilds/!(${process.platform}*)`,
    ],
    asar: true,
    // Native code, and the process that loads it, are run by the operating system or by Node: neither reads archives.
    asarUnpack: ['dist/electron/storageHost.js', 'dist/electron/package.json', 'node_modules/better-sqlite3/**'],
    electronFuses: fusesFor(process.platform),
    fileAssociations: [
      {
        ext: 'counterpart',
        name: 'Counterpart workspace',
        description: 'Counterpart workspace',
        mimeType: 'application/x-counterpart',
        role: 'Editor',
      },
    ],
    icon: join(projectFolder, 'build', 'icons', 'icon.png'),
    win: { target: 'nsis' },
    nsis: { oneClick: true, perMachine: false, deleteAppDataOnUninstall: false },
    mac: { target: 'dmg', category: 'public.app-category.business', hardenedRuntime: true },
    linux: {
      target: ['AppImage', 'deb'],
      category: 'Office',
      executableName: 'counterpart',
      synopsis: 'Who decides at a client, and who of ours faces them',
      maintainer: 'Counterpart',
    },
    publish: null,
  };
}
