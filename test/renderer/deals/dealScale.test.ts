import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dealScale } from '../../../renderer/deals/dealScale.ts';
import { addDays, daysBetween, plainDate } from '../../../shared/model/plainDate.ts';

const dates = fc
  .array(fc.nat({ max: 4_000 }), { minLength: 1, maxLength: 30 })
  .map((offsets) => offsets.map((offset) => addDays(plainDate('2020-01-01'), offset)));

describe('the line of a deal', () => {
  test('gives five days that decide more than a twentieth of what three quiet years get', () => {
    const scale = dealScale(['2023-01-01', '2026-02-04', '2026-02-09'].map(plainDate), 0, 600);
    const decisive = scale.xOf(plainDate('2026-02-09')) - scale.xOf(plainDate('2026-02-04'));
    expect(decisive).toBeGreaterThan(scale.xOf(plainDate('2026-02-04')) / 20);
  });

  test('keeps the order of all days, from its left to its right end', () => {
    fc.assert(
      fc.property(dates, (stops) => {
        const scale = dealScale(stops, 10, 510);
        expect(scale.xOf(scale.from)).toBe(10);
        expect(scale.xOf(scale.to)).toBeCloseTo(510, 6);
        let before = -1;
        for (let day = -3; day <= Math.min(400, daysBetween(scale.from, scale.to) + 3); day += 1) {
          const x = scale.xOf(addDays(scale.from, day));
          expect(x).toBeGreaterThanOrEqual(before);
          before = x;
        }
      }),
      { numRuns: 50 },
    );
  });

  test('finds the day under a point again', () => {
    fc.assert(
      fc.property(dates, fc.nat({ max: 4_000 }), (stops, offset) => {
        const scale = dealScale(stops, 0, 100_000);
        const day = addDays(plainDate('2020-01-01'), offset);
        fc.pre(scale.from <= day && day <= scale.to);
        expect(scale.dateAt(scale.xOf(day))).toBe(day);
      }),
    );
  });

  test('names the years that begin on it', () => {
    expect(dealScale(['2023-03-21', '2026-06-01'].map(plainDate), 0, 600).years).toEqual([
      '2024-01-01',
      '2025-01-01',
      '2026-01-01',
    ]);
  });
});
