import { EventEmitter } from 'node:events';
import { afterEach, expect, test, vi } from 'vitest';
import type { PrintJob } from '../../../shared/ipc/contract.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';

const hidden = vi.hoisted(() => ({ window: null as unknown }));
vi.mock('electron', () => ({ BrowserWindow: class {}, protocol: {}, net: {}, app: {} }));
vi.mock('../../../electron/window.ts', () => ({ createHiddenWindow: () => hidden.window }));
const { reportPainted, withPaintedSheets } = await import('../../../electron/output/pdf.ts');

/** As much of a hidden window as printing needs; like Electron's it throws when it is used after it was closed. */
class FakeWindow extends EventEmitter {
  isClosed = false;
  timesDestroyed = 0;
  readonly load: () => Promise<void>;
  readonly #contents: EventEmitter & { readonly id: number };
  constructor(load: () => Promise<void> = async () => {}) {
    super();
    this.load = load;
    const check = (): void => this.check();
    this.#contents = Object.defineProperty(new EventEmitter(), 'id', {
      get: () => {
        check();
        return 7;
      },
    }) as EventEmitter & { readonly id: number };
  }
  get webContents() {
    this.check();
    return this.#contents;
  }
  isDestroyed = (): boolean => this.isClosed;
  loadURL = async (): Promise<void> => {
    await this.load();
    reportPainted(this.webContents as never, null, null);
  };
  destroy = (): void => {
    this.check();
    this.timesDestroyed += 1;
    this.isClosed = true;
  };
  check(): void {
    if (this.isClosed) throw new TypeError('Object has been destroyed');
  }
}

const open = (window: FakeWindow): FakeWindow => {
  hidden.window = window;
  return window;
};
const job = {} as PrintJob;

afterEach(() => {
  hidden.window = null;
});

test('a window that is closed while it is printed leaves the answer standing', async () => {
  const window = open(new FakeWindow());
  const printed = withPaintedSheets(job, async () => {
    window.isClosed = true;
    return ok(false);
  });
  await expect(printed).resolves.toEqual(ok(false));
  expect(window.timesDestroyed).toBe(0);
});

test('what Chromium refuses by throwing is a failure with its reason, and the window goes', async () => {
  const window = open(new FakeWindow());
  const printed = withPaintedSheets(job, () => Promise.reject(new Error('Printing failed')));
  await expect(printed).resolves.toEqual(fail('printFailed', { detail: 'Printing failed' }));
  expect(window.timesDestroyed).toBe(1);
});

test('a page that cannot be loaded is such a failure too', async () => {
  open(new FakeWindow(() => Promise.reject(new Error('ERR_FAILED'))));
  const printed = withPaintedSheets(job, async () => ok(true));
  await expect(printed).resolves.toEqual(fail('printFailed', { detail: 'ERR_FAILED' }));
});
