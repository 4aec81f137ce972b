import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
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

  test('moved by months or years is where the calendar of the standard puts it', () => {
    const within = (date: Temporal.PlainDate) => date.year >= 1900 && date.year <= 2199;
    let clamped = 0;
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), fc.boolean(), (day, move, isEndOfMonth) => {
        const first = Temporal.PlainDate.from(dateOfDayNumber(day));
        const start = isEndOfMonth ? first.with({ day: first.daysInMonth }) : first;
        const date = plainDate(start.toString());
        const later = start.add({ months: move });
        if (later.day !== start.day) clamped += 1;
        if (within(later)) expect(addMonths(date, move)).toBe(later.toString());
        else expect(() => addMonths(date, move)).toThrow(RangeError);
        const years = start.add({ years: move });
        if (within(years)) expect(addYears(date, move)).toBe(years.toString());
      }),
      { numRuns: 2_000 },
    );
    expect(clamped).toBeGreaterThan(100);
  });

  test('and its day number are each other’s inverse', () => {
    fc.assert(fc.property(anyDay, (day) => dayNumber(dateOfDayNumber(day)) === day));
    for (let day = dayNumber(plainDate('1900-01-01')); day <= dayNumber(plainDate('2199-12-31')); day += 1) {
      const date = dateOfDayNumber(day);
      if (date !== new Date(day * 86_400_000).toISOString().slice(0, 10)) throw new Error(`${day} is not ${date}`);
    }
    expect(dateOfDayNumber(0.9)).toBe('1970-01-01');
    expect(dateOfDayNumber(-0.1)).toBe('1969-12-31');
    for (const outside of [-30_000, 90_000, Number.NaN]) expect(() => dateOfDayNumber(outside)).toThrow(RangeError);
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
