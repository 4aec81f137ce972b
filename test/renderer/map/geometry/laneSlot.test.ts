import { describe, expect, test } from 'vitest';
import { isOwnSlot, laneSlotAt, slotBeside } from '../../../../renderer/map/geometry/laneSlot.ts';
import type { SeatCard } from '../../../../shared/scene/sceneTypes.ts';
import { exampleScene, seatCard } from '../exampleScene.ts';

const { layout, cards } = exampleScene();
const seat = (id: string): SeatCard => {
  const card = cards.find((each) => each.id === id);
  if (card?.kind !== 'seat') throw new Error(`no seat ${id}`);
  return card;
};
const centre = (y: number) => ({ x: 157, y });

describe('where a carried card would land', () => {
  test('is the lane under its centre, above or below the cards of its own kind', () => {
    expect(laneSlotAt(layout, cards, seat('boss'), centre(250))).toMatchObject({ lane: 'influencer', index: 0 });
    expect(laneSlotAt(layout, cards, seat('boss'), centre(320))).toMatchObject({ lane: 'influencer', index: 1 });
    expect(laneSlotAt(layout, cards, seat('boss'), centre(430))).toMatchObject({ lane: 'influencer', index: 2 });
  });

  test('does not count the card itself nor the other bank', () => {
    expect(laneSlotAt(layout, cards, seat('ana'), centre(430))).toMatchObject({ index: 1, others: ['bob'] });
  });

  test('is a lane that nobody stands in, too', () => {
    const slot = laneSlotAt(layout, cards, seat('bob'), centre(90));
    expect(slot).toMatchObject({ lane: 'guarantor', index: 0, others: [] });
    expect(slot?.mark.y).toBe(90);
  });

  test('is nowhere above the first lane and below the last', () => {
    expect(laneSlotAt(layout, cards, seat('bob'), centre(10))).toBeNull();
    expect(laneSlotAt(layout, cards, seat('bob'), centre(441))).toBeNull();
  });

  test('is marked halfway between the cards it parts', () => {
    expect(laneSlotAt(layout, cards, seat('boss'), centre(320))?.mark).toEqual({ x: 50, y: 325, width: 214 });
  });

  test('is known to be where the card already stands', () => {
    const home = laneSlotAt(layout, cards, seat('ana'), centre(280));
    const below = laneSlotAt(layout, cards, seat('ana'), centre(400));
    expect(home && isOwnSlot(cards, seat('ana'), home)).toBe(true);
    expect(below && isOwnSlot(cards, seat('ana'), below)).toBe(false);
  });
});

describe('carrying a card by key', () => {
  test('goes past its neighbour', () => {
    expect(slotBeside(layout, cards, seat('ana'), 'down')).toMatchObject({ lane: 'influencer', index: 1 });
    expect(slotBeside(layout, cards, seat('bob'), 'up')).toMatchObject({ lane: 'influencer', index: 0 });
  });

  test('goes on into the next lane from the end of its own', () => {
    expect(slotBeside(layout, cards, seat('ana'), 'up')).toMatchObject({ lane: 'decider', index: 1, others: ['boss'] });
    expect(slotBeside(layout, cards, seat('boss'), 'down')).toMatchObject({ lane: 'influencer', index: 0 });
  });

  test('stops at the edge of the map', () => {
    expect(slotBeside(layout, cards, seat('bob'), 'down')).toBeNull();
    expect(slotBeside(layout, cards, seatCard('x', 60, { lane: 'guarantor' }), 'up')).toBeNull();
  });
});
