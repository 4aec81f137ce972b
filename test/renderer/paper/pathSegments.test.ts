import { expect, test } from 'vitest';
import { pathSegments } from '../../../renderer/paper/pathSegments.ts';

test('relative and short commands become absolute lines, moved and scaled', () => {
  expect(pathSegments('M1 2h3V5l-1-1Z', [10, 20, 2])).toEqual([
    { kind: 'move', to: { x: 12, y: 24 } },
    { kind: 'line', to: { x: 18, y: 24 } },
    { kind: 'line', to: { x: 18, y: 30 } },
    { kind: 'line', to: { x: 16, y: 28 } },
    { kind: 'close' },
  ]);
});

test('a quadratic becomes the cubic of the same shape', () => {
  expect(pathSegments('M0 0Q3 6 6 0')).toEqual([
    { kind: 'move', to: { x: 0, y: 0 } },
    {
      kind: 'curve',
      by: [
        { x: 2, y: 4 },
        { x: 4, y: 4 },
      ],
      to: { x: 6, y: 0 },
    },
  ]);
});

test('two half circles stay on their circle', () => {
  const curves = pathSegments('M-1 0a1 1 0 1 0 2 0a1 1 0 1 0 -2 0').filter((segment) => segment.kind === 'curve');
  expect(curves).toHaveLength(4);
  for (const { to } of curves) expect(Math.hypot(to.x, to.y)).toBeCloseTo(1, 6);
  // The first half runs below: y grows downward, and the arc is drawn against the clock.
  expect(curves[0]?.to.y).toBeCloseTo(1, 6);
});

test('what no painter draws with is refused', () => {
  expect(() => pathSegments('M0 0T1 1')).toThrow('"T"');
});
