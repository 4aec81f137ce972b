import { describe, expect, test } from 'vitest';
import { tableKeyOf } from '../../../renderer/table/tableKey.ts';

const press = (keys: string) => {
  const parts = keys.split('-');
  return tableKeyOf({
    key: parts.at(-1) ?? '',
    altKey: parts.includes('Alt'),
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    shiftKey: parts.includes('Shift'),
  });
};

describe('a key in a cell of the table', () => {
  test('goes, as in every spreadsheet', () => {
    expect(press('ArrowDown')).toEqual({ kind: 'move', move: 'down' });
    expect(press('Tab')).toEqual({ kind: 'move', move: 'next' });
    expect(press('Shift-Tab')).toEqual({ kind: 'move', move: 'previous' });
    expect(press('Home')).toEqual({ kind: 'move', move: 'rowStart' });
    expect(press('Ctrl-End')).toEqual({ kind: 'move', move: 'last' });
  });

  test('edits, removes, adds another, gives up', () => {
    expect(['Enter', 'F2', ' '].map(press)).toEqual(Array(3).fill({ kind: 'edit' }));
    expect(['Delete', 'Backspace'].map(press)).toEqual(Array(2).fill({ kind: 'remove' }));
    expect(['+', 'Shift-Enter'].map(press)).toEqual(Array(2).fill({ kind: 'another' }));
    expect(press('Escape')).toEqual({ kind: 'leave' });
  });

  test('replaces what stands there when it is a sign, of whatever script', () => {
    for (const sign of ['a', 'É', '?', '7', '王', '😀']) expect(press(sign)).toEqual({ kind: 'type', text: sign });
    expect(press('Shift-M')).toEqual({ kind: 'type', text: 'M' });
  });

  test('is left to the window when it is a command or only the name of a key', () => {
    for (const keys of ['Ctrl-z', 'Meta-k', 'Ctrl-2', 'Alt-ArrowLeft', 'Shift', 'Dead', 'F5', 'PageDown']) {
      expect(press(keys)).toBeNull();
    }
  });
});
