import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inBrief } from '../../../renderer/paper/briefShapes.ts';
import { pathSegments } from '../../../renderer/paper/pathSegments.ts';
import { type Shape, text } from '../../../renderer/paper/shapes.ts';

const pathOf = (shape: Shape | undefined): string => (shape?.kind === 'path' ? shape.d : '');
const letters = (d: string): string => d.replace(/[^a-zA-Z]/g, '');

describe('what a PDF is written of', () => {
  test('words stay words', () => {
    const words = text(1, 2, 'Ms Docht', { size: 12, fill: '#000' });
    expect(inBrief(words)).toEqual([words]);
  });

  test('a bar with square corners stays as it is', () => {
    const bar: Shape = { kind: 'rect', x: 0, y: 0, width: 5, height: 2, fill: '#123' };
    expect(inBrief(bar)).toEqual([bar]);
  });

  test('a circle is four curves, and a rounded card four lines and four curves', () => {
    const circle: Shape = { kind: 'circle', x: 10, y: 10, r: 4, fill: '#123', stroke: '#456', strokeWidth: 2 };
    const card: Shape = { kind: 'rect', x: 0, y: 0, width: 50, height: 20, radius: 6, fill: '#fff' };
    const [disc, ...others] = inBrief(circle);
    expect(others).toEqual([]);
    expect(letters(pathOf(disc))).toBe('MCCCCZ');
    expect(disc).toMatchObject({ fill: '#123', stroke: '#456', strokeWidth: 2 });
    expect(letters(pathOf(inBrief(card)[0]))).toBe('MLCLCLCLCZ');
  });

  test('a radius larger than the bar makes round ends and no more', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 300, noNaN: true }),
        fc.double({ min: 0.5, max: 40, noNaN: true }),
        fc.double({ min: 0.1, max: 60, noNaN: true }),
        (width, height, radius) => {
          const [drawn] = inBrief({ kind: 'rect', x: 7, y: 9, width, height, radius, fill: '#fff' });
          for (const segment of pathSegments(pathOf(drawn))) {
            if (segment.kind === 'close') continue;
            expect(segment.to.x).toBeGreaterThanOrEqual(7 - 0.02);
            expect(segment.to.x).toBeLessThanOrEqual(7 + width + 0.02);
            expect(segment.to.y).toBeGreaterThanOrEqual(9 - 0.02);
            expect(segment.to.y).toBeLessThanOrEqual(9 + height + 0.02);
          }
        },
      ),
    );
  });

  test('a dashed card is its fill without a line and its dashes without a fill', () => {
    const ghost: Shape = {
      kind: 'rect',
      x: 0,
      y: 0,
      width: 60,
      height: 20,
      radius: 8,
      fill: '#fff',
      stroke: '#b33',
      strokeWidth: 1.9,
      dash: [8, 6],
    };
    const [fill, dashes, ...others] = inBrief(ghost);
    expect(others).toEqual([]);
    expect(fill).toMatchObject({ fill: '#fff' });
    expect(fill).not.toHaveProperty('stroke');
    expect(dashes).toMatchObject({ kind: 'path', fill: 'none', stroke: '#b33', strokeWidth: 1.9 });
    expect(dashes).not.toHaveProperty('dash');
    expect(letters(pathOf(dashes)).split('M').length).toBeGreaterThan(8);
  });

  test('a dashed line keeps its ends, its place and the part it belongs to', () => {
    const part = { kind: 'strand', id: 'a', label: 'b' } as const;
    const [strand, ...others] = inBrief({
      kind: 'path',
      d: 'M0 0H30',
      stroke: '#b33',
      strokeWidth: 3,
      dash: [5, 5],
      cap: 'butt',
      place: [10, 20, 2],
      part,
    });
    expect(others).toEqual([]);
    expect(strand).toMatchObject({ stroke: '#b33', strokeWidth: 3, cap: 'butt', place: [10, 20, 2], part });
    expect(pathOf(strand)).toBe('M0 0L5 0M10 0L15 0M20 0L25 0');
  });
});
