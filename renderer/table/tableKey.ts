import type { Move } from './places.ts';

/** What a key means in a cell of the table. */
export type TableKey =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'edit' | 'another' | 'remove' | 'leave' }
  /** Replaces what stands in the cell. */
  | { readonly kind: 'type'; readonly text: string };

export interface KeyPress {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * Arrows, Home, End and Tab go; Enter, F2 and Space edit; any sign replaces; Delete removes; "+" and Shift+Enter add
 * another beside. Alt, and Ctrl or Cmd with anything but Home and End, belong to the commands of the window.
 */
export const tableKeyOf = (press: KeyPress): TableKey | null => {
  const { key, shiftKey } = press;
  if (press.altKey || press.metaKey) return null;
  if (press.ctrlKey) return key === 'Home' ? go('first') : key === 'End' ? go('last') : null;
  if (key === 'Tab') return go(shiftKey ? 'previous' : 'next');
  if (key === 'Enter') return { kind: shiftKey ? 'another' : 'edit' };
  const plain = plainKeys[key];
  if (plain) return plain;
  return isOneSign(key) ? { kind: 'type', text: key } : null;
};

const go = (move: Move): TableKey => ({ kind: 'move', move });

const plainKeys: Readonly<Record<string, TableKey>> = {
  ArrowUp: go('up'),
  ArrowDown: go('down'),
  ArrowLeft: go('left'),
  ArrowRight: go('right'),
  Home: go('rowStart'),
  End: go('rowEnd'),
  F2: { kind: 'edit' },
  ' ': { kind: 'edit' },
  '+': { kind: 'another' },
  Delete: { kind: 'remove' },
  Backspace: { kind: 'remove' },
  Escape: { kind: 'leave' },
};

/** A letter, digit or sign as the keyboard gives it; names of keys ("Shift", "F5", "Dead") are longer. */
const isOneSign = (key: string): boolean => [...key].length === 1;
