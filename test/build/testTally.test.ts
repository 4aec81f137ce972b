import { describe, expect, test } from 'vitest';
import { addTallies, NOTHING_RUN, tallyOf } from '../../build/testTally.ts';

const report = (numPassedTests: number, numFailedTests: number, unloadable = 0) => ({
  numPassedTests,
  numFailedTests,
  testResults: [
    { status: 'passed', assertionResults: [{}] },
    ...Array.from({ length: unloadable }, () => ({ status: 'failed', assertionResults: [] })),
  ],
});

describe('The closing line of a test run', () => {
  test('counts what passed and what failed', () => {
    expect(tallyOf(report(5, 2), 1)).toEqual({ passed: 5, failed: 2 });
  });

  test('counts a file that could not be loaded as a failure', () => {
    expect(tallyOf(report(5, 1, 2), 1)).toEqual({ passed: 5, failed: 3 });
  });

  test('shows no green line when the run ended badly without naming a culprit', () => {
    expect(tallyOf(report(5, 0), 1)).toEqual({ passed: 5, failed: 1 });
    expect(tallyOf(undefined, 1)).toEqual({ passed: 0, failed: 1 });
  });

  test('adds up several runs', () => {
    expect(addTallies(addTallies(NOTHING_RUN, { passed: 3, failed: 0 }), { passed: 4, failed: 1 })).toEqual({
      passed: 7,
      failed: 1,
    });
  });
});
