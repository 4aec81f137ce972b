import type { Card, Point } from '../../../shared/scene/sceneTypes.ts';

/** How far beside a card a dropped strand still finds it, in scene units. */
const reach = 8;

/** The card under a point of the scene, the nearest one where two are in reach; never `exceptId`. */
export const cardAt = (cards: readonly Card[], point: Point, exceptId: string): Card | null => {
  let best: { readonly card: Card; readonly distance: number } | null = null;
  for (const card of cards) {
    if (card.id === exceptId) continue;
    const distance = Math.max(
      card.x - point.x,
      point.x - (card.x + card.width),
      card.y - point.y,
      point.y - (card.y + card.height),
      0,
    );
    if (distance <= reach && (!best || distance < best.distance)) best = { card, distance };
  }
  return best?.card ?? null;
};
