import type { StorageRequest, StorageResponse } from './protocol.ts';

/** A running storage process, whichever way it was started. */
export interface HostProcess {
  readonly post: (request: StorageRequest) => void;
  readonly onResponse: (listener: (response: StorageResponse) => void) => void;
  /** Called once, with the reason in the words of the system. */
  readonly onExit: (listener: (reason: string) => void) => void;
  /** Ends it at once. */
  readonly kill: () => void;
}

export type SpawnHost = () => HostProcess;
