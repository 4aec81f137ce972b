import { join, sep } from 'node:path';
import { utilityProcess } from 'electron';
import { forkHost } from './forkHost.ts';
import type { HostProcess, SpawnHost } from './hostProcess.ts';
import type { StorageResponse } from './protocol.ts';

/** The Node-API version from which the database driver loads; an older engine crashes on it instead of refusing. */
const neededNodeApi = 10;

/**
 * Starts the storage process inside Electron where its engine is new enough, else in the Node that COUNTERPART_NODE
 * names. @throws Error when neither can be had.
 */
export const spawnHost: SpawnHost = () => {
  const hostPath = outsideArchive(join(import.meta.dirname, 'storageHost.js'));
  if (Number(process.versions.napi) >= neededNodeApi) return forkUtility(hostPath);
  const node = process.env.COUNTERPART_NODE;
  if (!node) throw new Error('this Electron cannot load the database driver, and COUNTERPART_NODE is not set');
  return forkHost(hostPath, node);
};

/** A process cannot be started from a file inside the app's archive; the packager lays it beside. */
const outsideArchive = (path: string): string => path.replace(`${sep}app.asar${sep}`, `${sep}app.asar.unpacked${sep}`);

const forkUtility = (hostPath: string): HostProcess => {
  const child = utilityProcess.fork(hostPath, [], { serviceName: 'Counterpart storage', stdio: 'inherit' });
  return {
    post: (request) => child.postMessage(request),
    onResponse: (listener) => void child.on('message', (message: StorageResponse) => listener(message)),
    onExit: (listener) => void child.once('exit', (code) => listener(`exit code ${code}`)),
    kill: () => void child.kill(),
  };
};
