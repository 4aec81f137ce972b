import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance, type Course, holdSeconds, longestGlide, type ReplayHead } from '../../../renderer/timeline/replay.ts';

const course = (parts: Partial<Course>): Course => ({
  from: 0,
  to: 1000,
  lastChange: 1000,
  stops: [],
  changes: [],
  quiet: [],
  ...parts,
});
const at = (day: number, hold = 0): ReplayHead => ({ day, hold });

describe('advance', () => {
  test('moves by the speed times the time, between two midnights too', () => {
    expect(advance(at(10), 0.5, 91, course({}))).toEqual(at(55.5));
  });

  test('stops at the end of the course and never beyond', () => {
    expect(advance(at(900), 60, 365, course({}))).toEqual(at(1000));
  });

  test('stands still at a swap for as long as the speed asks, then goes on', () => {
    const withSwap = course({ stops: [100] });
    const arrived = advance(at(90), 10 / 365, 365, withSwap);
    expect(arrived.day).toBe(100);
    expect(arrived.hold).toBeCloseTo(2.4);
    expect(advance(arrived, 2.3, 365, withSwap).day).toBe(100);
    expect(advance(arrived, 2.4 + 1 / 365, 365, withSwap).day).toBeCloseTo(101);
  });

  test('does not hold again at the swap it starts from', () => {
    expect(advance(at(100), 1 / 365, 365, course({ stops: [100] })).day).toBeCloseTo(101);
  });

  test('holds longer when slow and shorter when fast, and shortly where there are hundreds of swaps', () => {
    expect(holdSeconds(365, 10)).toBeCloseTo(2.4);
    expect(holdSeconds(91, 10)).toBeGreaterThan(3);
    expect(holdSeconds(1096, 10)).toBeLessThan(2);
    expect(holdSeconds(1096, 10)).toBeGreaterThan(1.5);
    expect(holdSeconds(365, 400)).toBeLessThan(0.1);
  });

  test('glides over a quiet stretch in the time of a glide, however long it is', () => {
    const decades = course({ to: 20_000, quiet: [{ from: 100, to: 15_000 }] });
    expect(advance(at(100), longestGlide, 91, decades).day).toBeCloseTo(15_000);
  });

  test('does not slow down for a quiet stretch that is shorter than a glide', () => {
    expect(advance(at(100), 0.1, 1461, course({ quiet: [{ from: 100, to: 200 }] })).day).toBeCloseTo(246.1);
  });

  test('passes no stop without holding there, however large the step', () => {
    const stops = [100, 200, 300];
    const seen = new Set<number>();
    let head = at(0);
    while (head.day < 1000) {
      head = advance(head, 0.3, 1461, course({ stops }));
      if (head.hold > 0) seen.add(head.day);
    }
    expect([...seen]).toEqual(stops);
  });

  test('ends in the same place whether time comes in one piece or in many', () => {
    const courses = fc
      .record({
        stops: fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { maxLength: 6 }),
        quiet: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 4 }),
      })
      .map(({ stops, quiet }) =>
        course({
          stops: stops.toSorted((a, b) => a - b),
          quiet: quiet.toSorted((a, b) => a - b).map((place) => ({ from: place * 100 + 5, to: place * 100 + 95 })),
        }),
      );
    fc.assert(
      fc.property(
        courses,
        fc.constantFrom(91, 365, 1461),
        fc.array(fc.double({ min: 0.001, max: 0.1, noNaN: true }), { minLength: 1, maxLength: 40 }),
        (along, speed, frames) => {
          const inPieces = frames.reduce((head, seconds) => advance(head, seconds, speed, along), at(0));
          const atOnce = advance(
            at(0),
            frames.reduce((sum, seconds) => sum + seconds, 0),
            speed,
            along,
          );
          expect(Math.abs(inPieces.day - atOnce.day)).toBeLessThan(1e-6);
          expect(Math.abs(inPieces.hold - atOnce.hold)).toBeLessThan(1e-6);
        },
      ),
    );
  });
});
