import { afterEach, expect, test, vi } from 'vitest';
import type { PrintJob } from '../../../shared/ipc/contract.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { type FakeContents, FakeWindow } from './fakeWindow.ts';

const hidden = vi.hoisted(() => ({ window: null as unknown }));
vi.mock('electron', () => ({ BrowserWindow: class {}, protocol: {}, net: {}, app: {} }));
vi.mock('../../../electron/window.ts', () => ({ createHiddenWindow: () => hidden.window }));
const { reportPainted, withPaintedSheets } = await import('../../../electron/output/pdf.ts');

const isPainted = async (contents: FakeContents): Promise<void> => reportPainted(contents as never, null, null);

const open = (window: FakeWindow): FakeWindow => {
  hidden.window = window;
  return window;
};
const job = {} as PrintJob;

afterEach(() => {
  hidden.window = null;
});

test('a window that is closed while it is printed leaves the answer standing', async () => {
  const window = open(new FakeWindow(isPainted));
  const printed = withPaintedSheets(job, async () => {
    window.isClosed = true;
    return ok(false);
  });
  await expect(printed).resolves.toEqual(ok(false));
  expect(window.timesDestroyed).toBe(0);
});

test('what Chromium refuses by throwing is a failure with its reason, and the window goes', async () => {
  const window = open(new FakeWindow(isPainted));
  const printed = withPaintedSheets(job, () => Promise.reject(new Error('Printing failed')));
  await expect(printed).resolves.toEqual(fail('printFailed', { detail: 'Printing failed' }));
  expect(window.timesDestroyed).toBe(1);
});

test('a page that cannot be loaded is such a failure too', async () => {
  open(new FakeWindow(() => Promise.reject(new Error('ERR_FAILED'))));
  const printed = withPaintedSheets(job, async () => ok(true));
  await expect(printed).resolves.toEqual(fail('printFailed', { detail: 'ERR_FAILED' }));
});
