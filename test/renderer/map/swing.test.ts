import { describe, expect, test } from 'vitest';
import { isNewPull, ripplePhaseAt, swingAt, swingDuration } from '../../../renderer/map/swing.ts';
import type { Disturbance, Pull } from '../../../shared/insight/types.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';

const disturbance = (date: string, seatId = 'seat'): Disturbance => {
  const pull: Pull = { date: plainDate(date), kind: 'swap', seatId, colleagueId: null };
  return { pull, nodes: {}, strands: {}, steps: {}, total: 0.4 };
};
const shown = (date: string, latest: Disturbance | null) => ({ date: plainDate(date), latest });

describe('a swinging strand', () => {
  test('keeps its resting waves before the pull and when it has ended', () => {
    expect(swingAt(-1)).toBe(1);
    expect(swingAt(swingDuration)).toBe(1);
    expect(swingAt(Number.POSITIVE_INFINITY)).toBe(1);
  });

  test('starts wide, passes through the other side, and comes to rest without a jump', () => {
    const frames = Array.from({ length: 120 }, (_, index) => swingAt((index * swingDuration) / 120));
    expect(frames[0]).toBeGreaterThan(2);
    expect(Math.min(...frames)).toBeLessThan(0.2);
    expect(frames.slice(-12).every((frame) => Math.abs(frame - 1) < 0.05)).toBe(true);
  });
});

test('rings run outward and rest at their full width', () => {
  expect(ripplePhaseAt(0)).toBe(0);
  expect(ripplePhaseAt(500)).toBeGreaterThan(ripplePhaseAt(200));
  expect(ripplePhaseAt(swingDuration)).toBe(1);
});

describe('a pull is new', () => {
  const swap = disturbance('2024-03-04');

  test('when the playhead passes its day going forward', () => {
    expect(isNewPull(shown('2024-03-01', null), shown('2024-03-06', swap))).toBe(true);
    expect(isNewPull(shown('2024-03-01', disturbance('2023-11-01', 'other')), shown('2024-03-04', swap))).toBe(true);
  });

  test('when an edit made it at the date that is shown', () => {
    expect(isNewPull(shown('2024-03-10', null), shown('2024-03-10', swap))).toBe(true);
  });

  test('not on opening, not while it fades, not without one', () => {
    expect(isNewPull(null, shown('2024-03-06', swap))).toBe(false);
    expect(isNewPull(shown('2024-03-06', swap), shown('2024-03-20', disturbance('2024-03-04')))).toBe(false);
    expect(isNewPull(shown('2024-03-06', swap), shown('2025-03-20', null))).toBe(false);
  });

  test('not when an undo uncovers the one before it', () => {
    const older = disturbance('2023-11-01', 'other');
    expect(isNewPull(shown('2024-03-10', swap), shown('2024-03-10', older))).toBe(false);
  });

  test('not when going back in time meets an older one', () => {
    expect(isNewPull(shown('2024-03-06', swap), shown('2024-01-01', disturbance('2023-11-01', 'other')))).toBe(false);
    expect(isNewPull(shown('2025-03-06', null), shown('2024-05-01', swap))).toBe(false);
  });
});
