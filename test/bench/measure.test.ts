import { describe, expect, test } from 'vitest';
import { quantile, repeat, statisticsOf } from './measure.ts';

describe('Measuring', () => {
  test('does the warm-up runs first and keeps only the others', async () => {
    const seen: number[] = [];
    const series = await repeat('counted', { warmUps: 2, runs: 3 }, (run) => seen.push(run));
    expect(seen).toEqual([-2, -1, 0, 1, 2]);
    expect(series.milliseconds).toHaveLength(3);
  });

  test('waits for work that is still going on', async () => {
    let isDone = false;
    await repeat('waited for', { warmUps: 0, runs: 1 }, async () => {
      await Promise.resolve();
      isDone = true;
    });
    expect(isDone).toBe(true);
  });

  test('tells median and 95th percentile, whatever the order', () => {
    const milliseconds = Array.from({ length: 101 }, (_, index) => (index * 37) % 101);
    expect(statisticsOf({ name: 'a', milliseconds })).toEqual({
      name: 'a',
      runs: 101,
      median: 50,
      p95: 95,
      least: 0,
      most: 100,
    });
  });

  test('interpolates between two ranks', () => {
    expect(quantile([1, 2], 0.5)).toBe(1.5);
  });

  test('refuses to speak of a series that was never run', () => {
    expect(() => statisticsOf({ name: 'never', milliseconds: [] })).toThrow('never');
  });
});
