import { fail, type Result } from '../../shared/ipc/result.ts';
import type { HostProcess, SpawnHost } from './hostProcess.ts';
import type { StorageAnswer, StorageCall, StorageCalls } from './protocol.ts';

/** Main's side of storage. */
export interface Storage {
  /** Never rejects: a process that is gone or cannot be started is `storageUnavailable`. */
  readonly call: <C extends StorageCall>(name: C, ...args: Parameters<StorageCalls[C]>) => Promise<StorageAnswer<C>>;
  /** Closes the workspace and ends the process; when that takes longer than `closePatience` it is ended all the same. */
  readonly close: () => Promise<void>;
}

export interface StorageOptions {
  readonly spawn: SpawnHost;
  /** The process ended unasked. The next call starts it again and opens the same workspace. */
  readonly onCrash?: (detail: string) => void;
  /** Milliseconds that closing may take. */
  readonly closePatience?: number;
}

type OpenArguments = Parameters<StorageCalls['open']>;

/** A process, the calls it has not answered yet, and whether it still has to open what its predecessor had open. */
interface Running {
  readonly host: HostProcess;
  readonly inFlight: Map<number, (answer: Result<unknown>) => void>;
  readonly ended: Promise<void>;
  hasLostWorkspace: boolean;
  reopening: Promise<Result<unknown>> | null;
}

/** Calls that make sense while no workspace can be opened. */
const worksWithoutWorkspace: ReadonlySet<StorageCall> = new Set(['open', 'close', 'newestBackup', 'restoreBackup']);

/** Starts the storage process with the first call and keeps it until `close`. */
export const createStorage = ({ spawn, onCrash, closePatience = 3_000 }: StorageOptions): Storage => {
  let running: Running | null = null;
  let lastOpened: OpenArguments | null = null;
  let lastNr = 0;
  let closing: Promise<void> | null = null;

  const start = (): Running => {
    const host = spawn();
    const inFlight: Running['inFlight'] = new Map();
    const ended = new Promise<void>((resolve) => {
      host.onExit((detail) => {
        if (running?.host === host) running = null;
        for (const settle of inFlight.values()) settle(fail('storageUnavailable', { detail }));
        inFlight.clear();
        resolve();
        if (!closing) onCrash?.(detail);
      });
    });
    host.onResponse(({ nr, answer }) => {
      const settle = inFlight.get(nr);
      inFlight.delete(nr);
      settle?.(answer);
    });
    return { host, inFlight, ended, hasLostWorkspace: lastOpened !== null, reopening: null };
  };

  const post = (target: Running, call: StorageCall, args: readonly unknown[]): Promise<Result<unknown>> =>
    new Promise((settle) => {
      lastNr += 1;
      target.inFlight.set(lastNr, (answer) => {
        if (answer.ok) remember(target, call, args);
        settle(answer);
      });
      target.host.post({ nr: lastNr, call, args });
    });

  const remember = (target: Running, call: StorageCall, args: readonly unknown[]): void => {
    if (call === 'open') {
      const [options] = args as OpenArguments;
      lastOpened = [{ ...options, mode: 'existing' }];
    } else if (
      call === 'close' ||
      (call === 'restoreBackup' && lastOpened?.[0].path === (args as OpenArguments)[0].path)
    ) {
      lastOpened = null;
    } else return;
    target.hasLostWorkspace = false;
  };

  const reopen = (target: Running): Promise<Result<unknown>> => {
    target.reopening ??= post(target, 'open', lastOpened ?? []).then((answer) => {
      target.reopening = null;
      return answer;
    });
    return target.reopening;
  };

  const request = async (call: StorageCall, args: readonly unknown[]): Promise<Result<unknown>> => {
    if (closing) return fail('storageUnavailable', { detail: 'closed' });
    try {
      running ??= start();
    } catch (error) {
      return fail('storageUnavailable', { detail: error instanceof Error ? error.message : String(error) });
    }
    const target = running;
    const needsWorkspace = !worksWithoutWorkspace.has(call);
    // Whatever is asked while the workspace is being reopened waits its turn, so that calls keep their order.
    const turn = target.hasLostWorkspace && needsWorkspace ? reopen(target) : target.reopening;
    if (turn) {
      const reopened = await turn;
      if (needsWorkspace && !reopened.ok) return reopened;
      if (running !== target) return fail('storageUnavailable', { detail: 'ended while the workspace was reopened' });
    }
    return post(target, call, args);
  };

  const closeNow = async (): Promise<void> => {
    const target = running;
    if (!target) return;
    await atMost(closePatience, post(target, 'close', []));
    target.host.kill();
    await atMost(closePatience, target.ended);
  };

  return {
    call: <C extends StorageCall>(name: C, ...args: Parameters<StorageCalls[C]>) =>
      request(name, args) as Promise<StorageAnswer<C>>,
    close: () => {
      closing ??= closeNow();
      return closing;
    },
  };
};

const atMost = async (milliseconds: number, work: Promise<unknown>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, patience]);
  clearTimeout(timer);
};
