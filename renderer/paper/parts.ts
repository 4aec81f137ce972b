import type { Card, Scene, Strand, TieLine } from '../../shared/scene/sceneTypes.ts';
import type { CardColours } from './drawCard.ts';
import { titleInLane } from './laneWords.ts';
import type { PaperWords } from './paperWords.ts';
import { asPart, type Shape } from './shapes.ts';

/** The shapes of one card, named as a screen reader should name them. */
export const asCard = (card: Card, ink: CardColours, words: PaperWords, shapes: readonly Shape[]): readonly Shape[] =>
  asPart({ kind: 'card', id: card.id, label: cardLabel(card, ink, words) }, shapes);

export const asStrand = (
  strand: Strand,
  scene: Scene,
  { isFrank }: CardColours,
  words: PaperWords,
  shapes: readonly Shape[],
): readonly Shape[] => {
  const label = words.t(isFrank ? 'paper.part.strand' : 'paper.part.strandOnly', {
    seat: nameOf(scene, strand.seatId, words),
    colleague: nameOf(scene, strand.colleagueId, words),
    rhythm: strand.cadence ?? 'none',
    proof: words.t(`word.proof.${strand.proof}`),
  });
  return asPart({ kind: 'strand', id: strand.id, label }, shapes);
};

export const asTie = (tie: TieLine, scene: Scene, words: PaperWords, shapes: readonly Shape[]): readonly Shape[] => {
  const label = words.t('paper.part.tie', {
    from: nameOf(scene, tie.fromSeatId, words),
    kind: words.t(`word.tie.${tie.kind}`),
    to: nameOf(scene, tie.toSeatId, words),
  });
  return asPart({ kind: 'tie', id: tie.id, label }, shapes);
};

const cardLabel = (card: Card, { looks, isFrank }: CardColours, words: PaperWords): string => {
  const name = cardName(card, isFrank, words);
  if (card.kind === 'ghost') return name;
  if (card.kind === 'colleague') return [name, card.title].filter(Boolean).join(', ');
  const emotion = looks && card.holder === 'known' ? words.t(`word.status.${card.status}`) : '';
  const title = card.title || titleInLane(card.lane, isFrank, words);
  return [...new Set([name, title, emotion])].filter(Boolean).join(', ');
};

const cardName = (card: Card, isFrank: boolean, words: PaperWords): string => {
  if (card.kind === 'colleague') return card.name;
  if (card.kind === 'ghost') return words.t('paper.ghost', { lane: words.t(`word.lane.${card.role}`) });
  if (card.name !== null) return card.name;
  if (card.holder === 'vacant') return words.t('paper.vacant');
  const title = card.title || titleInLane(card.lane, isFrank, words);
  return isFrank ? words.t('paper.unknownHolder', { title }) : title;
};

const nameOf = (scene: Scene, id: string, words: PaperWords): string => {
  const card = scene.cards.find((each) => each.id === id);
  return card ? cardName(card, false, words) : '??';
};
