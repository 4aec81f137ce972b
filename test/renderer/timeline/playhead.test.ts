import { describe, expect, test } from 'vitest';
import { frameThrottle } from '../../../renderer/timeline/frameThrottle.ts';
import type { FrameClock } from '../../../renderer/timeline/player.ts';
import { moveBy, playheadMove } from '../../../renderer/timeline/playheadKeys.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';

const key = (name: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('playheadMove', () => {
  test('moves a day, with Shift a month, with Ctrl or Cmd a year', () => {
    expect(playheadMove(key('ArrowRight'))).toEqual({ kind: 'by', unit: 'day', count: 1 });
    expect(playheadMove(key('ArrowLeft', { shiftKey: true }))).toEqual({ kind: 'by', unit: 'month', count: -1 });
    expect(playheadMove(key('ArrowUp', { ctrlKey: true }))).toEqual({ kind: 'by', unit: 'year', count: 1 });
    expect(playheadMove(key('ArrowDown', { metaKey: true }))).toEqual({ kind: 'by', unit: 'year', count: -1 });
  });

  test('knows the ends and the changes', () => {
    expect(['Home', 'End', 'PageUp', 'PageDown'].map((name) => playheadMove(key(name))?.kind)).toEqual([
      'start',
      'end',
      'nextChange',
      'previousChange',
    ]);
  });

  test('leaves every other key and every Alt shortcut to the window', () => {
    expect(playheadMove(key('a'))).toBeNull();
    expect(playheadMove(key(' '))).toBeNull();
    expect(playheadMove(key('ArrowRight', { altKey: true }))).toBeNull();
  });

  test('stays in the calendar: a month after 31 January is the end of February', () => {
    expect(moveBy(plainDate('2024-01-31'), 'month', 1)).toBe('2024-02-29');
    expect(moveBy(plainDate('2024-02-29'), 'year', 1)).toBe('2025-02-28');
    expect(moveBy(plainDate('2024-03-01'), 'day', -1)).toBe('2024-02-29');
  });

  test('stays where it is at the edge of the known calendar', () => {
    expect(moveBy(plainDate('2199-12-31'), 'day', 1)).toBe('2199-12-31');
    expect(moveBy(plainDate('1900-01-01'), 'month', -1)).toBe('1900-01-01');
    expect(moveBy(plainDate('2199-06-01'), 'year', 1)).toBe('2199-06-01');
  });
});

describe('frameThrottle', () => {
  const throttled = () => {
    let waiting: ((milliseconds: number) => void) | null = null;
    const clock: FrameClock = {
      request: (onFrame) => {
        waiting = onFrame;
        return 1;
      },
      cancel: () => {
        waiting = null;
      },
    };
    const applied: number[] = [];
    return {
      applied,
      ...frameThrottle((value: number) => applied.push(value), clock),
      frame: () => {
        const due = waiting;
        waiting = null;
        due?.(16);
      },
    };
  };

  test('applies the latest value once a frame, however many came', () => {
    const { push, frame, applied } = throttled();
    for (const value of [1, 2, 3]) push(value);
    expect(applied).toEqual([]);
    frame();
    frame();
    expect(applied).toEqual([3]);
  });

  test('applies what waits when the gesture ends, and not a second time', () => {
    const { push, flush, frame, applied } = throttled();
    push(7);
    flush();
    frame();
    flush();
    expect(applied).toEqual([7]);
  });

  test('forgets what waits when it is dropped', () => {
    const { push, drop, frame, applied } = throttled();
    push(7);
    drop();
    frame();
    expect(applied).toEqual([]);
  });
});
