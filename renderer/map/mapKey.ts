import type { Direction } from './geometry/neighbour.ts';

/** What a key means on the map. */
export type MapKey =
  | { readonly kind: 'go'; readonly direction: Direction }
  | { readonly kind: 'goToEnd'; readonly end: 'first' | 'last' }
  | { readonly kind: 'carry'; readonly direction: 'up' | 'down' }
  | { readonly kind: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly kind: 'zoom'; readonly isIn: boolean }
  | { readonly kind: 'open' | 'select' | 'edit' | 'remove' | 'fit' };

interface KeyPress {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * Arrows go, Alt with up or down carries the card, Shift+arrows pan. Anything with Ctrl or Cmd belongs to the commands of the
 * window, as does every key not named here.
 */
export const mapKeyOf = (press: KeyPress): MapKey | null => {
  if (press.ctrlKey || press.metaKey) return null;
  const direction = directions[press.key];
  if (direction) {
    if (press.altKey) return direction === 'up' || direction === 'down' ? { kind: 'carry', direction } : null;
    return press.shiftKey ? { kind: 'pan', ...steps[direction] } : { kind: 'go', direction };
  }
  return press.altKey ? null : (plainKeys[press.key] ?? null);
};

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const steps: Readonly<Record<Direction, { readonly dx: number; readonly dy: number }>> = {
  up: { dx: 0, dy: -1 },
  down: { dx: 0, dy: 1 },
  left: { dx: -1, dy: 0 },
  right: { dx: 1, dy: 0 },
};

const plainKeys: Readonly<Record<string, MapKey>> = {
  Enter: { kind: 'open' },
  ' ': { kind: 'select' },
  F2: { kind: 'edit' },
  Delete: { kind: 'remove' },
  Backspace: { kind: 'remove' },
  Home: { kind: 'goToEnd', end: 'first' },
  End: { kind: 'goToEnd', end: 'last' },
  '+': { kind: 'zoom', isIn: true },
  '=': { kind: 'zoom', isIn: true },
  '-': { kind: 'zoom', isIn: false },
  '0': { kind: 'fit' },
};
