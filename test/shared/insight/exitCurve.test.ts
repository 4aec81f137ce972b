import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exitCurves } from '../../../shared/insight/exitCurve.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';

const day = plainDate('2026-01-01');

test('each step goes when its notice has passed, and what no step covers goes at once', () => {
  const { withSteps, without, days, uncovered } = exitCurves(
    0.25,
    [
      { share: 0.4, noticeDays: 100 },
      { share: 0.4, noticeDays: 50 },
    ],
    day,
  );
  expect(without.map(({ share }) => share)).toEqual([0.75]);
  expect(withSteps.map((point) => [point.day, Number(point.share.toFixed(6))])).toEqual([
    [0, 0.95],
    [100, 0.85],
    [150, 0.75],
  ]);
  expect(days).toBe(150);
  expect(uncovered).toBeCloseTo(0.2);
});

test('with steps we never have less than without, and end at the same', () => {
  const step = fc.record({ share: fc.double({ min: 0.01, max: 0.2, noNaN: true }), noticeDays: fc.nat({ max: 900 }) });
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.array(step, { maxLength: 5 }), (share, steps) => {
      const { withSteps, without } = exitCurves(share, steps, day);
      const floor = without[0]?.share ?? 0;
      const shares = withSteps.map((point) => point.share);
      for (const [place, value] of shares.entries()) {
        expect(value).toBeGreaterThanOrEqual(floor - 1e-9);
        if (place > 0) expect(value).toBeLessThanOrEqual((shares[place - 1] ?? 1) + 1e-9);
      }
      expect(shares.at(-1)).toBeCloseTo(floor, 6);
    }),
  );
});
