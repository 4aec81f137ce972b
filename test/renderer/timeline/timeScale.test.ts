import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisTicks, clampToScale, timeScale } from '../../../renderer/timeline/timeScale.ts';
import { addDays, dateOfDayNumber, dayNumber, plainDate } from '../../../shared/model/plainDate.ts';

const scale = timeScale({ from: plainDate('2017-05-12'), to: plainDate('2025-03-01') }, 262, 1412);

describe('timeScale', () => {
  test('puts the first and the last day at its ends', () => {
    expect(scale.xOf(plainDate('2017-05-12'))).toBe(262);
    expect(scale.xOf(plainDate('2025-03-01'))).toBe(1412);
  });

  test('gives every day back that it was asked for, where a day has a pixel or not', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber(scale.from), max: dayNumber(scale.to) }), (day) => {
        expect(scale.dateAt(scale.xOf(dateOfDayNumber(day)))).toBe(dateOfDayNumber(day));
      }),
    );
  });

  test('never answers a day outside its range', () => {
    expect(scale.dateAt(-5000)).toBe('2017-05-12');
    expect(scale.dateAt(5000)).toBe('2025-03-01');
    expect(clampToScale(scale, plainDate('1999-01-01'))).toBe('2017-05-12');
    expect(clampToScale(scale, plainDate('2099-01-01'))).toBe('2025-03-01');
    expect(clampToScale(scale, plainDate('2020-01-01'))).toBe('2020-01-01');
  });

  test('survives a range of one day and a window of no width', () => {
    const narrow = timeScale({ from: plainDate('2024-01-01'), to: plainDate('2024-01-01') }, 262, 100);
    expect(narrow.dateAt(262)).toBe('2024-01-01');
    expect(Number.isFinite(narrow.xOf(plainDate('2024-01-02')))).toBe(true);
  });
});

describe('axisTicks', () => {
  test('names every year where there is room', () => {
    expect(axisTicks(scale, 46).map((tick) => tick.date)).toEqual(
      [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => `${year}-01-01`),
    );
  });

  test('names quarters in a short history and calls only January a year', () => {
    const short = timeScale({ from: plainDate('2024-02-10'), to: plainDate('2025-08-01') }, 0, 600);
    expect(axisTicks(short, 46).map(({ date, unit }) => `${date} ${unit}`)).toEqual([
      '2024-04-01 month',
      '2024-07-01 month',
      '2024-10-01 month',
      '2025-01-01 year',
      '2025-04-01 month',
      '2025-07-01 month',
    ]);
  });

  test('keeps its labels apart for any range and width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 60_000 }), fc.integer({ min: 50, max: 3000 }), (days, width) => {
        const from = plainDate('1960-07-19');
        const xs = axisTicks(timeScale({ from, to: addDays(from, days) }, 0, width), 46).map((tick) => tick.x);
        // February makes the narrowest month
        for (const [index, x] of xs.slice(1).entries()) expect(x - (xs[index] ?? 0)).toBeGreaterThan(46 * 0.9);
      }),
    );
  });
});
