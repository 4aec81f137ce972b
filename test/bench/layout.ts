import { feltAt } from '../../shared/insight/disturbance.ts';
import { layoutBanks } from '../../shared/scene/layoutBanks.ts';
import { buildScene } from '../../shared/scene/scene.ts';
import { stateAt } from '../../shared/time/stateAt.ts';
import { afresh, benchClients, dateOfRun } from './clients.ts';
import { type Benchmark, repeat, type Series } from './measure.ts';

/** Where everything stands after an edit, and the picture for one step of a replay. */
export const layoutBench: Benchmark = {
  name: 'layout',
  needsWindow: false,
  run: async ({ quick }) => {
    const series: Series[] = [];
    for (const { seats, record } of benchClients()) {
      const edited = Array.from({ length: quick ? 4 : 25 }, () => afresh(record));
      const layout = layoutBanks(record, { phase: 'nurture' });
      series.push(
        await repeat(`layout after an edit, ${seats} seats`, { warmUps: 2, runs: edited.length - 2 }, (run) =>
          layoutBanks(edited[run + 2] ?? record, { phase: 'nurture' }),
        ),
        await repeat(
          `replay step (state, felt, scene), ${seats} seats`,
          { warmUps: 20, runs: quick ? 20 : 300 },
          (run) => {
            const date = dateOfRun(run);
            return buildScene(stateAt(record, date), layout, feltAt(record, date));
          },
        ),
      );
    }
    return series;
  },
};
