import type { Card, Point } from '../../../shared/scene/sceneTypes.ts';

/** Where a line between the banks leaves a card. */
export const innerEdge = (card: Card): Point => ({
  x: card.kind === 'colleague' ? card.x : card.x + card.width,
  y: card.y + card.height / 2,
});

/** Strokes the arc of a line that is no strand (yet). `outward`: 1 from the client's bank, -1 from ours. */
export const strokeArc = (context: CanvasRenderingContext2D, from: Point, to: Point, outward: 1 | -1): void => {
  const bend = Math.max(40, Math.abs(to.x - from.x) * 0.42) * outward;
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.bezierCurveTo(from.x + bend, from.y, to.x - bend, to.y, to.x, to.y);
  context.stroke();
};
