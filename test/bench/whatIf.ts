import { fragilities, peopleToLose } from '../../shared/insight/fragility.ts';
import { baselineOf, whatIf } from '../../shared/insight/whatIf.ts';
import { benchClients, dateOfRun } from './clients.ts';
import { type Benchmark, repeat, type Series } from './measure.ts';

/** What one loss would do, ghost, findings and coverage included; and who is hardest to lose, everybody asked. */
export const whatIfBench: Benchmark = {
  name: 'what if',
  needsWindow: false,
  run: async ({ quick }) => {
    const series: Series[] = [];
    for (const { seats, record } of benchClients()) {
      const date = dateOfRun(1);
      const baseline = baselineOf(record, date);
      const people = peopleToLose(baseline);
      series.push(
        await repeat(`what if, ${seats} seats`, { warmUps: 10, runs: quick ? 10 : 100 }, (run) => {
          const pulled = people[(run + 10) % people.length];
          return pulled && whatIf(record, date, [pulled], baseline);
        }),
        await repeat(`hardest to lose, ${seats} seats`, { warmUps: 1, runs: quick ? 1 : 5 }, () =>
          fragilities(record, date),
        ),
      );
    }
    return series;
  },
};
