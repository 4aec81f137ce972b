import type { Card } from '../../../shared/scene/sceneTypes.ts';

/** What a line drawn from one card to another means. */
export type Connection =
  | { readonly kind: 'pairing'; readonly seatId: string; readonly colleagueId: string }
  | { readonly kind: 'tie'; readonly fromSeatId: string; readonly toSeatId: string };

/** Null where no line can be: ghosts, two colleagues, a card and itself. */
export const connectionOf = (from: Card, to: Card): Connection | null => {
  if (from.id === to.id) return null;
  if (from.kind === 'seat' && to.kind === 'colleague') return { kind: 'pairing', seatId: from.id, colleagueId: to.id };
  if (from.kind === 'colleague' && to.kind === 'seat') return { kind: 'pairing', seatId: to.id, colleagueId: from.id };
  if (from.kind === 'seat' && to.kind === 'seat') return { kind: 'tie', fromSeatId: from.id, toSeatId: to.id };
  return null;
};
