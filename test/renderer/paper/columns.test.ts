import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnFlow, flowOver, heightOf, inParts } from '../../../renderer/paper/columns.ts';
import type { Block } from '../../../renderer/paper/sideBlocks.ts';

/** Lines of ten units each, drawn as their own words. */
const linesBlock = (lines: readonly string[]): Block => ({
  height: lines.length * 10,
  draw: (x, y) =>
    lines.map((text, index) => ({
      kind: 'text',
      x,
      y: y + index * 10,
      text,
      size: 8,
      weight: 400,
      fill: '#000000',
      anchor: 'start',
    })),
  part: (height) => {
    const count = Math.floor(height / 10);
    if (count < 1 || count >= lines.length) return null;
    return [linesBlock(lines.slice(0, count)), linesBlock(lines.slice(count))];
  },
});

const whole = (height: number): Block => ({ height, draw: () => [] });
const column = (height: number) => ({ x: 0, y: 0, width: 100, height });
const numbered = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `line ${index}`);

describe('blocks in columns', () => {
  test('a group that a column holds is not parted', () => {
    const group = [whole(30), linesBlock(numbered(5))];
    expect(inParts(group, 80)).toEqual([group]);
  });

  test('a group that none holds is parted as late as may be, its heading with what it heads', () => {
    const parts = inParts([whole(30), linesBlock(numbered(9))], 80);
    expect(parts.map((part) => part.map(({ height }) => height))).toEqual([[30, 50], [40]]);
  });

  test('a block that fits only without its heading follows it in the next column', () => {
    const parts = inParts([whole(30), whole(75)], 80);
    expect(parts.map((part) => part.map(({ height }) => height))).toEqual([[30], [75]]);
  });

  test('what is taller than a column and cannot be parted is said, not lost', () => {
    expect(() => flowOver([[whole(90)]], [column(80)], [column(80)])).toThrow('cannot be parted');
  });

  test('every line of any groups is drawn once, in order, and within its column', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 40, max: 200 }),
        fc.integer({ min: 1, max: 3 }),
        (counts, height, columns) => {
          const all = numbered(counts.reduce((sum, count) => sum + count, 0));
          let from = 0;
          const groups = counts.map((count) => {
            from += count;
            return [whole(10), linesBlock(all.slice(from - count, from))];
          });
          const places = Array.from({ length: columns }, () => column(height));
          const texts = flowOver(groups, places, places).flat();
          expect(texts.map((shape) => (shape.kind === 'text' ? shape.text : ''))).toEqual(all);
          for (const shape of texts) if (shape.kind === 'text') expect(shape.y + 10).toBeLessThanOrEqual(height);
        },
      ),
    );
  });

  test('what stands again above a column has its room there too', () => {
    const again = whole(10);
    const row: Block = { ...linesBlock(numbered(1)), again };
    const flow = columnFlow([column(20), column(20)]);
    expect(flow.put(row) && flow.put(row)).toBe(true);
    expect(flow.put(row)).toBe(false);
    expect(heightOf([row, again])).toBe(20);
  });
});
