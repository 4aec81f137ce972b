import { createServer } from './server.ts';

/**
 * The storage process: Electron's `utilityProcess` (messages through its parent port) or plain Node started with
 * `child_process.fork`. It serves until its parent ends it or goes away.
 */

/** What Electron adds to `process` in a utility process. */
interface ParentPort {
  readonly on: (event: 'message', listener: (event: { readonly data: unknown }) => void) => void;
  readonly postMessage: (message: unknown) => void;
}

const parentPort = (process as { readonly parentPort?: ParentPort }).parentPort;

const send = (message: unknown, sent: () => void = () => undefined): void => {
  if (parentPort) {
    parentPort.postMessage(message);
    setImmediate(sent);
  } else if (process.connected && process.send) {
    process.send(message, sent);
  }
};

/** Counts answers on their way, so that the last one is out before the process ends. */
let onTheirWay = 0;
let isBroken = false;

const endWhenSent = (): void => {
  if (isBroken && onTheirWay === 0) process.exit(exitCodeBroken);
};

const exitCodeBroken = 70;

const server = createServer({
  now: () => new Date(),
  log: (line) => console.error(`storage: ${line}`),
  respond: (response) => {
    onTheirWay += 1;
    send(response, () => {
      onTheirWay -= 1;
      endWhenSent();
    });
  },
  onBroken: () => {
    isBroken = true;
    endWhenSent();
  },
});

if (parentPort) {
  parentPort.on('message', ({ data }) => server.receive(data));
} else if (process.send) {
  process.on('message', (message) => server.receive(message));
  process.on('disconnect', () => void server.shutDown().then(() => process.exit(0)));
} else {
  console.error('storage: started without a parent to talk to');
  process.exitCode = 2;
}
