/** Locks after a time without use. The clock is passed in, so that a test need not wait. */
export interface IdleLock {
  /** Begins to watch; the dossier was just unlocked. */
  readonly start: () => void;
  /** Somebody is there: the time begins anew. Cheap, since it is told of every movement of the mouse. */
  readonly touch: () => void;
  readonly stop: () => void;
}

export interface IdleLockOptions {
  /** Milliseconds; asked for at every look, since the user may change it meanwhile. */
  readonly limit: () => number;
  /** Milliseconds that only ever grow. */
  readonly now: () => number;
  readonly onIdle: () => void;
}

/** A limit that was made shorter takes effect within this time, in milliseconds. */
const longestWait = 15_000;

export const createIdleLock = ({ limit, now, onIdle }: IdleLockOptions): IdleLock => {
  let lastUse = 0;
  let timer: NodeJS.Timeout | null = null;

  const stop = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
  };

  const look = (): void => {
    const left = lastUse + limit() - now();
    if (left <= 0) {
      stop();
      onIdle();
    } else timer = setTimeout(look, Math.min(left, longestWait));
  };

  return {
    start: () => {
      stop();
      lastUse = now();
      look();
    },
    touch: () => {
      lastUse = now();
    },
    stop,
  };
};
