import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dashesOf } from '../../../renderer/paper/dashes.ts';

type At = readonly [number, number];

const dashesIn = (d: string): readonly (readonly At[])[] =>
  d
    .split('M')
    .filter(Boolean)
    .map((dash) => dash.split('L').map((point): At => point.split(' ').map(Number) as unknown as At));

const lengthOf = (points: readonly At[]): number =>
  points.slice(1).reduce((sum, [x, y], index) => {
    const [fromX, fromY] = points[index] ?? [x, y];
    return sum + Math.hypot(x - fromX, y - fromY);
  }, 0);

test('a line is cut into dash, gap, dash, and ends in what is left of the last', () => {
  expect(dashesOf('M0 5H23', [6, 4])).toBe('M0 5L6 5M10 5L16 5M20 5L23 5');
});

test('an odd list of lengths is counted twice, as SVG does', () => {
  expect(dashesOf('M0 0H12', [3])).toBe(dashesOf('M0 0H12', [3, 3]));
});

test('a dash goes round a corner, and a closed path goes back to where it began', () => {
  expect(dashesOf('M0 0H5V5Z', [8, 1])).toBe('M0 0L5 0L5 3M5 4L5 5L0.05 0.05');
});

test('each stretch of a path begins with a dash of its own', () => {
  expect(dashesOf('M0 0H4M0 9H4', [3, 2])).toBe('M0 0L3 0M0 9L3 9');
});

test('lengths that go nowhere leave the line whole', () => {
  expect(dashesOf('M0 0H4', [0, 0])).toBe('M0 0L4 0');
});

test('on a circle every point of every dash stays on it, and each but the last is as long as it should be', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 8, max: 300, noNaN: true }),
      fc.double({ min: 1, max: 20, noNaN: true }),
      fc.double({ min: 1, max: 20, noNaN: true }),
      (r, on, off) => {
        const dashes = dashesIn(dashesOf(`M${r} 0A${r} ${r} 0 1 1 ${-r} 0A${r} ${r} 0 1 1 ${r} 0Z`, [on, off]));
        const asked = (2 * Math.PI * r) / (on + off);
        // The curves are walked in chords, which are a little shorter.
        expect(Math.abs(dashes.length - asked)).toBeLessThanOrEqual(1 + 0.01 * asked);
        for (const dash of dashes) for (const [x, y] of dash) expect(Math.abs(Math.hypot(x, y) - r)).toBeLessThan(0.09);
        for (const dash of dashes.slice(0, -1)) expect(Math.abs(lengthOf(dash) - on)).toBeLessThan(0.02 * on + 0.05);
      },
    ),
  );
});
