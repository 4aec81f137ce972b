/** Times of one thing that was done repeatedly, in milliseconds and in the order of doing. */
export interface Series {
  readonly name: string;
  readonly milliseconds: readonly number[];
}

export interface BenchOptions {
  /** Few repetitions: enough to see that everything runs, too few to compare. */
  readonly quick: boolean;
}

/** One file of test/bench: a name to select it by, and what it measures. */
export interface Benchmark {
  readonly name: string;
  /** True: an Electron, a bundle and a display must be there first. */
  readonly needsWindow: boolean;
  readonly run: (options: BenchOptions) => Promise<readonly Series[]>;
}

export interface Statistics {
  readonly name: string;
  readonly runs: number;
  readonly median: number;
  readonly p95: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Does `work` often and times each run. `work` gets the number of the run, so that it can ask something new each time;
 * warm-up runs have negative numbers. It returns what it made, so that no engine may skip the making.
 */
export async function repeat(
  name: string,
  { warmUps, runs }: { readonly warmUps: number; readonly runs: number },
  work: (run: number) => unknown,
): Promise<Series> {
  const milliseconds: number[] = [];
  for (let run = -warmUps; run < runs; run += 1) {
    const before = performance.now();
    const result = work(run);
    // Waiting for a value that is there already would add a turn of the event loop to every short run.
    if (result instanceof Promise) await result;
    const took = performance.now() - before;
    if (run >= 0) milliseconds.push(took);
  }
  return { name, milliseconds };
}

/** @throws RangeError for a series without a single run */
export function statisticsOf({ name, milliseconds }: Series): Statistics {
  if (milliseconds.length === 0) throw new RangeError(`${name} was never run`);
  const sorted = [...milliseconds].sort((a, b) => a - b);
  return {
    name,
    runs: sorted.length,
    median: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    least: quantile(sorted, 0),
    most: quantile(sorted, 1),
  };
}

/** Linear interpolation between the two nearest ranks (type 7 of Hyndman and Fan, "Sample Quantiles", 1996). */
export function quantile(sorted: readonly number[], share: number): number {
  const rank = (sorted.length - 1) * share;
  const below = sorted[Math.floor(rank)] ?? Number.NaN;
  const above = sorted[Math.ceil(rank)] ?? Number.NaN;
  return below + (above - below) * (rank - Math.floor(rank));
}
