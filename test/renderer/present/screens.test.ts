import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { screensOf } from '../../../renderer/present/screens.ts';

const rowsOf = (heights: readonly number[], head: number) => {
  let top = head;
  return heights.map((height) => {
    const row = { top, bottom: top + height };
    top = row.bottom;
    return row;
  });
};

describe('the screens of a page', () => {
  test('are one where all of it is seen at once', () => {
    expect(screensOf({ height: 400, visible: 400, rows: [], head: 0 })).toEqual([{ start: 0, end: 400 }]);
  });

  test('begin with the row that would have been cut, under the head that stays', () => {
    const rows = rowsOf([40, 40, 40, 40], 20);
    expect(screensOf({ height: 180, visible: 110, rows, head: 20 })).toEqual([
      { start: 0, end: 100 },
      { start: 80, end: 180 },
    ]);
  });

  test('show a little twice where a page may be cut anywhere, and the last is full', () => {
    expect(screensOf({ height: 250, visible: 100, rows: [], head: 0 })).toEqual([
      { start: 0, end: 100 },
      { start: 88, end: 188 },
      { start: 150, end: 250 },
    ]);
  });

  test('go on inside a row that is taller than a screen', () => {
    const screens = screensOf({ height: 500, visible: 100, rows: [{ top: 20, bottom: 500 }], head: 20 });
    expect(screens.at(-1)).toEqual({ start: 400, end: 500 });
  });

  test('leave nothing out, cut no row that fits, and come to an end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 80 }), { maxLength: 60 }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 140, max: 400 }),
        (heights, head, visible) => {
          const rows = rowsOf(heights, head);
          const height = rows.at(-1)?.bottom ?? head;
          const screens = screensOf({ height, visible, rows, head });
          expect(screens[0]?.start).toBe(0);
          expect(screens.at(-1)?.end).toBe(height);
          for (const [index, { start, end }] of screens.entries()) {
            expect(end - start).toBeLessThanOrEqual(visible + 1);
            const before = screens[index - 1];
            if (before) expect(start + head).toBeLessThanOrEqual(before.end);
          }
          for (const { top, bottom } of rows)
            expect(
              screens.some(({ start, end }, index) => (index === 0 ? 0 : start + head) <= top && bottom <= end),
            ).toBe(true);
        },
      ),
    );
  });
});
