import type { Point, Strand, TieLine } from '../../../shared/scene/sceneTypes.ts';
import type { Gesture } from '../mapStore.ts';

/** Lines hang on a card while it is carried. */
export const carriedStrand = (strand: Strand, gesture: Gesture | null): Strand => {
  if (gesture?.kind !== 'move') return strand;
  if (gesture.cardId === strand.seatId) return { ...strand, from: moved(strand.from, gesture.by) };
  return gesture.cardId === strand.colleagueId ? { ...strand, to: moved(strand.to, gesture.by) } : strand;
};

export const carriedTie = (tie: TieLine, gesture: Gesture | null): TieLine => {
  if (gesture?.kind !== 'move') return tie;
  if (gesture.cardId === tie.fromSeatId) return { ...tie, from: moved(tie.from, gesture.by) };
  return gesture.cardId === tie.toSeatId ? { ...tie, to: moved(tie.to, gesture.by) } : tie;
};

const moved = (point: Point, by: Point): Point => ({ x: point.x + by.x, y: point.y + by.y });
