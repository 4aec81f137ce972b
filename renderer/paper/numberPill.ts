import type { Card } from '../../shared/scene/sceneTypes.ts';
import { textWidth } from '../../shared/scene/textWidth.ts';
import { claimRoom } from './claimSign.ts';
import { type MapType, pillDepth } from './mapMeasures.ts';
import type { Rect } from './sheetSize.ts';

/** A card's numbers of findings, and what they cover. */
export interface NumberPill {
  readonly words: string;
  readonly box: Rect;
}

/** Most of a card's width that numbers inside it may take. */
const mostInside = 0.3;
const insetInside = 5;

/**
 * A disc on the card's inner corner, one pill for several numbers; where cards stand close it lies inside the card, so
 * that it never hides a neighbour, an edge or the end of a strand.
 */
export const numberPill = (card: Card, numbers: readonly number[], type: MapType): NumberPill | null => {
  if (numbers.length === 0) return null;
  const r = type.numbersInside ? type.label * 0.72 : type.badge;
  const most = type.numbersInside ? card.width * mostInside : card.width;
  const widthOf = (label: string): number => Math.max(2 * r, textWidth(label, type.label, 680) + r * 1.1);
  let shown = numbers.length;
  while (shown > 1 && widthOf(pillWords(numbers, shown)) > most) shown -= 1;
  const words = pillWords(numbers, shown);
  const width = widthOf(words);
  const isOwn = card.kind === 'colleague';
  if (type.numbersInside) {
    const inset = insetInside + claimRoom(card, type);
    const x = isOwn ? card.x + inset : card.x + card.width - inset - width;
    return { words, box: { x, y: card.y + card.height / 2 - r, width, height: 2 * r } };
  }
  const x = isOwn ? card.x - r : card.x + card.width + r - width;
  return { words, box: { x, y: card.y + pillDepth(type) - 2 * r, width, height: 2 * r } };
};

/** What numbers inside a card take from its words. */
export const pillRoom = (card: Card, numbers: readonly number[], type: MapType): number => {
  if (!type.numbersInside) return 0;
  const pill = numberPill({ ...card, width: type.cardWidth }, numbers, type);
  return pill ? pill.box.width + insetInside : 0;
};

/** "2 · 4 · 7"; those that a card is too narrow for are only counted. Every finding names its people itself. */
const pillWords = (numbers: readonly number[], shown: number): string =>
  [...numbers.slice(0, shown), ...(shown < numbers.length ? [`+${numbers.length - shown}`] : [])].join(' · ');
