import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BookSetting } from '../../../../renderer/paper/book/bookOptions.ts';
import { composed, type SetPages } from '../../../../renderer/paper/book/composed.ts';
import { text } from '../../../../renderer/paper/shapes.ts';

const area = { x: 0, y: 100, width: 1000, height: 900 };

/** Lines under each other, on as many sheets as they take; each is wrapped where the type is too large for one line. */
const lines =
  (count: number, widest = 600) =>
  ({ scale, air }: BookSetting): SetPages => {
    const size = 20 * scale;
    const height = size * (1.3 * Math.ceil((widest * scale) / area.width) + 1.2 * air);
    const perPage = Math.max(1, Math.floor(area.height / height));
    return Array.from({ length: Math.ceil(count / perPage) }, (_page, page) =>
      Array.from({ length: Math.min(perPage, count - page * perPage) }, (_line, line) =>
        text(0, area.y + line * height + size, `line ${page * perPage + line}`, { size, fill: '#000000' }),
      ),
    );
  };

const sizesOf = (pages: SetPages): readonly number[] =>
  pages.flatMap((shapes) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.size] : [])));
const lowestOf = (shapes: SetPages[number]): number =>
  Math.max(...shapes.map((shape) => (shape.kind === 'text' ? shape.y : 0)));

describe('a section composed for its sheets', () => {
  test('takes no more sheets than plainly set, and holds every line of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 50, max: 1900 }), (count, widest) => {
        const pages = composed(area, lines(count, widest));
        expect(pages.length).toBeLessThanOrEqual(lines(count, widest)({ scale: 1, air: 1 }).length);
        expect(sizesOf(pages)).toHaveLength(count);
      }),
    );
  });

  test('has no nearly empty last sheet', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (count) => {
        const pages = composed(area, lines(count));
        if (pages.length > 1) expect(lowestOf(pages.at(-1) ?? []) - area.y).toBeGreaterThan(area.height * 0.38);
      }),
    );
  });

  test('is set large and airy where it is short', () => {
    const pages = composed(area, lines(4));
    expect(new Set(sizesOf(pages))).toEqual(new Set([20 * 1.44]));
    expect(lowestOf(pages[0] ?? []) - area.y).toBeGreaterThan(300);
  });

  test('is set a little smaller where that saves a sheet with a line or two', () => {
    const plain = lines(20)({ scale: 1, air: 1 });
    expect(plain.map((shapes) => shapes.length)).toEqual([18, 2]);
    const [only, ...others] = composed(area, lines(20));
    expect(others).toEqual([]);
    expect(only).toHaveLength(20);
    expect(composed(area, lines(25))).toHaveLength(1);
    expect(Math.min(...sizesOf(composed(area, lines(25))))).toBeLessThan(20);
  });

  test('stays as large as it says the same, no word left out, cut or broken', () => {
    const heldUpTo = (most: number) => (setting: BookSetting) => [
      [text(0, 120, setting.scale > most ? 'Hohen stein' : 'Hohenstein', { size: setting.scale, fill: '#000000' })],
    ];
    expect(sizesOf(composed(area, heldUpTo(1.3)))).toEqual([1.28]);
    expect(sizesOf(composed(area, heldUpTo(1)))).toEqual([1]);
    const twice = ({ scale }: BookSetting) => [
      ['Jan', 'Jan'].slice(scale > 1.2 ? 1 : 0).map((name) => text(0, 120, name, { size: scale, fill: '#000000' })),
    ];
    expect(new Set(sizesOf(composed(area, twice)))).toEqual(new Set([1.2]));
  });
});
