import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, closeView, holds, isInSight, sightOf, type View, wholeView } from '../../../shared/film/view.ts';
import { alongZoom } from '../../../shared/film/zoomPath.ts';

const map = { width: 1700, height: 2600 };
const place = { width: 1390, height: 778 };
const readable = 1.08;

const box = fc
  .record({ x: fc.integer({ min: 60, max: 1400 }), y: fc.integer({ min: 40, max: 2500 }) })
  .map(({ x, y }): Box => ({ x, y, width: 288, height: 74 }));

describe('A near view', () => {
  test('shows whoever changes, large enough to be read, and never looks past the ends of the map', () => {
    fc.assert(
      fc.property(box, fc.array(box, { maxLength: 4 }), (changed, others) => {
        const view = closeView([changed], others, map, place, readable);
        if (!view) throw new Error('nothing to see');
        expect(view.scale).toBeGreaterThanOrEqual(readable);
        const sight = sightOf(view, place);
        expect(holds(sight, changed)).toBe(true);
        expect(sight.y).toBeGreaterThanOrEqual(-1e-6);
        expect(sight.y + sight.height).toBeLessThanOrEqual(map.height + 1e-6);
      }),
    );
  });

  test('takes in the other end of a strand where that fits, and leaves out one that stands too far away', () => {
    const changed: Box = { x: 72, y: 1200, width: 288, height: 74 };
    const near: Box = { x: 900, y: 1300, width: 288, height: 74 };
    const far: Box = { x: 900, y: 100, width: 288, height: 74 };
    const view = closeView([changed], [far, near], map, place, readable);
    if (!view) throw new Error('nothing to see');
    expect(isInSight([changed, near], view, place)).toBe(true);
    expect(isInSight([far], view, place)).toBe(false);
  });

  test('is none where nobody changes', () => {
    expect(closeView([], [], map, place, readable)).toBeNull();
  });
});

test('The whole map is in sight as a whole, in the middle of its place', () => {
  const view = wholeView(map, place, 1.5);
  expect(holds(sightOf(view, place), { x: 0, y: 0, ...map })).toBe(true);
  expect(view).toMatchObject({ x: 850, y: 1300 });
  expect(wholeView({ width: 100, height: 100 }, place, 1.5).scale).toBe(1.5);
});

describe('The way of the camera', () => {
  const view = fc.record({
    x: fc.integer({ min: 0, max: 1700 }),
    y: fc.integer({ min: 0, max: 2600 }),
    scale: fc.double({ min: 0.3, max: 1.3, noNaN: true }),
  });

  test('begins and ends where it should, without a leap between', () => {
    fc.assert(
      fc.property(view, view, (from: View, to: View) => {
        expect(alongZoom(from, to, 0, place.width)).toEqual(from);
        expect(alongZoom(from, to, 1, place.width)).toEqual(to);
        for (const share of [1e-6, 1 - 1e-6]) {
          const near = share < 0.5 ? from : to;
          const at = alongZoom(from, to, share, place.width);
          expect(Math.hypot(at.x - near.x, at.y - near.y)).toBeLessThan(0.1);
          expect(at.scale / near.scale).toBeCloseTo(1, 3);
        }
      }),
    );
  });

  test('goes up between two places far apart, so that one sees where it goes', () => {
    const from: View = { x: 400, y: 300, scale: 1.1 };
    const far = alongZoom(from, { x: 400, y: 2300, scale: 1.1 }, 0.5, place.width);
    expect(far.scale).toBeLessThan(0.9);
    expect(far.y).toBeCloseTo(1300, 6);
    const near = alongZoom(from, { x: 400, y: 340, scale: 1.1 }, 0.5, place.width);
    expect(near.scale).toBeGreaterThan(1.09);
  });
});
