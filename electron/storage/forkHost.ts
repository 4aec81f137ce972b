import { type ChildProcess, fork } from 'node:child_process';
import type { HostProcess } from './hostProcess.ts';
import type { StorageResponse } from './protocol.ts';

/** Starts the storage process in a Node of its own. `node`: that Node's executable. */
export const forkHost = (hostPath: string, node: string): HostProcess =>
  hostOver(fork(hostPath, [], { execPath: node, execArgv: [], serialization: 'advanced' }));

/** Speaks with a storage process that was started with `child_process.fork` and `serialization: 'advanced'`. */
export const hostOver = (child: ChildProcess): HostProcess => ({
  post: (request) => {
    // A process that is just dying takes no more messages; its exit answers what is pending.
    if (child.connected) child.send(request, () => undefined);
  },
  onResponse: (listener) => void child.on('message', (message) => listener(message as unknown as StorageResponse)),
  onExit: (listener) => {
    let hasExited = false;
    const report = (reason: string): void => {
      if (hasExited) return;
      hasExited = true;
      listener(reason);
    };
    child.once('error', (error) => report(error.message));
    child.once('exit', (code, signal) => report(signal === null ? `exit code ${code}` : `signal ${signal}`));
  },
  kill: () => void child.kill('SIGKILL'),
});
