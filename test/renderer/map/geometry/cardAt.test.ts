import { expect, test } from 'vitest';
import { cardAt } from '../../../../renderer/map/geometry/cardAt.ts';
import { exampleScene } from '../exampleScene.ts';

const { cards } = exampleScene();

test('a drop finds the card it is on, and one it just misses', () => {
  expect(cardAt(cards, { x: 700, y: 190 }, 'boss')?.id).toBe('carl');
  expect(cardAt(cards, { x: 630, y: 190 }, 'boss')?.id).toBe('carl');
  expect(cardAt(cards, { x: 600, y: 190 }, 'boss')).toBeNull();
});

test('between two cards the nearer one is meant', () => {
  expect(cardAt(cards, { x: 100, y: 323 }, 'boss')?.id).toBe('ana');
  expect(cardAt(cards, { x: 100, y: 328 }, 'boss')?.id).toBe('bob');
});

test('the card a line starts from is never its target', () => {
  expect(cardAt(cards, { x: 100, y: 180 }, 'boss')).toBeNull();
});
