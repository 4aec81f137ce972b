import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  isPlainDate,
  isWithin,
  plainDate,
} from '../../../shared/model/plainDate.ts';

const anyDay = fc.integer({ min: dayNumber(plainDate('1901-01-01')), max: dayNumber(plainDate('2198-12-31')) });

describe('a plain date', () => {
  test('exists only when the calendar has it', () => {
    expect(isPlainDate('2024-02-29')).toBe(true);
    expect(isPlainDate('2023-02-29')).toBe(false);
    expect(isPlainDate('1900-02-29')).toBe(false);
    expect(isPlainDate('2000-02-29')).toBe(true);
    expect(isPlainDate('2024-00-10')).toBe(false);
    expect(isPlainDate('2024-04-31')).toBe(false);
    expect(isPlainDate('24-04-01')).toBe(false);
  });

  test('of 29 February falls on 28 February in a short year', () => {
    expect(addYears(plainDate('2024-02-29'), 1)).toBe('2025-02-28');
    expect(addYears(plainDate('2024-02-29'), 4)).toBe('2028-02-29');
    expect(addMonths(plainDate('2024-01-31'), 1)).toBe('2024-02-29');
  });

  test('and its day number are each other’s inverse', () => {
    fc.assert(fc.property(anyDay, (day) => dayNumber(dateOfDayNumber(day)) === day));
  });

  test('compares as text in calendar order', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => dateOfDayNumber(a) < dateOfDayNumber(b) === a < b));
  });

  test('moved by days is as many days away', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (day, move) => {
        const date = dateOfDayNumber(day);
        return daysBetween(date, addDays(date, move)) === move;
      }),
    );
  });

  test('lies in a half-open interval from its first day up to, not including, its last', () => {
    const interval = { from: plainDate('2024-01-01'), to: plainDate('2024-02-01') };
    expect(isWithin(plainDate('2024-01-01'), interval)).toBe(true);
    expect(isWithin(plainDate('2024-01-31'), interval)).toBe(true);
    expect(isWithin(plainDate('2024-02-01'), interval)).toBe(false);
    expect(isWithin(plainDate('2023-12-31'), interval)).toBe(false);
    expect(isWithin(plainDate('1950-01-01'), { from: null, to: null })).toBe(true);
  });
});
