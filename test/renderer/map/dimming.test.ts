import { describe, expect, test } from 'vitest';
import { type Light, litOf } from '../../../renderer/map/dimming.ts';
import type { Scene } from '../../../shared/scene/sceneTypes.ts';
import { exampleScene } from './exampleScene.ts';

const scene = exampleScene();
const lit = (
  of: Scene,
  selection: Light['selection'],
  spotlight: Light['spotlight'],
  more: Partial<Pick<Light, 'followedId' | 'told'>> = {},
) => {
  const found = litOf(of, { selection, spotlight, followedId: null, told: null, ...more });
  return found && { strength: found.strength, cards: [...found.cards].sort(), lines: [...found.lines].sort() };
};

describe('what a selection lights', () => {
  test('a seat: itself, its counterparts, its ties and whom they reach', () => {
    expect(lit(scene, { kind: 'seat', id: 'ana' }, null)).toEqual({
      strength: 'selection',
      cards: ['ana', 'boss', 'dora'],
      lines: ['ana-dora', 'ana>boss'],
    });
  });

  test('a colleague: the seats she faces', () => {
    expect(lit(scene, { kind: 'colleague', id: 'dora' }, null)?.cards).toEqual(['ana', 'bob', 'dora']);
  });

  test('a strand and a tie: their two ends, and no other line', () => {
    expect(lit(scene, { kind: 'pairing', id: 'bob-dora' }, null)).toMatchObject({
      cards: ['bob', 'dora'],
      lines: ['bob-dora'],
    });
    expect(lit(scene, { kind: 'tie', id: 'ana>boss' }, null)?.cards).toEqual(['ana', 'boss']);
  });

  test('somebody without any line lights herself alone', () => {
    const alone = { ...scene, strands: [], ties: [] };
    expect(lit(alone, { kind: 'seat', id: 'bob' }, null)).toMatchObject({ cards: ['bob'], lines: [] });
  });

  test('nothing is dimmed for a ghost, for no selection, or for one that is not there at the date', () => {
    expect(lit(scene, { kind: 'ghost', id: 'guarantor' }, null)).toBeNull();
    expect(lit(scene, null, null)).toBeNull();
    expect(lit(scene, { kind: 'seat', id: 'gone' }, null)).toBeNull();
    expect(lit(scene, { kind: 'pairing', id: 'gone' }, null)).toBeNull();
  });
});

describe('what the spotlight lights', () => {
  test('those the finding speaks of and the lines between them, whatever is selected', () => {
    const spotlight = { seatIds: ['ana', 'boss'], colleagueIds: ['carl'] };
    expect(lit(scene, { kind: 'seat', id: 'bob' }, spotlight)).toEqual({
      strength: 'spotlight',
      cards: ['ana', 'boss', 'carl'],
      lines: ['ana>boss', 'boss-carl'],
    });
  });

  test('one person alone keeps her lines', () => {
    expect(lit(scene, null, { seatIds: ['bob'], colleagueIds: [] })).toMatchObject({
      cards: ['bob'],
      lines: ['bob-dora'],
    });
  });

  test('a change that is told goes before what is selected, and behind a finding', () => {
    const told = new Set(['bob', 'dora']);
    expect(lit(scene, { kind: 'seat', id: 'ana' }, null, { told })).toEqual({
      strength: 'telling',
      cards: ['bob', 'dora'],
      lines: ['ana-dora', 'bob-dora'],
    });
    expect(lit(scene, null, { seatIds: ['ana'], colleagueIds: [] }, { told })?.strength).toBe('spotlight');
  });

  test('a finding about nobody dims nothing', () => {
    expect(lit(scene, null, { seatIds: [], colleagueIds: [] })).toBeNull();
  });
});
