import { findingsOf } from '../../shared/insight/findings/findings.ts';
import { stateAt } from '../../shared/time/stateAt.ts';
import { benchClients, dateOfRun } from './clients.ts';
import { type Benchmark, repeat, type Series } from './measure.ts';

/** All findings at a date, the state being known. */
export const findingsBench: Benchmark = {
  name: 'findings',
  needsWindow: false,
  run: async ({ quick }) => {
    const series: Series[] = [];
    for (const { seats, record } of benchClients()) {
      const settings = { warmUps: 10, runs: quick ? 10 : 200 };
      const states = new Map(
        Array.from({ length: settings.warmUps + settings.runs }, (_, index) => index - settings.warmUps).map((run) => [
          run,
          stateAt(record, dateOfRun(run)),
        ]),
      );
      const today = stateAt(record, dateOfRun(0));
      series.push(
        await repeat(`findings, ${seats} seats`, settings, (run) => findingsOf(states.get(run) ?? today, record)),
      );
    }
    return series;
  },
};
