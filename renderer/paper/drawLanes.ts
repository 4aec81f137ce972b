import type { Tokens } from '../../shared/scene/palette.ts';
import type { LaneBand, LaneNote } from '../../shared/scene/sceneTypes.ts';
import { textWidth, wrapText } from '../../shared/scene/textWidth.ts';
import type { CardColours } from './drawCard.ts';
import { laneTitle } from './laneWords.ts';
import type { MapSheet } from './mapSheets.ts';
import type { PaperWords } from './paperWords.ts';
import { line, type Shape, text } from './shapes.ts';
import type { Rect } from './sheetSize.ts';
import { type Curve, crowdIn, grown } from './strandLabels.ts';

const laneSpacing = 1.3;

/** A lane's name in its place: `box` is what it covers, `baseline` where its letters stand. */
interface LaneName {
  readonly text: string;
  readonly box: Rect;
  readonly baseline: number;
  readonly isCrowded: boolean;
  readonly ground: (tokens: Tokens) => string;
}

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
const laneName = (
  band: LaneBand,
  lane: string,
  map: MapSheet,
  curves: readonly Curve[],
  words: PaperWords,
): LaneName => {
  const { type, scene, slice } = map;
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

/** Of the lanes that are named to whoever reads the map. */
export const laneNames = (
  map: MapSheet,
  curves: readonly Curve[],
  { isFrank }: Pick<CardColours, 'isFrank'>,
  words: PaperWords,
): readonly LaneName[] =>
  map.scene.layout.lanes.flatMap((band) => {
    const lane = laneTitle(band.lane, isFrank, words);
    return lane === null ? [] : [laneName(band, lane, map, curves, words)];
  });

/** Where every place is crowded, the name stands on the strands, not under them. */
export const drawLaneName = (name: LaneName, size: number, tokens: Tokens): readonly Shape[] => [
  ...(name.isCrowded ? [{ kind: 'rect' as const, ...grown(name.box, 2), radius: 4, fill: name.ground(tokens) }] : []),
  text(name.box.x + name.box.width / 2, name.baseline, name.text, {
    size,
    weight: 600,
    fill: tokens.laneLabel,
    anchor: 'middle',
    spacing: laneSpacing,
  }),
];
