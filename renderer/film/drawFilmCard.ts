import type { Tokens } from '../../shared/scene/palette.ts';
import type { Card, SeatCard } from '../../shared/scene/sceneTypes.ts';
import { textWidth } from '../../shared/scene/textWidth.ts';
import { i18n } from '../i18n/i18n.ts';
import { badgeOf } from '../map/cards/badgeOf.ts';
import { isStillFelt } from '../map/cards/isStillFelt.ts';
import { drawCard } from '../paper/drawCard.ts';
import { type Shape, text } from '../paper/shapes.ts';
import type { Film, Shown } from './film.ts';
import { filmType } from './filmMap.ts';
import { type FilmShape, group } from './filmShapes.ts';

/** A card with whoever sat there before behind it, and what it feels. `badge` 0..1: how far that has come up. */
export const drawFilmCard = (card: Card, film: Film, { map }: Shown, badge: number): readonly FilmShape[] => [
  ...(card.kind === 'seat' && isStillFelt(card) && card.leftName !== null
    ? group([previousHolder(card, film.ink.tokens)], { alpha: badge })
    : []),
  shadow(card, film.isDark),
  ...drawCard(card, map, [], film.ink),
  ...(card.kind === 'seat' && card.cameFromCompetitor ? [flag(card, film.ink.tokens)] : []),
  ...group(drawBadge(card, film), { alpha: badge }),
];

/** A ring around a card, to lead the eye to it. */
export const outline = (card: Card, colour: string): Shape => ({
  kind: 'rect',
  x: card.x - 5,
  y: card.y - 5,
  width: card.width + 10,
  height: card.height + 10,
  radius: filmType.corner + 5,
  fill: 'none',
  stroke: colour,
  strokeWidth: 3.4,
});

const shadow = (card: Card, isDark: boolean): Shape => ({
  kind: 'rect',
  x: card.x - 0.5,
  y: card.y + 1,
  width: card.width + 1,
  height: card.height + 2.4,
  radius: filmType.corner,
  fill: isDark ? '#00000055' : '#1d243318',
});

const previousHolder = (card: Card, tokens: Tokens): Shape => ({
  kind: 'rect',
  x: card.x - 22,
  y: card.y - 8,
  width: card.width,
  height: card.height,
  radius: filmType.corner,
  fill: 'none',
  stroke: tokens.ink3,
  strokeWidth: 1.2,
  dash: [4, 4],
});

const flag = (card: SeatCard, tokens: Tokens): Shape => ({
  kind: 'path',
  d: 'M0 0V20M0 1H13L9.6 5.6L13 10.2H0',
  stroke: tokens.warn,
  fill: tokens.warn,
  strokeWidth: 2.2,
  // beside the sign of a claim
  place: [card.x + card.width - (card.claimsAlone ? 50 : 27), card.y + card.height / 2 - 9, 1],
});

const badgeSize = 14;

const drawBadge = (card: Card, film: Film): readonly Shape[] => {
  const badge = card.kind === 'ghost' ? null : badgeOf(card, i18n.t, film.language);
  if (!badge) return [];
  const width = textWidth(badge.text, badgeSize, 620) + 20;
  const x = card.x + card.width + 20 - width;
  const y = card.y - 12;
  return [
    { kind: 'rect', x, y, width, height: 24, radius: 12, fill: badge.colour },
    text(x + width / 2, y + 17, badge.text, { size: badgeSize, weight: 620, fill: '#ffffff', anchor: 'middle' }),
  ];
};
