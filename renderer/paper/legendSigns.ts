import { cadences, emotionalStatuses, type TieKind } from '../../shared/model/vocabulary.ts';
import { staleLook, strandLooks, strandWidthOf } from '../../shared/scene/palette.ts';
import type { Scene } from '../../shared/scene/sceneTypes.ts';
import { drawClaim } from './claimSign.ts';
import type { CardColours } from './drawCard.ts';
import { drawFace } from './drawFace.ts';
import { arrow, crossAt, tieLooks } from './drawTies.ts';
import { drawKnot } from './drawTimelineRow.ts';
import type { PaperWords } from './paperWords.ts';
import { line, type Shape } from './shapes.ts';

/** What there is to explain. One legend for all sheets of a map. */
export interface LegendNeeds {
  readonly scene: Scene;
  readonly hasKnots: boolean;
  /** False: what is missing is not held up to whoever reads it. */
  readonly isFrank: boolean;
}

/** A sign and what it means. `draw` puts it around its middle, `size` wide. */
export interface Sign {
  readonly words: string;
  readonly draw: (x: number, y: number, size: number) => readonly Shape[];
}

/** All six faces, or none. */
export const faceSigns = ({ looks }: CardColours, words: PaperWords): readonly Sign[] =>
  (looks ? emotionalStatuses : []).map((status) => ({
    words: words.t(`word.status.${status}`),
    draw: (x, y, size) => (looks ? drawFace(x, y, size * 0.46, { status, look: looks[status] }) : []),
  }));

/** The scale of contact: a line as wide as it is drawn for each rhythm the map has. */
export const cadenceSigns = ({ scene }: LegendNeeds, { tokens }: CardColours, words: PaperWords): readonly Sign[] => {
  const used = new Set(scene.strands.map((strand) => strand.cadence));
  return cadences
    .filter((cadence) => used.has(cadence))
    .map((cadence) => ({
      words: words.t(`word.cadence.${cadence}`),
      draw: (x, y, size) => [line(`M${x - size / 2} ${y}H${x + size / 2}`, tokens.strand, strandWidthOf(cadence))],
    }));
};

/** Everything else, where the map has it. */
export const lineSigns = (needs: LegendNeeds, { tokens, looks }: CardColours, words: PaperWords): readonly Sign[] => {
  const { cards, strands } = needs.scene;
  const ties = new Set(needs.scene.ties.map((tie) => tie.kind));
  const seats = cards.filter((card) => card.kind === 'seat');
  const level = (x: number, y: number, size: number): string => `M${x - size / 2} ${y}H${x + size / 2}`;
  return [
    ...when(
      seats.some((card) => card.isGut && card.status !== 'unknown'),
      {
        words: words.t('paper.legendGut'),
        draw: (x, y, size) =>
          looks ? drawFace(x, y, size * 0.36, { status: 'neutral', look: looks.neutral, isGut: true }) : [],
      },
    ),
    ...when(
      seats.some((card) => card.isStale && card.status !== 'unknown'),
      {
        words: words.t('paper.legendStale'),
        draw: (x, y, size) =>
          looks
            ? drawFace(x, y, size * 0.46, {
                status: 'favourable',
                look: staleLook(looks.favourable, looks.unknown.face),
              })
            : [],
      },
    ),
    ...when(
      strands.some((strand) => strand.proof === 'unproven'),
      {
        words: words.t('paper.legendUnproven'),
        draw: (x, y, size) => [line(level(x, y, size), tokens.warn, 3, [6, 3])],
      },
    ),
    ...when(
      strands.some((strand) => strand.proof === 'loose'),
      {
        words: words.t('paper.legendLoose'),
        draw: (x, y, size) => [
          line(`M${x - size / 2} ${y}H${x + size / 2 - 4}`, tokens.strandLoose, 2.4, strandLooks.loose.dash),
          {
            kind: 'circle',
            x: x + size / 2 - 3,
            y,
            r: 3,
            fill: tokens.card,
            stroke: tokens.strandLoose,
            strokeWidth: 1.4,
          },
        ],
      },
    ),
    ...(['reportsTo', 'influences', 'network', 'conflict'] as const)
      .filter((kind) => ties.has(kind))
      .map((kind) => tieSign(kind, tokens, words)),
    ...when(
      needs.isFrank &&
        cards.some((card) => card.kind === 'ghost' || (card.kind === 'seat' && card.holder === 'unknown')),
      {
        words: words.t('paper.legendGhost'),
        draw: (x, y, size) => [
          {
            kind: 'rect',
            x: x - size / 2 + 1,
            y: y - 7,
            width: size - 2,
            height: 14,
            radius: 4,
            fill: tokens.card,
            stroke: tokens.warn,
            strokeWidth: 1.4,
            dash: [4, 3],
          },
        ],
      },
    ),
    ...when(
      seats.some((card) => card.claimsAlone),
      {
        words: words.t('paper.legendClaim'),
        draw: (x, y, size) => [drawClaim(x, y, size * 0.66, tokens)],
      },
    ),
    ...when(needs.hasKnots, {
      words: words.t('paper.legendKnot'),
      draw: (x, y) => drawKnot(x, y, 8.5, tokens),
    }),
  ];
};

const tieSign = (kind: TieKind, tokens: CardColours['tokens'], words: PaperWords): Sign => ({
  words: words.t(`word.tie.${kind}`),
  draw: (x, y, size) => {
    const { dash, end } = tieLooks[kind];
    const colour = kind === 'conflict' ? tokens.warn : tokens.tie;
    const shaft = line(`M${x - size / 2} ${y}H${x + size / 2}`, colour, 1.6, dash);
    if (end === 'cross') return [shaft, line(crossAt(x, y, 4), colour, 1.8)];
    return end === 'none' ? [shaft] : [shaft, arrow(x + size / 2, y, 0, colour, end === 'filled')];
  },
});

const when = (isNeeded: boolean, entry: Sign): readonly Sign[] => (isNeeded ? [entry] : []);
