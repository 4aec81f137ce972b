import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createIdleLock } from '../../../electron/dossier/idleLock.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const minute = 60_000;

const idleAfter = (minutes: () => number) => {
  let times = 0;
  const idle = createIdleLock({
    limit: () => minutes() * minute,
    now: () => Date.now(),
    onIdle: () => {
      times += 1;
    },
  });
  return { idle, times: () => times };
};

test('locks once after the time without use, and not before', () => {
  const { idle, times } = idleAfter(() => 5);
  idle.start();
  vi.advanceTimersByTime(5 * minute - 1);
  expect(times()).toBe(0);
  vi.advanceTimersByTime(1);
  expect(times()).toBe(1);
  vi.advanceTimersByTime(60 * minute);
  expect(times()).toBe(1);
});

test('every use begins the time anew', () => {
  const { idle, times } = idleAfter(() => 5);
  idle.start();
  for (let round = 0; round < 10; round += 1) {
    vi.advanceTimersByTime(4 * minute);
    idle.touch();
  }
  expect(times()).toBe(0);
  vi.advanceTimersByTime(5 * minute);
  expect(times()).toBe(1);
});

test('a shorter time counts while it runs', () => {
  let minutes = 60;
  const { idle, times } = idleAfter(() => minutes);
  idle.start();
  vi.advanceTimersByTime(3 * minute);
  minutes = 2;
  vi.advanceTimersByTime(minute / 4);
  expect(times()).toBe(1);
});

test('a dossier that was locked by hand is not locked again, and one that is unlocked again has its whole time', () => {
  const { idle, times } = idleAfter(() => 5);
  idle.start();
  vi.advanceTimersByTime(4 * minute);
  idle.stop();
  vi.advanceTimersByTime(10 * minute);
  expect(times()).toBe(0);
  idle.start();
  vi.advanceTimersByTime(4 * minute);
  expect(times()).toBe(0);
  vi.advanceTimersByTime(minute);
  expect(times()).toBe(1);
});
