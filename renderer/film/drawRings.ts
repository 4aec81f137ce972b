import type { Tokens } from '../../shared/scene/palette.ts';
import type { Card } from '../../shared/scene/sceneTypes.ts';
import { isStillFelt } from '../map/cards/isStillFelt.ts';
import { n } from '../paper/shapes.ts';
import { type FilmShape, group } from './filmShapes.ts';

/** Where the rings come to rest, in units of the map, and how strong they are for a full disturbance. */
const rings = [
  { radius: 78, alpha: 0.4 },
  { radius: 132, alpha: 0.28 },
  { radius: 200, alpha: 0.2 },
] as const;
/** One more runs over the whole plate and is gone when it arrives. */
const runner = { radius: 640, alpha: 0.6 } as const;
/** A card is wider than high, and so are its rings. */
const flattening = { x: 1.3, y: 0.52 } as const;

/** The rings around whoever was pulled; `phase` 0..1: how far they have run. */
export const drawRings = (cards: readonly Card[], tokens: Tokens, phase: number): readonly FilmShape[] =>
  cards.flatMap((card) => {
    if (card.kind === 'ghost' || !isStillFelt(card) || phase <= 0) return [];
    const strength = Math.min(1, card.felt * 1.25);
    return [
      ...rings.flatMap(({ radius, alpha }, index) =>
        ring(card, radius * Math.min(1, phase * (1.3 - index * 0.15)), alpha * strength, tokens),
      ),
      ...(phase < 1 ? ring(card, runner.radius * phase, runner.alpha * (1 - phase) * strength, tokens) : []),
    ];
  });

const ring = (card: Card, radius: number, alpha: number, tokens: Tokens): readonly FilmShape[] => {
  const [rx, ry] = [n(radius * flattening.x), n(radius * flattening.y)];
  const [x, y] = [card.x + card.width / 2, card.y + card.height / 2];
  const d = `M${n(x - rx)} ${n(y)}a${rx} ${ry} 0 1 0 ${n(2 * rx)} 0a${rx} ${ry} 0 1 0 ${n(-2 * rx)} 0`;
  return group([{ kind: 'path', d, stroke: tokens.warn, strokeWidth: 2.4 }], { alpha });
};
