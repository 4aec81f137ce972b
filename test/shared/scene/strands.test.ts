import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Strand } from '../../../shared/scene/sceneTypes.ts';
import {
  drawnPart,
  hitStrand,
  looseEnds,
  strandPath,
  strandPoint,
  strandPoints,
  wobble,
} from '../../../shared/scene/strands.ts';

const strand = (change: Partial<Strand> = {}): Strand => ({
  id: 's',
  seatId: 'a',
  colleagueId: 'b',
  from: { x: 264, y: 100 },
  to: { x: 636, y: 300 },
  cadence: 'monthly',
  proof: 'proven',
  width: 3.7,
  felt: 0,
  curve: { from: 264, to: 636 },
  looseAt: null,
  ...change,
});

describe('a strand', () => {
  test('begins and ends at its ends, level', () => {
    const points = strandPoints(strand());
    expect(points[0]).toEqual({ x: 264, y: 100 });
    expect(points.at(-1)).toEqual({ x: 636, y: 300 });
    expect(points[1]?.y).toBeCloseTo(100, 0);
  });

  test('runs level past the cards of its own bank and curves only in the channel', () => {
    const wide = strand({ from: { x: 20, y: 100 } });
    expect(strandPoints(wide)[0]).toEqual({ x: 20, y: 100 });
    expect(strandPoints(wide)[1]).toEqual({ x: 264, y: 100 });
    expect(strandPath(wide)).toMatch(/^M20 100L264 100C/);
  });

  test('stays between its ends when still', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (t) => {
        const point = strandPoint(strand(), t);
        expect(point.y).toBeGreaterThanOrEqual(100 - 1e-9);
        expect(point.y).toBeLessThanOrEqual(300 + 1e-9);
      }),
    );
  });

  test('its swing dies out at both ends and never exceeds its amplitude', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 40, noNaN: true }),
        fc.double({ min: 0, max: 7, noNaN: true }),
        (t, amplitude, phase) => {
          expect(Math.abs(wobble(t, amplitude, phase))).toBeLessThanOrEqual(amplitude);
          expect(wobble(0, amplitude, phase)).toBeCloseTo(0);
          expect(wobble(1, amplitude, phase)).toBeCloseTo(0);
        },
      ),
    );
  });

  test('that nobody holds at one end stops short of it', () => {
    const loose = strand({ proof: 'loose', looseAt: 'colleague' });
    expect(drawnPart(loose).to).toBeLessThan(1);
    expect(strandPoints(loose).at(-1)?.x).toBeLessThan(600);
    expect(looseEnds(loose)).toHaveLength(1);
    expect(looseEnds(strand({ looseAt: 'both' }))).toHaveLength(2);
  });

  test('its path data end where its points end', () => {
    for (const looseAt of ['seat', 'colleague', 'both', null] as const) {
      const one = strand({ looseAt });
      const numbers =
        strandPath(one)
          .match(/-?[\d.]+/g)
          ?.map(Number) ?? [];
      const last = strandPoints(one).at(-1);
      expect(numbers.at(-2)).toBeCloseTo(last?.x ?? Number.NaN, 1);
      expect(numbers.at(-1)).toBeCloseTo(last?.y ?? Number.NaN, 1);
    }
  });
});

describe('a hit', () => {
  test('on the curve finds the strand, far from it finds nothing', () => {
    expect(hitStrand(strandPoint(strand(), 0.4), [strand()], 4)?.id).toBe('s');
    expect(hitStrand({ x: 450, y: 290 }, [strand()], 4)).toBeNull();
    expect(hitStrand({ x: 10, y: 100 }, [strand()], 4)).toBeNull();
  });

  test('between two strands goes to the nearer one', () => {
    const upper = strand({ id: 'upper', to: { x: 636, y: 100 } });
    const lower = strand({ id: 'lower', from: { x: 264, y: 112 }, to: { x: 636, y: 112 } });
    expect(hitStrand({ x: 400, y: 103 }, [upper, lower], 20)?.id).toBe('upper');
    expect(hitStrand({ x: 400, y: 109 }, [upper, lower], 20)?.id).toBe('lower');
  });
});
