import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchSilence } from '../../../electron/output/silence.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('silence is told once, when it has lasted, and each word starts the time again', () => {
  const tooLong = vi.fn();
  const silence = watchSilence(1_000, tooLong);
  vi.advanceTimersByTime(900);
  silence.heard();
  vi.advanceTimersByTime(999);
  expect(tooLong).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(tooLong).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(10_000);
  expect(tooLong).toHaveBeenCalledOnce();
});

test('nothing is told any more once nobody waits', () => {
  const tooLong = vi.fn();
  const silence = watchSilence(1_000, tooLong);
  silence.stop();
  vi.advanceTimersByTime(10_000);
  expect(tooLong).not.toHaveBeenCalled();
});
