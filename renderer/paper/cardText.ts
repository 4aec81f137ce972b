import type { Card, Scene } from '../../shared/scene/sceneTypes.ts';
import { wrapText } from '../../shared/scene/textWidth.ts';
import { claimRoom } from './claimSign.ts';
import { titleInLane } from './laneWords.ts';
import type { MapType } from './mapMeasures.ts';
import type { PaperWords } from './paperWords.ts';

/** A card's words broken into lines; at most two for the name, two for what stands under it. */
export interface CardText {
  readonly name: readonly string[];
  readonly title: readonly string[];
  /** What of the two had to be cut, in full: each by itself, for many may share a title. */
  readonly cut: readonly string[];
}

export const nameWeight = 640;

/**
 * `isFrank` false: that nobody of ours knows her is not held up to whoever reads it. `most`: so many lines in all, at
 * least one of each. `taken`: what else stands in the card takes so much of its width.
 */
export const cardText = (
  card: Card,
  type: MapType,
  words: PaperWords,
  isFrank: boolean,
  most = 4,
  taken = 0,
): CardText => {
  const hasDisc = card.kind !== 'ghost' && !(card.kind === 'seat' && card.holder !== 'known');
  const beside = hasDisc ? type.pad + 2 * type.face + type.faceGap : type.pad;
  // Words in the middle of a card keep as far from its other side.
  const width = type.cardWidth - type.pad - beside - claimRoom(card, type) - (hasDisc ? taken : 2 * taken);
  const { name, title } = cardWords(card, words, isFrank);
  const nameLines = wrapText(name, width, type.name, nameWeight, Math.min(2, most - 1));
  const titleLines = wrapText(title, width, type.title, 400, Math.min(2, most - nameLines.lines.length));
  const cut = [...(nameLines.isCut ? [name] : []), ...(titleLines.isCut ? [title] : [])];
  return { name: nameLines.lines, title: titleLines.lines, cut };
};

/** Heights in which every card's disc and text fit. */
export const cardHeightFor = (texts: Iterable<CardText>, type: MapType): number => {
  let height = 2 * (type.face + type.facePad);
  for (const text of texts) height = Math.max(height, textHeight(text, type) + 2 * type.textPad);
  return Math.ceil(height);
};

export const textHeight = (text: CardText, type: MapType): number =>
  text.name.length * type.nameLine + text.title.length * type.titleLine;

export const cardTexts = (
  scene: Pick<Scene, 'cards'>,
  type: MapType,
  words: PaperWords,
  isFrank: boolean,
  most = 4,
  takenOf: (card: Card) => number = () => 0,
): ReadonlyMap<string, CardText> =>
  new Map(scene.cards.map((card) => [card.id, cardText(card, type, words, isFrank, most, takenOf(card))]));

const cardWords = (
  card: Card,
  words: PaperWords,
  isFrank: boolean,
): { readonly name: string; readonly title: string } => {
  if (card.kind === 'ghost')
    return {
      name: words.t('paper.ghost', { lane: words.t(`word.lane.${card.role}`) }),
      title: words.t('paper.ghostText'),
    };
  if (card.kind === 'colleague') {
    const title = card.title;
    if (!card.hasLeft) return { name: card.name, title };
    return {
      name: card.name,
      title: title ? words.t('paper.leftCompany', { title }) : words.t('paper.leftCompanyOnly'),
    };
  }
  const roles = [
    ...card.roles.filter((role) => role !== card.lane).map((role) => words.t(`word.role.${role}`)),
    ...card.companyRoles,
  ];
  const seatTitle = card.title || titleInLane(card.lane, isFrank, words);
  const title = [seatTitle, ...roles].join(' · ');
  if (card.holder === 'unknown' && !isFrank) return { name: seatTitle, title: words.t('paper.notKnownYet') };
  if (card.holder === 'unknown')
    return { name: words.t('paper.unknownHolder', { title: seatTitle }), title: words.t('paper.ghostText') };
  if (card.holder === 'vacant' || card.name === null) return { name: seatTitle, title: words.t('paper.vacant') };
  const isNew = card.isPulled && card.leftName !== null;
  return { name: card.name, title: isNew ? words.t('paper.withNew', { title }) : title };
};
