import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discTexture, rectTexture } from '../../../renderer/paper/texture.ts';

const textured = fc.constantFrom('stripes', 'cross', 'hatch', 'dots' as const);

/** The absolute points a path's M and L commands name. */
const pointsOf = (d: string): readonly (readonly [number, number])[] =>
  [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map((match) => [Number(match[1]), Number(match[2])] as const);

describe('textures', () => {
  test('a plain fill has none', () => {
    expect(discTexture('plain', 0, 0, 10)).toBeNull();
  });

  test('that of a disc stays inside the disc', () => {
    fc.assert(
      fc.property(textured, fc.double({ min: 3, max: 40, noNaN: true }), (pattern, r) => {
        const points = pointsOf(discTexture(pattern, 100, 50, r)?.d ?? '');
        expect(points.length).toBeGreaterThan(0);
        for (const [x, y] of points) expect(Math.hypot(x - 100, y - 50)).toBeLessThanOrEqual(r + 0.02);
      }),
    );
  });

  test('that of a bar stays inside the bar', () => {
    fc.assert(
      fc.property(
        textured,
        fc.double({ min: 1, max: 400, noNaN: true }),
        fc.double({ min: 4, max: 20, noNaN: true }),
        (pattern, width, height) => {
          for (const [x, y] of pointsOf(rectTexture(pattern, { x: 10, y: 20, width, height })?.d ?? '')) {
            expect(x).toBeGreaterThanOrEqual(10 - 0.02);
            expect(x).toBeLessThanOrEqual(10 + width + 0.02);
            expect(y).toBeGreaterThanOrEqual(20 - 0.02);
            expect(y).toBeLessThanOrEqual(20 + height + 0.02);
          }
        },
      ),
    );
  });
});
