import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { root6WindowAt, root6Windows, root20ShareOf } from '../../../shared/insight/moments.ts';
import { addDays, daysBetween, isPlainDate, plainDate } from '../../../shared/model/plainDate.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

const at = (start: string, date: string) => root6WindowAt(plainDate(start), plainDate(date));

describe('√6', () => {
  test('the window runs from the first day of the 6th year to the last day of the 7th', () => {
    expect(at('2017-05-12', '2022-05-11')).toBeNull();
    expect(at('2017-05-12', '2022-05-12')).toEqual({ nth: 1, from: '2022-05-12', to: '2024-05-12' });
    expect(at('2017-05-12', '2024-05-11')?.nth).toBe(1);
    expect(at('2017-05-12', '2024-05-12')).toBeNull();
  });

  test('it comes back every seven years', () => {
    expect(root6Windows(plainDate('2000-01-01'), plainDate('2020-01-01')).map(({ from, to }) => [from, to])).toEqual([
      ['2005-01-01', '2007-01-01'],
      ['2012-01-01', '2014-01-01'],
      ['2019-01-01', '2021-01-01'],
    ]);
  });

  test('a start on 29 February counts from 28 February in short years, and from the 29th in leap years', () => {
    expect(root6Windows(plainDate('2020-02-29'), plainDate('2050-01-01')).map(({ from, to }) => [from, to])).toEqual([
      ['2025-02-28', '2027-02-28'],
      ['2032-02-29', '2034-02-28'],
      ['2039-02-28', '2041-02-28'],
      ['2046-02-28', '2048-02-29'],
    ]);
  });

  test('for every start every window is two years long and the next begins five years after it', () => {
    const anyDay = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays(plainDate('1900-01-01'), days));
    // Left to chance a leap day comes once in four years.
    const leapDay = fc.integer({ min: 476, max: 529 }).map((nr) => `${4 * nr}-02-29`);
    const anyStart = fc.oneof(anyDay, leapDay.filter(isPlainDate));
    let [looked, leaps] = [0, 0];
    fc.assert(
      fc.property(anyStart, (start) => {
        const windows = root6Windows(start, plainDate('2199-12-31'));
        looked += windows.length;
        if (start.endsWith('02-29')) leaps += windows.length;
        windows.forEach(({ nth, from, to }, index) => {
          expect(nth).toBe(index + 1);
          expect(Number(to.slice(0, 4)) - Number(from.slice(0, 4))).toBe(2);
          expect(Number(from.slice(0, 4)) - Number(start.slice(0, 4))).toBe(5 + 7 * index);
          expect([730, 731]).toContain(daysBetween(from, to));
          for (const edge of [from, to]) {
            const isShortLeap = start.endsWith('02-29') && Number(edge.slice(0, 4)) % 4 !== 0;
            if (!edge.startsWith('2100')) expect(edge.slice(5)).toBe(isShortLeap ? '02-28' : start.slice(5));
          }
        });
      }),
    );
    expect(looked).toBeGreaterThan(500);
    expect(leaps).toBeGreaterThan(100);
  });

  test('where the calendar of the program ends there are no more windows', () => {
    expect(root6Windows(plainDate('2195-01-01'), plainDate('2199-12-31'))).toEqual([]);
  });
});

describe('√20', () => {
  test('it needs more than a fifth of our turnover', () => {
    const shareOf = (amount: number) => {
      const client = aClient('Zekerheid');
      client.turnover(2023, amount, 100);
      return root20ShareOf(stateAt(client.record(), plainDate('2024-01-01')));
    };
    expect(shareOf(20)).toBeNull();
    expect(shareOf(21)).toBe(0.21);
  });
});
