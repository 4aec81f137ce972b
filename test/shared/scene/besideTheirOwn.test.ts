import fc from 'fast-check';
import { expect, test } from 'vitest';
import { besideTheirOwn } from '../../../shared/scene/besideTheirOwn.ts';

const anyWishes = fc.array(fc.double({ min: -500, max: 1500, noNaN: true }), { minLength: 1, maxLength: 12 });

test('wishes that leave each other room are granted', () => {
  expect(besideTheirOwn([10, 60, 140], 40, 0, 200)).toEqual([10, 60, 140]);
});

test('two who wish for one place stand around it', () => {
  expect(besideTheirOwn([100, 100], 40, 0, 200)).toEqual([80, 120]);
});

test('the order, the distance and the bounds always hold', () => {
  fc.assert(
    fc.property(anyWishes, (wishes) => {
      const places = besideTheirOwn(wishes, 50, 0, 1000);
      expect(places).toHaveLength(wishes.length);
      for (const [index, place] of places.entries()) {
        expect(place).toBeGreaterThanOrEqual(-1e-6);
        expect(place).toBeLessThanOrEqual(1000 + 1e-6);
        const above = places[index - 1];
        if (above !== undefined) expect(place - above).toBeGreaterThanOrEqual(50 - 1e-6);
      }
    }),
  );
});
