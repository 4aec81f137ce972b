import { expect, test } from 'vitest';
import { carriedStrand, carriedTie } from '../../../../renderer/map/canvas/carried.ts';
import type { Gesture } from '../../../../renderer/map/mapStore.ts';
import { strand, tie } from '../exampleScene.ts';

const carrying = (cardId: string): Gesture => ({ kind: 'move', cardId, by: { x: 10, y: 30 }, slot: null });

test('the end of a line that hangs on a carried card goes with it, the other end stays', () => {
  const line = strand('s', 'ana', 'dora');
  expect(carriedStrand(line, carrying('ana'))).toMatchObject({ from: { x: 274, y: 30 }, to: { x: 636, y: 0 } });
  expect(carriedStrand(line, carrying('dora'))).toMatchObject({ from: { x: 264, y: 0 }, to: { x: 646, y: 30 } });
  expect(carriedTie(tie('t', 'ana', 'boss'), carrying('boss'))).toMatchObject({ to: { x: 60, y: 130 } });
});

test('lines of other cards stay as they are', () => {
  const line = strand('s', 'ana', 'dora');
  expect(carriedStrand(line, carrying('bob'))).toBe(line);
  expect(carriedStrand(line, null)).toBe(line);
});
