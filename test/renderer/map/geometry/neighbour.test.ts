import { describe, expect, test } from 'vitest';
import { inReadingOrder, neighbourOf } from '../../../../renderer/map/geometry/neighbour.ts';
import { exampleScene, seatCard } from '../exampleScene.ts';

const { cards } = exampleScene();

describe('an arrow key', () => {
  test('goes up and down within a bank', () => {
    expect(neighbourOf(cards, 'boss', 'down')).toBe('ana');
    expect(neighbourOf(cards, 'ana', 'down')).toBe('bob');
    expect(neighbourOf(cards, 'boss', 'up')).toBe('ghost-guarantor');
    expect(neighbourOf(cards, 'carl', 'down')).toBe('dora');
  });

  test('crosses to the nearest card of the other bank', () => {
    expect(neighbourOf(cards, 'boss', 'right')).toBe('carl');
    expect(neighbourOf(cards, 'ana', 'right')).toBe('dora');
    expect(neighbourOf(cards, 'dora', 'left')).toBe('bob');
  });

  test('stays put at the edge of the map', () => {
    expect(neighbourOf(cards, 'bob', 'down')).toBeNull();
    expect(neighbourOf(cards, 'boss', 'left')).toBeNull();
    expect(neighbourOf(cards, 'carl', 'right')).toBeNull();
  });

  test('finds the other column of a full lane sideways, not the card below', () => {
    const brick = [seatCard('outer', 0), seatCard('below', 80), { ...seatCard('inner', 40), x: 294 }];
    expect(neighbourOf(brick, 'outer', 'right')).toBe('inner');
    expect(neighbourOf(brick, 'inner', 'left')).not.toBeNull();
    expect(neighbourOf(brick, 'outer', 'down')).toBe('below');
  });

  test('goes nowhere from a card that is gone', () => {
    expect(neighbourOf(cards, 'nobody', 'down')).toBeNull();
  });
});

test('reading order is the client from the top, then our own bank', () => {
  const ids = inReadingOrder([...cards].reverse()).map((card) => card.id);
  expect(ids).toEqual(['ghost-guarantor', 'boss', 'ana', 'bob', 'carl', 'dora']);
});
