import type { Id } from '../../../shared/model/ids.ts';

/** One drawn line of the map: a strand between the banks, or a tie in the left margin. */
export interface Line {
  readonly kind: 'pairing' | 'tie';
  readonly id: Id;
}

export const isSameLine = (a: Line | null, b: Line | null): boolean =>
  a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id);
