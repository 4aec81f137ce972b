import type { Id } from '../../shared/model/ids.ts';
import type { Tokens } from '../../shared/scene/palette.ts';
import { strandLooks } from '../../shared/scene/palette.ts';
import type { Strand } from '../../shared/scene/sceneTypes.ts';
import { looseEnds, strandPath } from '../../shared/scene/strands.ts';
import type { ClientState } from '../../shared/time/clientState.ts';
import { type CardColours, drawCard } from './drawCard.ts';
import { drawBand, drawHeadings, drawLaneName, drawLaneNote, laneNames } from './drawLanes.ts';
import { drawTies } from './drawTies.ts';
import type { MapSheet } from './mapSheets.ts';
import type { PaperWords } from './paperWords.ts';
import { asCard, asStrand } from './parts.ts';
import { asPart, line, type Shape, text } from './shapes.ts';
import type { Rect } from './sheetSize.ts';
import { curvesOf, grown, strandLabels } from './strandLabels.ts';

/** The map on its sheet, from back to front: lanes, lines, cards, words on the lines. */
export const drawMap = (
  map: MapSheet,
  state: ClientState,
  numbers: ReadonlyMap<Id, readonly number[]>,
  ownCompany: string,
  ink: CardColours,
  words: PaperWords,
): readonly Shape[] => {
  const { scene, type, area } = map;
  const cardBoxes = scene.cards.map((card): Rect => grown(card, 4));
  const curves = curvesOf(scene);
  const lanes = laneNames(map, curves, ink, words);
  const labels = strandLabels(
    strandWords(state, words),
    type.label,
    [...cardBoxes, ...lanes.map((name) => grown(name.box, 7))],
    area,
    curves,
  );
  return [
    ...scene.layout.lanes.flatMap((band) => drawBand(band, area, ink.tokens)),
    ...drawHeadings(map, state.client.name, ownCompany, ink.tokens),
    ...scene.strands.flatMap((strand) =>
      asStrand(strand, scene, ink, words, drawStrand(strand, type.strand, ink.tokens)),
    ),
    ...lanes.flatMap((name) => drawLaneName(name, type.laneLabel, ink.tokens)),
    ...scene.notes.flatMap((note) => drawLaneNote(note, type.label, ink.tokens, words)),
    ...drawTies(scene, type, ink.tokens, words, area),
    ...scene.cards.flatMap((card) => asCard(card, ink, words, drawCard(card, map, numbers.get(card.id) ?? [], ink))),
    ...labels.flatMap(({ strand, box, text: label, isWarning }): readonly Shape[] =>
      asPart({ kind: 'label', id: `label-${strand.id}`, label }, [
        {
          kind: 'rect',
          ...box,
          radius: box.height / 2,
          fill: ink.tokens.card,
          stroke: isWarning ? ink.tokens.warnLine : ink.tokens.line,
          strokeWidth: 1,
        },
        text(box.x + box.width / 2, box.y + box.height / 2 + type.label * 0.36, label, {
          size: type.label,
          fill: isWarning ? ink.tokens.warn : ink.tokens.ink2,
          anchor: 'middle',
        }),
      ]),
    ),
  ];
};

const drawStrand = (strand: Strand, factor: number, tokens: Tokens): readonly Shape[] => {
  const { dash, colour } = strandLooks[strand.proof];
  const width = strand.width * factor;
  // A thick dashed line needs longer dashes to read as one.
  const stretched = dash.map((length) => length * Math.max(0.8, factor));
  return [
    { ...line(strandPath(strand), tokens[colour], width, stretched), cap: dash.length > 0 ? 'butt' : 'round' },
    ...looseEnds(strand).map(
      (end): Shape => ({
        kind: 'circle',
        x: end.x,
        y: end.y,
        r: 2.2 + width / 2,
        fill: tokens.ground,
        stroke: tokens.strandLoose,
        strokeWidth: 1.4,
      }),
    ),
  ];
};

const strandWords =
  (state: ClientState, words: PaperWords) =>
  (strand: Strand): { readonly text: string; readonly isWarning: boolean } | null => {
    const paired = state.pairings.find(({ pairing }) => pairing.id === strand.id);
    if (strand.proof === 'loose') return { text: words.t('word.proof.loose'), isWarning: false };
    if (strand.proof === 'unproven' && paired?.unprovenSince)
      return { text: words.t('paper.unprovenSince', { date: words.shortDate(paired.unprovenSince) }), isWarning: true };
    return strand.cadence ? { text: words.t(`word.cadence.${strand.cadence}`), isWarning: false } : null;
  };
