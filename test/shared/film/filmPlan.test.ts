import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filmSpeeds } from '../../../shared/film/filmOptions.ts';
import { filmPlan, filmTiming, holdSeconds, momentAt, type Stop } from '../../../shared/film/filmPlan.ts';

const range = { fromDay: 700_000, toDay: 702_500 };

const stopsIn = fc
  .uniqueArray(
    fc.record({
      day: fc.integer({ min: range.fromDay - 100, max: range.toDay + 100 }),
      weight: fc.constantFrom('pull', 'main', 'minor'),
      words: fc.integer({ min: 0, max: 40 }),
    }),
    { selector: ({ day }) => day, maxLength: 30 },
  )
  .map((stops): readonly Stop[] => stops.toSorted((a, b) => a.day - b.day));
const speed = fc.constantFrom(...filmSpeeds);

describe('a film', () => {
  test('holds at every change of its range for as long as reading it takes, and at no other day but its ends', () => {
    fc.assert(
      fc.property(stopsIn, speed, (stops, chosen) => {
        const holds = filmPlan(range, stops, chosen).parts.filter((part) => part.kind === 'hold');
        for (const stop of stops.filter(({ day }) => range.fromDay <= day && day <= range.toDay)) {
          const hold = holds.find(({ day }) => day === stop.day);
          expect(hold?.seconds).toBeCloseTo(holdSeconds(stop, chosen));
        }
        const others = holds.filter(({ day }) => !stops.some((stop) => stop.day === day)).map(({ day }) => day);
        expect(others.every((day) => day === range.fromDay || day === range.toDay)).toBe(true);
      }),
    );
  });

  test('is as long as its parts, which follow each other without a gap', () => {
    fc.assert(
      fc.property(stopsIn, speed, (stops, chosen) => {
        const { parts, seconds } = filmPlan(range, stops, chosen);
        let at = 0;
        for (const part of parts) {
          expect(part.start).toBeCloseTo(at);
          expect(part.seconds).toBeGreaterThan(0);
          at += part.seconds;
        }
        expect(seconds).toBeCloseTo(at);
        expect(parts[0]?.kind).toBe('title');
        expect(parts.at(-1)?.kind).toBe('end');
      }),
    );
  });

  test('never goes back in time, shows the first day and the last, and says the same of the same instant', () => {
    fc.assert(
      fc.property(stopsIn, speed, (stops, chosen) => {
        const plan = filmPlan(range, stops, chosen);
        const frames = Math.round(plan.seconds * 10);
        const days = Array.from({ length: frames }, (_, index) => momentAt(plan, index / 10)).flatMap((moment) =>
          'day' in moment ? [moment.day] : [],
        );
        expect(days.every((day, index) => index === 0 || day >= (days[index - 1] ?? 0))).toBe(true);
        expect(days[0]).toBe(range.fromDay);
        expect(days.at(-1)).toBe(range.toDay);
        const instant = plan.seconds / 3;
        expect(momentAt(plan, instant)).toEqual(momentAt(plan, instant));
      }),
      { numRuns: 40 },
    );
  });

  test('is shorter when it is faster', () => {
    const stops: readonly Stop[] = [{ day: range.fromDay + 400, weight: 'pull', words: 20 }];
    const [slow = 0, normal = 0, fast = 0] = filmSpeeds.map((chosen) => filmPlan(range, stops, chosen).seconds);
    expect(slow).toBeGreaterThan(normal);
    expect(normal).toBeGreaterThan(fast);
  });

  test('of thousands of changes holds at the weightiest only, and at all pulls', () => {
    const stops = Array.from({ length: 2_000 }, (_, index): Stop => {
      const weight = index % 40 === 0 ? 'pull' : index % 2 === 0 ? 'main' : 'minor';
      return { day: range.fromDay + 1 + index, weight, words: 10 };
    });
    const { parts } = filmPlan(range, stops, 'normal');
    const held = parts.filter((part) => part.kind === 'hold');
    expect(held.filter(({ isPull }) => isPull)).toHaveLength(50);
    expect(held.every(({ isPull, day }) => isPull || day === range.fromDay || day === range.toDay)).toBe(true);
    expect(held.reduce((sum, { seconds }) => sum + seconds, 0)).toBeLessThan(filmTiming.mostHeld * 1.1);
  });

  test('of no length is refused', () => {
    expect(() => filmPlan({ fromDay: 700_000, toDay: 700_000 }, [], 'normal')).toThrow(RangeError);
  });
});
