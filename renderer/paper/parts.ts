import type { Card, Scene, Strand, TieLine } from '../../shared/scene/sceneTypes.ts';
import type { PaperWords } from './paperWords.ts';
import { asPart, type Shape } from './shapes.ts';

/** The shapes of one card, named as a screen reader should name them. */
export const asCard = (card: Card, words: PaperWords, shapes: readonly Shape[]): readonly Shape[] =>
  asPart({ kind: 'card', id: card.id, label: cardLabel(card, words) }, shapes);

export const asStrand = (
  strand: Strand,
  scene: Scene,
  words: PaperWords,
  shapes: readonly Shape[],
): readonly Shape[] => {
  const label = words.t('paper.part.strand', {
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

const cardLabel = (card: Card, words: PaperWords): string => {
  const name = cardName(card, words);
  if (card.kind === 'ghost') return name;
  if (card.kind === 'colleague') return [name, card.title].filter(Boolean).join(', ');
  const emotion = card.holder === 'known' ? words.t(`word.status.${card.status}`) : '';
  return [name, card.title || words.t(`word.lane.${card.lane}`), emotion].filter(Boolean).join(', ');
};

const cardName = (card: Card, words: PaperWords): string => {
  const lane = words.t(`word.lane.${card.lane}`);
  if (card.kind === 'colleague') return card.name;
  if (card.kind === 'ghost') return words.t('paper.ghost', { lane: words.t(`word.lane.${card.role}`) });
  if (card.name !== null) return card.name;
  return card.holder === 'vacant'
    ? words.t('paper.vacant')
    : words.t('paper.unknownHolder', { title: card.title || lane });
};

const nameOf = (scene: Scene, id: string, words: PaperWords): string => {
  const card = scene.cards.find((each) => each.id === id);
  return card ? cardName(card, words) : '??';
};
