import { coverageOf } from '../../shared/insight/coverage.ts';
import { findingsOf } from '../../shared/insight/findings/findings.ts';
import { addDays } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { stateAt } from '../../shared/time/stateAt.ts';
import { ordinaryClient, ordinaryToday } from '../fixtures/ordinaryClient.ts';
import { afresh } from './clients.ts';
import { type Benchmark, repeat, type Series } from './measure.ts';

/**
 * Everything a thousand ordinary clients say at a date: all at once as a report or a list of clients asks for it, first of
 * records just read and then of another day, and apart, so that it is seen where the time goes.
 */
export const portfolioBench: Benchmark = {
  name: 'portfolio',
  needsWindow: false,
  run: async ({ quick }) => {
    const count = quick ? 50 : 1000;
    const clients = Array.from({ length: count }, (_, nr) => ordinaryClient(nr));
    const named = (what: string) => `${what}, ${count.toLocaleString('en')} clients`;
    const day = (run: number) => addDays(ordinaryToday, -7 * (run + 3));
    const settings = { warmUps: 2, runs: quick ? 3 : 15 };
    const series: Series[] = [
      await justRead(named('findings and coverage, just read'), clients, quick ? 1 : 5),
      await repeat(named('findings and coverage, another day'), settings, (run) =>
        clients.map((record) => insightsOf(record, day(run))),
      ),
      await repeat(named('of that: the states'), settings, (run) =>
        clients.map((record) => stateAt(record, addDays(day(run), 1))),
      ),
    ];
    const states = (run: number) => clients.map((record) => ({ record, state: stateAt(record, addDays(day(run), 2)) }));
    const known = new Map(
      Array.from({ length: settings.warmUps + settings.runs }, (_, index) => index - settings.warmUps).map(
        (run) => [run, states(run)] as const,
      ),
    );
    series.push(
      await repeat(named('of that: the findings'), settings, (run) =>
        known.get(run)?.map(({ state, record }) => findingsOf(state, record)),
      ),
      await repeat(named('of that: the coverage'), settings, (run) =>
        known.get(run)?.map(({ state }) => coverageOf(state)),
      ),
    );
    return series;
  },
};

/** Made one at a time and outside the clock: a heap of many copies would be measured rather than the work. */
const justRead = async (name: string, clients: readonly ClientRecord[], runs: number): Promise<Series> => {
  const milliseconds: number[] = [];
  for (let run = -1; run < runs; run += 1) {
    const read = clients.map(afresh);
    const once = await repeat(name, { warmUps: 0, runs: 1 }, () =>
      read.map((record) => insightsOf(record, ordinaryToday)),
    );
    if (run >= 0) milliseconds.push(...once.milliseconds);
  }
  return { name, milliseconds };
};

const insightsOf = (record: ClientRecord, date: Parameters<typeof stateAt>[1]) => {
  const state = stateAt(record, date);
  return { findings: findingsOf(state, record), coverage: coverageOf(state) };
};
