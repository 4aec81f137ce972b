import type { Card, Point, Scene } from '../../../shared/scene/sceneTypes.ts';
import { connectionOf } from '../gestures/connection.ts';
import type { Gesture } from '../mapStore.ts';
import { innerEdge, strokeArc } from './arc.ts';
import type { Colours } from './colours.ts';

const lineWidth = 2.6;
const endRadius = 4.5;
const markWidth = 3;
/** The mark sticks out on both sides of the card that hides it. */
const markOverhang = 26;

/** The strand being drawn, or the place where a carried card would land. A plucked strand is painted in its own place. */
export const paintGesture = (
  context: CanvasRenderingContext2D,
  scene: Scene,
  gesture: Gesture,
  colours: Colours,
): void => {
  if (gesture.kind === 'pluck') return;
  context.strokeStyle = colours.accent;
  context.fillStyle = colours.accent;
  if (gesture.kind === 'move') {
    if (!gesture.slot) return;
    const { x, y, width } = gesture.slot.mark;
    context.lineWidth = markWidth;
    context.beginPath();
    context.moveTo(x - markOverhang, y);
    context.lineTo(x + width + markOverhang, y);
    context.stroke();
    return;
  }
  const from = scene.cards.find((card) => card.id === gesture.fromId);
  if (!from) return;
  const target = scene.cards.find((card) => card.id === gesture.targetId);
  const isTie = target !== undefined && connectionOf(from, target)?.kind === 'tie';
  context.lineWidth = lineWidth;
  if (isTie) paintBracket(context, leftOf(from), leftOf(target));
  else paintArc(context, innerEdge(from), target ? innerEdge(target) : gesture.at, from.kind === 'colleague' ? -1 : 1);
};

const paintArc = (context: CanvasRenderingContext2D, from: Point, to: Point, outward: 1 | -1): void => {
  strokeArc(context, from, to, outward);
  paintEnd(context, to);
};

const paintBracket = (context: CanvasRenderingContext2D, from: Point, to: Point): void => {
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.bezierCurveTo(from.x - 40, from.y, to.x - 40, to.y, to.x, to.y);
  context.stroke();
  paintEnd(context, to);
};

const paintEnd = (context: CanvasRenderingContext2D, at: Point): void => {
  context.beginPath();
  context.arc(at.x, at.y, endRadius, 0, 2 * Math.PI);
  context.fill();
};

const leftOf = (card: Card): Point => ({ x: card.x, y: card.y + card.height / 2 });
