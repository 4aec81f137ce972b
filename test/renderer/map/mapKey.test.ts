import { describe, expect, test } from 'vitest';
import { mapKeyOf } from '../../../renderer/map/mapKey.ts';

const press = (key: string, held: Partial<Record<'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey', boolean>> = {}) =>
  mapKeyOf({ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...held });

describe('keys of the map', () => {
  test('arrows go from card to card, with Shift they pan', () => {
    expect(press('ArrowDown')).toEqual({ kind: 'go', direction: 'down' });
    expect(press('ArrowDown', { shiftKey: true })).toEqual({ kind: 'pan', dx: 0, dy: 1 });
  });

  test('Alt carries the card up and down, and leaves left and right to the timeline', () => {
    expect(press('ArrowUp', { altKey: true })).toEqual({ kind: 'carry', direction: 'up' });
    expect(press('ArrowLeft', { altKey: true })).toBeNull();
  });

  test('Enter opens, F2 edits, Delete removes', () => {
    expect(press('Enter')).toEqual({ kind: 'open' });
    expect(press('F2')).toEqual({ kind: 'edit' });
    expect(press('Delete')).toEqual({ kind: 'remove' });
  });

  test('the commands of the window keep their keys', () => {
    expect(press('z', { ctrlKey: true })).toBeNull();
    expect(press('ArrowDown', { metaKey: true })).toBeNull();
    expect(press('p')).toBeNull();
    expect(press('Enter', { altKey: true })).toBeNull();
  });
});
