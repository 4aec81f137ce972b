import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { disturbanceBench } from './disturbance.ts';
import { findingsBench } from './findings.ts';
import { layoutBench } from './layout.ts';
import { type Benchmark, type Statistics, statisticsOf } from './measure.ts';
import { reportOf, tableOf } from './report.ts';
import { saveStepBench } from './saveStep.ts';
import { stateAtBench } from './stateAt.ts';

const BENCHMARKS: readonly Benchmark[] = [stateAtBench, findingsBench, disturbanceBench, layoutBench, saveStepBench];

/** `npm run bench -- [--quick] [--json FILE] [name…]`: all benchmarks, or those whose names are given. */
const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, json: { type: 'string' } },
  allowPositionals: true,
});

const results: Statistics[] = [];
for (const { name, run } of BENCHMARKS) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  results.push(...(await run({ quick: values.quick })).map(statisticsOf));
}
const report = reportOf(results, values.quick);
console.log(tableOf(report));
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
