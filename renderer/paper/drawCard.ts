import type { EmotionalStatus } from '../../shared/model/vocabulary.ts';
import { initialsOf } from '../../shared/scene/initials.ts';
import { type StatusLook, staleLook, type Tokens } from '../../shared/scene/palette.ts';
import type { Card } from '../../shared/scene/sceneTypes.ts';
import { nameWeight, textHeight } from './cardText.ts';
import { claimOnCard } from './claimSign.ts';
import { drawAvatar, drawFace } from './drawFace.ts';
import type { MapSheet } from './mapSetter.ts';
import { numberPill } from './numberPill.ts';
import { type Shape, text, textLines } from './shapes.ts';

export interface CardColours {
  readonly tokens: Tokens;
  /** Null: how people feel stays behind, so nobody has a face. */
  readonly looks: Readonly<Record<EmotionalStatus, StatusLook>> | null;
  /** False: what is missing or unproven is not held up to whoever reads it. */
  readonly isFrank: boolean;
}

/** One card with its face or initials, its words, and the numbers of the findings that concern it. */
export const drawCard = (
  card: Card,
  map: MapSheet,
  numbers: readonly number[],
  colours: CardColours,
): readonly Shape[] => [
  frame(card, map, colours.tokens),
  ...disc(card, map, colours),
  ...cardWords(card, map, colours.tokens),
  ...claimOnCard(card, map.type, colours.tokens),
  ...drawNumbers(card, map, numbers, colours.tokens),
];

type Look = 'solid' | 'missing' | 'empty';

/** Missing is somebody we should know; empty is a seat nobody has, or a colleague who has gone. */
const lookOf = (card: Card): Look => {
  if (card.kind === 'ghost') return 'missing';
  if (card.kind === 'colleague') return card.hasLeft ? 'empty' : 'solid';
  return card.holder === 'known' ? 'solid' : card.holder === 'unknown' ? 'missing' : 'empty';
};

const frame = (card: Card, map: MapSheet, tokens: Tokens): Shape => {
  const look = lookOf(card);
  const box = { kind: 'rect' as const, x: card.x, y: card.y, width: card.width, height: card.height };
  const shape = { ...box, radius: map.type.corner, fill: tokens.card };
  if (look === 'solid') return { ...shape, stroke: tokens.cardLine, strokeWidth: 1.3 };
  return look === 'missing'
    ? { ...shape, stroke: tokens.warn, strokeWidth: 1.9, dash: [8, 6] }
    : { ...shape, stroke: tokens.ink3, strokeWidth: 1.2, dash: [3, 3] };
};

const hasDisc = (card: Card): boolean => card.kind === 'colleague' || (card.kind === 'seat' && card.holder === 'known');

const disc = (card: Card, map: MapSheet, { tokens, looks }: CardColours): readonly Shape[] => {
  const { type } = map;
  const y = card.y + card.height / 2;
  const avatar = { fill: tokens.avatar, line: tokens.avatarLine, ink: tokens.ink2 };
  if (card.kind === 'colleague')
    return drawAvatar(card.x + card.width - type.pad - type.face, y, type.face, card.initials, type.initials, avatar);
  if (card.kind !== 'seat' || card.holder !== 'known') return [];
  if (!looks)
    return drawAvatar(card.x + type.pad + type.face, y, type.face, initialsOf(card.name ?? ''), type.initials, avatar);
  return drawFace(card.x + type.pad + type.face, y, type.face, {
    status: card.status,
    look:
      card.isStale && card.status !== 'unknown'
        ? staleLook(looks[card.status], looks.unknown.face)
        : looks[card.status],
    isGut: card.isGut && card.status !== 'unknown',
  });
};

const cardWords = (card: Card, map: MapSheet, tokens: Tokens): readonly Shape[] => {
  const { type } = map;
  const words = map.texts.get(card.id);
  if (!words) return [];
  const inset = type.pad + 2 * type.face + type.faceGap;
  const [x, anchor] = !hasDisc(card)
    ? ([card.x + card.width / 2, 'middle'] as const)
    : card.kind === 'colleague'
      ? ([card.x + card.width - inset, 'end'] as const)
      : ([card.x + inset, 'start'] as const);
  const look = lookOf(card);
  const [nameFill, titleFill] =
    look === 'missing'
      ? [tokens.warn, tokens.warn]
      : look === 'empty'
        ? [tokens.ink2, tokens.ink3]
        : [tokens.ink, tokens.ink2];
  const top = card.y + (card.height - textHeight(words, type)) / 2;
  const titleTop = top + words.name.length * type.nameLine;
  return [
    ...textLines(x, top + type.name * 0.95, words.name, type.nameLine, {
      size: type.name,
      weight: nameWeight,
      fill: nameFill,
      anchor,
    }),
    ...textLines(x, titleTop + type.title * 0.98, words.title, type.titleLine, {
      size: type.title,
      fill: titleFill,
      anchor,
    }),
  ];
};

const drawNumbers = (card: Card, map: MapSheet, numbers: readonly number[], tokens: Tokens): readonly Shape[] => {
  const pill = numberPill(card, numbers, map.type);
  if (!pill) return [];
  const { words, box } = pill;
  const size = map.type.label;
  return [
    { kind: 'rect', ...box, radius: box.height / 2, fill: tokens.ink },
    text(box.x + box.width / 2, box.y + box.height / 2 + size * 0.37, words, {
      size,
      weight: 700,
      fill: tokens.card,
      anchor: 'middle',
    }),
  ];
};
