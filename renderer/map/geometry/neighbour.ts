import type { Card, Point } from '../../../shared/scene/sceneTypes.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

type Box = Pick<Card, 'id' | 'x' | 'y' | 'width' | 'height'>;

/** Being off the line costs more than being far along it, so that "down" stays within its bank. */
const sidewaysCost = 2.5;

/** The card an arrow key goes to, or null at the edge of the map. */
export const neighbourOf = (cards: readonly Box[], fromId: string, direction: Direction): string | null => {
  const from = cards.find((card) => card.id === fromId);
  if (!from) return null;
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const card of cards) {
    if (card.id === fromId) continue;
    const { along, aside } = distanceTowards(centreOf(from), centreOf(card), direction);
    if (along <= 0 || (isSideways(direction) && overlapsInX(from, card))) continue;
    const cost = along + aside * sidewaysCost;
    if (!best || cost < best.cost) best = { id: card.id, cost };
  }
  return best?.id ?? null;
};

/** Reading order: the client's bank from the top, then our own. */
export const inReadingOrder = <B extends Box>(cards: readonly B[]): readonly B[] =>
  [...cards].sort((a, b) => a.x - b.x || a.y - b.y || (a.id < b.id ? -1 : 1));

const centreOf = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

const isSideways = (direction: Direction): boolean => direction === 'left' || direction === 'right';

const overlapsInX = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width;

const distanceTowards = (
  from: Point,
  to: Point,
  direction: Direction,
): { readonly along: number; readonly aside: number } => {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  if (direction === 'up') return { along: -dy, aside: Math.abs(dx) };
  if (direction === 'down') return { along: dy, aside: Math.abs(dx) };
  if (direction === 'left') return { along: -dx, aside: Math.abs(dy) };
  return { along: dx, aside: Math.abs(dy) };
};
