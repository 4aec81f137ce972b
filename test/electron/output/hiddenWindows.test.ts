import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BookJob } from '../../../shared/ipc/bookContract.ts';
import type { FilmJob } from '../../../shared/ipc/contract.ts';
import type { ExportJob } from '../../../shared/ipc/exportContract.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { FakeWindow } from './fakeWindow.ts';

const hidden = vi.hoisted(() => ({ window: null as unknown }));
vi.mock('electron', () => ({ BrowserWindow: class {}, protocol: {}, net: {}, app: {} }));
vi.mock('../../../electron/window.ts', () => ({ createHiddenWindow: () => hidden.window }));
const { makeBook, reportSheets } = await import('../../../electron/output/book.ts');
const { renderFilm } = await import('../../../electron/output/filmFile.ts');
const { renderExport, reportDrawn, reportExported } = await import('../../../electron/output/mapExport.ts');

const open = (window: FakeWindow): FakeWindow => {
  hidden.window = window;
  return window;
};
afterEach(() => {
  hidden.window = null;
});

const file = '/nowhere/at.all';
const bookOf = () => makeBook({} as BookJob, file, () => undefined, new AbortController().signal);

describe.each([
  { what: 'a book', code: 'bookFailed', make: bookOf },
  { what: 'a map', code: 'exportFailed', make: () => renderExport({} as ExportJob, file) },
  { what: 'a film', code: 'filmFailed', make: () => renderFilm({} as FilmJob, file, () => undefined) },
] as const)('$what', ({ code, make }) => {
  test('whose page cannot be loaded fails with the reason, and its window goes', async () => {
    const window = open(new FakeWindow(() => Promise.reject(new Error('ERR_FAILED'))));
    await expect(make()).resolves.toEqual(fail(code, { detail: 'ERR_FAILED' }));
    expect(window.timesDestroyed).toBe(1);
  });

  test('whose window is closed under it fails with a sentence as well', async () => {
    const window = open(
      new FakeWindow(async () => {
        window.isClosed = true;
        throw new Error('ERR_ABORTED');
      }),
    );
    await expect(make()).resolves.toEqual(fail(code, { detail: 'ERR_ABORTED' }));
  });
});

describe('a map', () => {
  const minutes = 10 * 60_000;
  const exported = async (window: FakeWindow) => {
    open(window);
    const answer = renderExport({} as ExportJob, file);
    await vi.advanceTimersByTimeAsync(minutes);
    if (!window.isClosed) reportExported(window.webContents as never, ok({ path: file }));
    return answer;
  };

  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('that is drawn may take long to be written', async () => {
    const window = new FakeWindow(async (contents) => reportDrawn(contents as never));
    await expect(exported(window)).resolves.toEqual(ok({ path: file }));
  });

  test('that is not drawn in time is given up, and its window goes', async () => {
    const window = new FakeWindow();
    await expect(exported(window)).resolves.toMatchObject({ error: { code: 'exportFailed' } });
    expect(window.timesDestroyed).toBe(1);
  });
});

test('a book that Chromium refuses to print fails with the reason', async () => {
  open(new FakeWindow(async (contents) => reportSheets(contents as never, { title: '', author: '', subject: '' })));
  await expect(bookOf()).resolves.toEqual(fail('bookFailed', { detail: 'Printing failed' }));
});
