import { disturbanceOf, feltAt, pullsOf } from '../../shared/insight/disturbance.ts';
import { supposedDisturbance } from '../../shared/insight/supposedPull.ts';
import { rowsOf } from '../../shared/record/clientRecord.ts';
import { afresh, benchClients, dateOfRun } from './clients.ts';
import { type Benchmark, repeat, type Series } from './measure.ts';

/** One pulled strand, a pull that is only imagined, and what is felt at a date of all pulls until then. */
export const disturbanceBench: Benchmark = {
  name: 'disturbance',
  needsWindow: false,
  run: async ({ quick }) => {
    const series: Series[] = [];
    for (const { seats, record } of benchClients()) {
      const pulls = pullsOf(record);
      const seatIds = rowsOf(record, 'seat').map(({ id }) => id);
      const fresh = afresh(record);
      pullsOf(fresh);
      series.push(
        await repeat(`disturbance of a pull, ${seats} seats`, { warmUps: 10, runs: quick ? 10 : 200 }, (run) => {
          const pull = pulls[run + 10];
          if (pull === undefined) throw new RangeError('the synthetic client has fewer pulls than runs');
          return disturbanceOf(fresh, pull);
        }),
        await repeat(`what if she left, ${seats} seats`, { warmUps: 10, runs: quick ? 10 : 200 }, (run) =>
          supposedDisturbance(record, dateOfRun(run), {
            kind: 'seat',
            id: seatIds[(run + 10) % seatIds.length] ?? '',
          }),
        ),
        await repeat(`felt at a date, scrubbing, ${seats} seats`, { warmUps: 10, runs: quick ? 10 : 200 }, (run) =>
          feltAt(record, dateOfRun(run)),
        ),
      );
    }
    return series;
  },
};
