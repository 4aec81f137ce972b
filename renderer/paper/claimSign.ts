import type { Tokens } from '../../shared/scene/palette.ts';
import type { Card } from '../../shared/scene/sceneTypes.ts';
import type { MapType } from './mapMeasures.ts';
import type { Shape } from './shapes.ts';

const quote = 'h-4a1 1 0 0 1 -1 -1v-3a1 1 0 0 1 1 -1h3a1 1 0 0 1 1 1v6c0 2.667 -1.333 4.333 -4 5';
/** The width of both quotes in units of the path. */
const drawn = 14;

/** Two quotation marks around their middle: she says that she decides here alone. The same sign as on the screen. */
export const drawClaim = (x: number, y: number, width: number, tokens: Tokens): Shape => ({
  kind: 'path',
  d: `M-2 -1${quote}M7 -1${quote}`,
  stroke: tokens.ink3,
  strokeWidth: 1.6,
  place: [x, y, width / drawn],
});

const signWidth = (type: MapType): number => type.title * 1.05;

/** Room that the sign takes from a card's words. */
export const claimRoom = (card: Card, type: MapType): number =>
  card.kind === 'seat' && card.claimsAlone ? signWidth(type) + type.pad * 0.4 : 0;

/** On the side of the card that faces us. */
export const claimOnCard = (card: Card, type: MapType, tokens: Tokens): readonly Shape[] => {
  if (card.kind !== 'seat' || !card.claimsAlone) return [];
  const width = signWidth(type);
  return [drawClaim(card.x + card.width - type.pad - width / 2, card.y + card.height / 2, width, tokens)];
};
