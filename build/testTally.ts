export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** The part of vitest's JSON report that counts. */
export interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

export const NOTHING_RUN: Tally = { passed: 0, failed: 0 };

/**
 * Counts a run. A file that could not even be loaded counts as one failure, and so does a run
 * that ended badly without naming a culprit (an unhandled error, a crash before the report).
 */
export function tallyOf(report: TestReport | undefined, exitCode: number): Tally {
  if (report === undefined) return { passed: 0, failed: exitCode === 0 ? 0 : 1 };
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unloadable;
  return { passed: report.numPassedTests, failed: exitCode === 0 ? failed : Math.max(failed, 1) };
}

export function addTallies(first: Tally, second: Tally): Tally {
  return { passed: first.passed + second.passed, failed: first.failed + second.failed };
}
