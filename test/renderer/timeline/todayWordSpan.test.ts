import { describe, expect, test } from 'vitest';
import { isUnderHandle, todayWordSpan } from '../../../renderer/timeline/todayWordSpan.ts';

describe('the word for today', () => {
  test('stands beside a playhead that is on today', () => {
    expect(isUnderHandle(todayWordSpan(500, 30, 1000), 500)).toBe(false);
  });

  test('goes to the other side where the window ends, and is free of the playhead there too', () => {
    const span = todayWordSpan(980, 30, 1000);
    expect(span.to).toBeLessThan(980);
    expect(isUnderHandle(span, 980)).toBe(false);
  });

  test('gives way to a playhead that would hide a part of it', () => {
    const span = todayWordSpan(500, 30, 1000);
    const hiding = [span.from - 9, span.from - 7, span.from + 15, span.to + 7, span.to + 9];
    expect(hiding.map((x) => isUnderHandle(span, x))).toEqual([false, true, true, true, false]);
  });
});
