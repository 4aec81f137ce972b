import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { shootFilm } from '../../../renderer/film/shootFilm.ts';
import { leavingFor } from '../../../shared/exchange/leaving/leavingRules.ts';
import type { Bridge, FilmJob } from '../../../shared/ipc/contract.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

/** A worker that answers nothing, as one does that is ended while it plans. */
class SilentWorker {
  postMessage(): void {}
  addEventListener(): void {}
  terminate(): void {}
}

beforeEach(() => vi.stubGlobal('Worker', SilentWorker));
afterEach(() => vi.unstubAllGlobals());

test('a film that is cancelled before it is planned ends at once, and no file was asked for', async () => {
  const record = aClient('Zekerheid Groep').record();
  const job: FilmJob = {
    clientId: record.clientId,
    from: null,
    to: null,
    speed: 'normal',
    format: 'webm',
    size: '1280x720',
    hasCaptions: true,
    isDark: false,
    language: 'en',
    leaving: leavingFor('team'),
  };
  const asked: string[] = [];
  const bridge = new Proxy({} as Bridge, {
    get: (_, name) => async () => {
      asked.push(String(name));
      return { ok: true, value: null };
    },
  });
  const shooting = shootFilm(bridge, { record, job, today: plainDate('2026-11-21'), ownCompany: '' });
  shooting.cancel();
  expect(await shooting.done).toEqual({ ok: true, value: null });
  expect(asked).toEqual([]);
});
