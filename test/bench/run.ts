import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { bundle } from '../../build/bundle.ts';
import { withPrivateDisplay } from '../../build/display.ts';
import { ensureRuntime, runtimeEnvironment } from '../../build/runtime.ts';
import { ensureSystemPackages } from '../../build/systemPackages.ts';
import { coldStartBench } from './coldStart.ts';
import { disturbanceBench } from './disturbance.ts';
import { findingsBench } from './findings.ts';
import { layoutBench } from './layout.ts';
import { type Benchmark, type Statistics, statisticsOf } from './measure.ts';
import { portfolioBench } from './portfolio.ts';
import { replayFramesBench } from './replayFrames.ts';
import { reportOf, tableOf } from './report.ts';
import { saveStepBench } from './saveStep.ts';
import { stateAtBench } from './stateAt.ts';
import { whatIfBench } from './whatIf.ts';

const BENCHMARKS: readonly Benchmark[] = [
  stateAtBench,
  findingsBench,
  portfolioBench,
  disturbanceBench,
  whatIfBench,
  layoutBench,
  saveStepBench,
  coldStartBench,
  replayFramesBench,
];

/** `npm run bench -- [--quick] [--json FILE] [name…]`: all benchmarks, or those whose names are given. */
const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, json: { type: 'string' } },
  allowPositionals: true,
});

const chosen = BENCHMARKS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));

async function measureAll(): Promise<Statistics[]> {
  const results: Statistics[] = [];
  for (const { run } of chosen) results.push(...(await run({ quick: values.quick })).map(statisticsOf));
  return results;
}

/** The window is measured as built, on a display of its own, so that nobody's screen changes what is seen. */
async function measureWithWindow(): Promise<Statistics[]> {
  await ensureSystemPackages({ privateDisplay: process.platform === 'linux', pdfTools: false });
  Object.assign(process.env, runtimeEnvironment(await ensureRuntime()));
  await bundle({ sourceMaps: false });
  if (process.platform !== 'linux') return measureAll();
  return withPrivateDisplay((display) => {
    process.env.DISPLAY = display;
    return measureAll();
  });
}

const results = await (chosen.some(({ needsWindow }) => needsWindow) ? measureWithWindow() : measureAll());
const report = reportOf(results, values.quick);
console.log(tableOf(report));
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
