import { stateAt } from '../../shared/time/stateAt.ts';
import { afresh, benchClients, dateOfRun } from './clients.ts';
import { type Benchmark, repeat, type Series } from './measure.ts';

/** The client at a date: once on a record just changed (its indexes must be built), then with the hand on the playhead. */
export const stateAtBench: Benchmark = {
  name: 'stateAt',
  needsWindow: false,
  run: async ({ quick }) => {
    const series: Series[] = [];
    for (const { seats, record } of benchClients()) {
      const edited = Array.from({ length: quick ? 3 : 20 }, () => afresh(record));
      series.push(
        await repeat(`stateAt, first after an edit, ${seats} seats`, { warmUps: 1, runs: edited.length - 1 }, (run) =>
          stateAt(edited[run + 1] ?? record, dateOfRun(run)),
        ),
        await repeat(`stateAt, scrubbing, ${seats} seats`, { warmUps: 20, runs: quick ? 20 : 300 }, (run) =>
          stateAt(record, dateOfRun(run)),
        ),
      );
    }
    return series;
  },
};
