import type { Id } from '../../shared/model/ids.ts';
import type { Tokens } from '../../shared/scene/palette.ts';
import { strandLooks } from '../../shared/scene/palette.ts';
import type { LaneBand, LaneNote, Strand } from '../../shared/scene/sceneTypes.ts';
import { looseEnds, strandPath } from '../../shared/scene/strands.ts';
import { textWidth, wrapText } from '../../shared/scene/textWidth.ts';
import type { ClientState } from '../../shared/time/clientState.ts';
import { type CardColours, drawCard } from './drawCard.ts';
import { drawTies } from './drawTies.ts';
import type { MapSheet } from './mapSheets.ts';
import type { PaperWords } from './paperWords.ts';
import { asCard, asStrand } from './parts.ts';
import { asPart, line, type Shape, text } from './shapes.ts';
import type { Rect } from './sheetSize.ts';
import { type Curve, crowdIn, curvesOf, grown, strandLabels } from './strandLabels.ts';

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
  const laneNames = scene.layout.lanes.map((band) => laneName(band, map, curves, words));
  const labels = strandLabels(
    strandWords(state, words),
    type.label,
    [...cardBoxes, ...laneNames.map((name) => grown(name.box, 7))],
    area,
    curves,
  );
  return [
    ...scene.layout.lanes.flatMap((band) => drawBand(band, area, ink.tokens)),
    ...drawHeadings(map, state.client.name, ownCompany, ink.tokens),
    ...scene.strands.flatMap((strand) => asStrand(strand, scene, words, drawStrand(strand, type.strand, ink.tokens))),
    // Where every place is crowded, the name stands on the strands, not under them.
    ...laneNames.flatMap((name): readonly Shape[] => [
      ...(name.isCrowded
        ? [{ kind: 'rect' as const, ...grown(name.box, 2), radius: 4, fill: name.ground(ink.tokens) }]
        : []),
      text(name.box.x + name.box.width / 2, name.baseline, name.text, {
        size: type.laneLabel,
        weight: 600,
        fill: ink.tokens.laneLabel,
        anchor: 'middle',
        spacing: laneSpacing,
      }),
    ]),
    ...scene.notes.flatMap((note) => drawLaneNote(note, type.label, ink.tokens, words)),
    ...drawTies(scene, type, ink.tokens, words, area),
    ...scene.cards.flatMap((card) => asCard(card, words, drawCard(card, map, numbers.get(card.id) ?? [], ink))),
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

export const drawLaneNote = (note: LaneNote, size: number, tokens: Tokens, words: PaperWords): readonly Shape[] => {
  const centre = note.x + note.width / 2;
  const middle = note.y + note.height / 2;
  const name = wrapText(note.names.join(', '), note.width - size * 2, size, 600, 1).lines[0] ?? '';
  const role = words.t('paper.alsoRole', { role: note.role });
  return [
    text(centre, middle - size * 0.2, name, { size, weight: 600, fill: tokens.ink3, anchor: 'middle' }),
    text(centre, middle + size * 1.1, role, { size, fill: tokens.ink3, anchor: 'middle' }),
  ];
};

const laneSpacing = 1.3;

export const drawBand = (band: LaneBand, area: Rect, tokens: Tokens): readonly Shape[] => [
  ...(band.isTinted
    ? [{ kind: 'rect' as const, x: area.x, y: band.y, width: area.width, height: band.height, fill: tokens.laneTint }]
    : []),
  line(`M${area.x} ${band.y}H${area.x + area.width}`, tokens.laneLine, 1),
];

export const drawHeadings = (map: MapSheet, client: string, own: string, tokens: Tokens): readonly Shape[] => {
  const { layout } = map.scene;
  const y = (layout.lanes[0]?.y ?? map.area.y) - 14;
  const middle = (layout.channel.from + layout.channel.to) / 2;
  const heading = (x: number, words: string, most: number): Shape =>
    text(x, y, wrapText(words, most, map.type.heading, 620, 1).lines[0] ?? '', {
      size: map.type.heading,
      weight: 600,
      fill: tokens.ink2,
      anchor: 'middle',
    });
  const { client: left, own: right } = layout.banks;
  const end = map.area.x + map.area.width;
  return [
    heading(left, client, 2 * Math.min(left - map.area.x, middle - left) - 12),
    heading(right, own, 2 * Math.min(end - right, right - middle) - 12),
  ];
};

/** A lane's name stands on top of its lane between the banks, where the fewest strands pass. */
const laneName = (band: LaneBand, map: MapSheet, curves: readonly Curve[], words: PaperWords) => {
  const { type, scene, slice } = map;
  const lane = words.t(`word.lane.${band.lane}`);
  const name = slice.part
    ? words.t('paper.laneContinued', { lane, part: slice.part.index, parts: slice.part.of })
    : lane;
  const spelled = name.toLocaleUpperCase();
  const width = textWidth(spelled, type.laneLabel, 620) + laneSpacing * spelled.length;
  const { from, to } = scene.layout.channel;
  const baseline = band.y + type.laneLabel * 1.5;
  const boxAt = (share: number): Rect => ({
    x: from + (to - from) * share - width / 2,
    y: baseline - type.laneLabel,
    width,
    height: type.laneLabel * 1.3,
  });
  const candidates = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]
    .map(boxAt)
    .filter((box, index) => index === 0 || (box.x >= from && box.x + width <= to));
  const crowds = candidates.map((box) => crowdIn(curves, grown(box, 2)));
  const least = Math.min(...crowds);
  const box = candidates[crowds.indexOf(least)] ?? boxAt(0.5);
  const ground = (tokens: Tokens): string => (band.isTinted ? tokens.laneTint : tokens.ground);
  return { text: spelled, box, baseline, isCrowded: least > 0, ground };
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
