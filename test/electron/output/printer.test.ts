import { expect, test, vi } from 'vitest';

vi.mock('electron', () => ({ BrowserWindow: class {}, protocol: {}, net: {}, app: {} }));
const { printResult } = await import('../../../electron/output/printer.ts');

test('a printer that is gone is a failure with its reason; a change of mind is none', () => {
  expect(printResult(true, '')).toEqual({ ok: true, value: true });
  expect(printResult(false, 'Print job canceled')).toEqual({ ok: true, value: false });
  expect(printResult(false, 'Invalid deviceName provided')).toMatchObject({
    error: { code: 'printerGone', params: { detail: 'Invalid deviceName provided' } },
  });
});
