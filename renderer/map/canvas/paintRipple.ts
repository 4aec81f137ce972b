import type { Card, Scene } from '../../../shared/scene/sceneTypes.ts';
import { isStillFelt } from '../cards/isStillFelt.ts';
import type { Colours } from './colours.ts';

/** Where the rings come to rest: radius in scene units (before flattening), strength, both for a full disturbance. */
const rings = [
  { radius: 56, alpha: 0.4 },
  { radius: 98, alpha: 0.28 },
  { radius: 150, alpha: 0.2 },
] as const;
/** One more ring runs over the whole plate and is gone when it arrives. */
const runner = { radius: 420, alpha: 0.5 } as const;
/** A card is wider than high, and so are its rings. */
const flattening = { x: 1.3, y: 0.52 } as const;

/** Rings around what was pulled. `phase` 0..1: how far they have run; `light` dims them with everything else. */
export const paintRipple = (
  context: CanvasRenderingContext2D,
  scene: Scene,
  colours: Colours,
  phase: number,
  light: number,
): void => {
  for (const card of scene.cards) {
    if (card.kind === 'ghost' || !isStillFelt(card)) continue;
    const strength = Math.min(1, card.felt * 1.25) * light;
    rings.forEach((ring, index) => {
      const arrived = Math.min(1, phase * (1.3 - index * 0.15));
      paintRing(context, card, colours, ring.radius * arrived, ring.alpha * strength);
    });
    if (phase < 1) paintRing(context, card, colours, runner.radius * phase, runner.alpha * (1 - phase) * strength);
  }
};

const paintRing = (
  context: CanvasRenderingContext2D,
  card: Card,
  colours: Colours,
  radius: number,
  alpha: number,
): void => {
  context.globalAlpha = alpha;
  context.lineWidth = 2;
  context.strokeStyle = colours.warn;
  context.beginPath();
  const [x, y] = [card.x + card.width / 2, card.y + card.height / 2];
  context.ellipse(x, y, radius * flattening.x, radius * flattening.y, 0, 0, 2 * Math.PI);
  context.stroke();
  context.globalAlpha = 1;
};
