import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { filmAsAsked } from '../../../renderer/film/filmAsAsked.ts';
import { leavingFor } from '../../../shared/exchange/leaving/leavingRules.ts';
import type { Bridge, FilmJob } from '../../../shared/ipc/contract.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

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

/** What the main process was told of the end, when a bridge answers like this. */
const endOf = async (answers: Partial<Record<keyof Bridge, () => Promise<unknown>>>) => {
  const ends: unknown[] = [];
  const bridge = {
    ...answers,
    filmEnd: async (end: unknown) => {
      ends.push(end);
      return ok(null);
    },
  } as unknown as Bridge;
  const filmed = filmAsAsked(bridge, { job, today: plainDate('2026-11-21'), ownCompany: '' });
  await filmed.catch(() => undefined);
  return ends;
};

const failed = (detail: string) => [{ isWhole: false, failure: { code: 'filmFailed', params: { detail } } }];

beforeEach(() => vi.stubGlobal('Worker', undefined));
afterEach(() => vi.unstubAllGlobals());

test('a client that cannot be loaded ends the film with the reason', async () => {
  expect(await endOf({ loadClient: async () => fail('storageUnavailable', { detail: 'gone' }) })).toEqual([
    { isWhole: false, failure: { code: 'storageUnavailable', params: { detail: 'gone' } } },
  ]);
});

test('a page that fails before its first word ends the film as well', async () => {
  expect(await endOf({ loadClient: () => Promise.reject(new Error('no such channel')) })).toEqual(
    failed('no such channel'),
  );
});

test('a worker that cannot be started ends the film as well', async () => {
  const ends = await endOf({ loadClient: async () => ok({ record }) });
  expect(ends).toEqual(failed(expect.stringContaining('Worker')));
});

test('a piece that could not be handed over ends the film as well', async () => {
  class ReelWorker {
    private listener: ((message: { data: unknown }) => void) | null = null;
    addEventListener(kind: string, listener: (message: { data: unknown }) => void): void {
      if (kind === 'message') this.listener = listener;
    }
    postMessage(order: { kind: string }): void {
      const report =
        order.kind === 'open'
          ? { kind: 'opened', facts: {} }
          : { kind: 'chunk', position: 0, bytes: new Uint8Array(1) };
      queueMicrotask(() => this.listener?.({ data: report }));
    }
    terminate(): void {
      this.listener = null;
    }
  }
  vi.stubGlobal('Worker', ReelWorker);
  const ends = await endOf({
    loadClient: async () => ok({ record }),
    filmBegin: async () => ok({ path: 'film.webm' }),
    filmWrite: () => Promise.reject(new Error('the door is shut')),
  });
  expect(ends).toEqual(failed('the door is shut'));
});
