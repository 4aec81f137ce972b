import type {
  ColleagueChange,
  Comparison,
  SeatChange,
  StrandChange,
  TieChange,
} from '../../../shared/insight/compareDates.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Tokens } from '../../../shared/scene/palette.ts';
import type { Card, Point, Strand } from '../../../shared/scene/sceneTypes.ts';
import { looseEnds, strandPath, strandPoint } from '../../../shared/scene/strands.ts';
import { textWidth, wrapText } from '../../../shared/scene/textWidth.ts';
import { tieApex, tieArrival, tiePath } from '../../../shared/scene/ties.ts';
import { nameWeight, textHeight } from '../cardText.ts';
import { type CardColours, drawCard } from '../drawCard.ts';
import { drawFace } from '../drawFace.ts';
import { drawBand, drawHeadings, drawLaneName, drawLaneNote, laneNames } from '../drawLanes.ts';
import { arrow, tieLooks } from '../drawTies.ts';
import type { PaperWords } from '../paperWords.ts';
import { asCard, asStrand, asTie } from '../parts.ts';
import { line, type Shape, text, textLines } from '../shapes.ts';
import { curvesOf } from '../strandLabels.ts';
import { drawMark, type Mark, markOfStrand } from './changeMarks.ts';
import { type ComparedMap, tabHeight } from './comparedMap.ts';
import { strandChangeLooks } from './strandChangeLooks.ts';

/** Two dates in one picture: what changed in full ink with its mark, what stayed receding. */
export const drawComparison = (
  map: ComparedMap,
  ownCompany: string,
  ink: CardColours,
  words: PaperWords,
): readonly Shape[] => {
  const { scene, type, area, comparison } = map;
  const { tokens } = ink;
  const changes = changesById(comparison);
  const curves = curvesOf(scene);
  const strands = scene.strands.flatMap((strand) => {
    const change = changes.strands.get(coupleKey(strand));
    return change ? [{ strand, change }] : [];
  });
  // What stayed lies under what changed.
  const inOrder = [...strands].sort((a, b) => Number(a.change.kind !== 'same') - Number(b.change.kind !== 'same'));
  return [
    ...scene.layout.lanes.flatMap((band) => drawBand(band, area, tokens)),
    ...drawHeadings(map, comparison.after.client.name, ownCompany, tokens),
    ...inOrder.flatMap(({ strand, change }) =>
      asStrand(strand, scene, ink, words, drawStrandChange(strand, change, type.strand, tokens)),
    ),
    ...laneNames(map, curves, ink, words).flatMap((name) => drawLaneName(name, type.laneLabel, tokens)),
    ...scene.notes.flatMap((note) => drawLaneNote(note, type.label, tokens, words)),
    ...drawTieChanges(map, changes.ties, tokens, words),
    ...scene.cards.flatMap((card) => asCard(card, ink, words, drawCardChange(card, map, changes, ink, words))),
    ...strandMarks(strands, type.badge, tokens),
  ];
};

interface Changes {
  readonly seats: ReadonlyMap<Id, SeatChange>;
  readonly colleagues: ReadonlyMap<Id, ColleagueChange>;
  readonly strands: ReadonlyMap<string, StrandChange>;
  readonly ties: ReadonlyMap<Id, TieChange>;
}

const changesById = (comparison: Comparison): Changes => ({
  seats: new Map(comparison.seats.map((change) => [change.seatId, change])),
  colleagues: new Map(comparison.colleagues.map((change) => [change.colleagueId, change])),
  strands: new Map(comparison.strands.map((change) => [coupleKey(change), change])),
  ties: new Map(comparison.ties.map((change) => [change.tie.id, change])),
});

const coupleKey = ({ seatId, colleagueId }: { readonly seatId: Id; readonly colleagueId: Id }): string =>
  `${seatId} ${colleagueId}`;

const drawStrandChange = (strand: Strand, change: StrandChange, factor: number, tokens: Tokens): readonly Shape[] => {
  const { colour, dash, weight } = strandChangeLooks(change);
  const width = Math.max(1, strand.width * factor * weight);
  return [
    { ...line(strandPath(strand), tokens[colour], width, dash), cap: dash.length > 0 ? 'butt' : 'round' },
    ...looseEnds(strand).map(
      (end): Shape => ({
        kind: 'circle',
        ...end,
        r: 2.2 + width / 2,
        fill: tokens.ground,
        stroke: tokens[colour],
        strokeWidth: 1.4,
      }),
    ),
  ];
};

/** A mark in the middle of each strand that changed, beside it where another mark is there already. */
const strandMarks = (
  strands: readonly { readonly strand: Strand; readonly change: StrandChange }[],
  r: number,
  tokens: Tokens,
): readonly Shape[] => {
  const taken: Point[] = [];
  return strands.flatMap(({ strand, change }) => {
    if (change.kind === 'same') return [];
    const mark = markOfStrand[change.kind];
    const places = [0.5, 0.38, 0.62, 0.28, 0.72].map((t) => strandPoint(strand, t));
    const isFree = (place: Point): boolean =>
      taken.every((other) => Math.hypot(other.x - place.x, other.y - place.y) > 2.2 * r);
    const place = places.find(isFree) ?? places[0];
    if (!place) return [];
    taken.push(place);
    return drawMark(mark, place.x, place.y, r * 0.86, tokens);
  });
};

const drawTieChanges = (
  map: ComparedMap,
  changes: Changes['ties'],
  tokens: Tokens,
  words: PaperWords,
): readonly Shape[] =>
  map.scene.ties.flatMap((tie): readonly Shape[] => {
    const kind = changes.get(tie.id)?.kind ?? 'same';
    const colour = kind === 'new' ? tokens.accent : kind === 'ended' ? tokens.warn : tokens.cardLine;
    const { dash, end } = tieLooks[tie.kind];
    const apex = tieApex(tie);
    return asTie(tie, map.scene, words, [
      line(tiePath(tie), colour, kind === 'same' ? 1.1 : 1.8, kind === 'ended' ? [2, 5] : dash),
      ...(end === 'filled' || end === 'open'
        ? [arrow(tie.to.x, tie.to.y, tieArrival(tie), colour, end === 'filled')]
        : []),
      ...(kind === 'same'
        ? []
        : drawMark(kind === 'new' ? 'came' : 'went', apex.x, apex.y, map.type.badge * 0.66, tokens)),
    ]);
  });

const drawCardChange = (
  card: Card,
  map: ComparedMap,
  changes: Changes,
  ink: CardColours,
  words: PaperWords,
): readonly Shape[] => {
  if (card.kind === 'ghost') return drawCard(card, map, [], ink);
  if (card.kind === 'colleague') {
    const kind = changes.colleagues.get(card.id)?.kind ?? 'same';
    if (kind === 'went') return [...drawGone(card, map, ink), ...cornerMark(card, 'went', map, ink.tokens)];
    const mark = kind === 'came' ? 'came' : kind === 'left' ? 'went' : null;
    return [...drawCard(card, map, [], ink), ...(mark ? cornerMark(card, mark, map, ink.tokens) : [])];
  }
  const change = changes.seats.get(card.id);
  if (!change) return drawCard(card, map, [], ink);
  if (change.kind === 'went') return [...drawGone(card, map, ink), ...cornerMark(card, 'went', map, ink.tokens)];
  const isChanged = change.kind === 'swapped' || change.kind === 'left';
  const isIn =
    change.kind === 'came' || change.kind === 'filled' || change.kind === 'named' || change.kind === 'returned';
  return [
    ...(isChanged ? drawTab(card, change, map, ink, words) : []),
    ...drawCard(card, map, [], ink),
    ...(isChanged ? cornerMark(card, change.kind === 'left' ? 'went' : 'swapped', map, ink.tokens) : []),
    ...(isIn ? cornerMark(card, 'came', map, ink.tokens) : []),
    ...(change.mood && change.mood !== 'same' ? moodPill(card, change, map, ink) : []),
  ];
};

/** On the card's inner corner, where the strands begin. */
const cornerMark = (card: Card, mark: Mark, map: ComparedMap, tokens: Tokens): readonly Shape[] =>
  drawMark(mark, card.kind === 'colleague' ? card.x + 2 : card.x + card.width - 2, card.y + 2, map.type.badge, tokens);

/** A card that is there no more: its outline, and its words struck through. */
const drawGone = (
  card: Exclude<Card, { kind: 'ghost' }>,
  map: ComparedMap,
  { tokens }: CardColours,
): readonly Shape[] => {
  const { type } = map;
  const told = map.texts.get(card.id);
  const isOwn = card.kind === 'colleague';
  const x = isOwn ? card.x + card.width - type.pad : card.x + type.pad;
  const anchor = isOwn ? 'end' : 'start';
  const top = told ? card.y + (card.height - textHeight(told, type)) / 2 : 0;
  return [
    {
      kind: 'rect',
      x: card.x,
      y: card.y,
      width: card.width,
      height: card.height,
      radius: type.corner,
      fill: 'none',
      stroke: tokens.ink3,
      strokeWidth: 1.2,
      dash: [4, 4],
    },
    ...(told
      ? [
          ...struck(x, top + type.name * 0.95, told.name, type.nameLine, type.name, nameWeight, anchor, tokens.ink3),
          ...textLines(x, top + told.name.length * type.nameLine + type.title * 0.98, told.title, type.titleLine, {
            size: type.title,
            fill: tokens.ink3,
            anchor,
          }),
        ]
      : []),
  ];
};

/** Who sat there before: a tab that looks out from behind the card, her face and her name struck through. */
const drawTab = (
  card: Extract<Card, { kind: 'seat' }>,
  change: SeatChange,
  map: ComparedMap,
  { tokens, looks }: CardColours,
  words: PaperWords,
): readonly Shape[] => {
  const was = change.before;
  if (!was) return [];
  const { label: size, corner } = map.type;
  const height = tabHeight(map.type);
  const [x, y] = [card.x + corner, card.y - height + 1];
  const r = height * 0.36;
  const inset = was.holder === 'known' && looks ? 2 * r + 11 : 9;
  const between = change.between.length > 0 ? words.t('compare.tabBetween', { count: change.between.length }) : '';
  const betweenWidth = between ? textWidth(between, size) + 6 : 0;
  const most = card.width - 2 * corner - inset - 12 - betweenWidth - map.type.badge;
  const name = wrapText(was.person?.name ?? '??', most, size, 600, 1).lines;
  const nameWidth = textWidth(name[0] ?? '', size, 600);
  const baseline = y + height / 2 + size * 0.36;
  return [
    {
      kind: 'rect',
      x,
      y,
      width: inset + nameWidth + betweenWidth + 9,
      height: height + 8,
      radius: 6,
      fill: tokens.laneTint,
      stroke: tokens.ink3,
      strokeWidth: 1,
      dash: [3, 3],
    },
    ...(was.holder === 'known' && looks
      ? drawFace(x + r + 6, y + height / 2, r, { status: was.emotion.status, look: looks[was.emotion.status] })
      : []),
    ...struck(x + inset, baseline, name, 0, size, 600, 'start', tokens.ink2),
    ...(between ? [text(x + inset + nameWidth + 6, baseline, between, { size, fill: tokens.ink3 })] : []),
  ];
};

const struck = (
  x: number,
  y: number,
  lines: readonly string[],
  lineHeight: number,
  size: number,
  weight: number,
  anchor: 'start' | 'end',
  fill: string,
): readonly Shape[] => [
  ...textLines(x, y, lines, lineHeight, { size, weight, fill, anchor }),
  ...lines.map((words, index) => {
    const width = textWidth(words, size, weight);
    const from = anchor === 'end' ? x - width : x;
    return line(`M${from} ${y + index * lineHeight - size * 0.33}h${width}`, fill, Math.max(0.9, size / 13));
  }),
];

/** On the card's inner corner: how she felt before, and an arrow that rises or falls. The card's own face is the present one. */
const moodPill = (
  card: Extract<Card, { kind: 'seat' }>,
  change: SeatChange,
  map: ComparedMap,
  { tokens, looks }: CardColours,
): readonly Shape[] => {
  const was = change.before?.emotion.status;
  if (!was || !change.after || !looks) return [];
  const h = map.type.badge * 2;
  const r = h * 0.36;
  const width = h * 2 + 2;
  const x = card.x + card.width - width + h * 0.45;
  // More above the card than on it: a long name reaches as far as this corner.
  const y = card.y - h * 0.74;
  const colour = change.mood === 'worse' || change.mood === 'lost' ? tokens.warn : tokens.accent;
  const [ax, ay, a] = [x + width - h * 0.5, y + h / 2, h * 0.24];
  const turn = change.mood === 'better' ? -1 : change.mood === 'worse' ? 1 : 0;
  const head =
    turn === 0
      ? `M${ax - a} ${ay}H${ax + a}M${ax + a * 0.2} ${ay - a * 0.8}L${ax + a} ${ay}L${ax + a * 0.2} ${ay + a * 0.8}`
      : `M${ax} ${ay - turn * a}V${ay + turn * a}M${ax - a * 0.8} ${ay + turn * a * 0.2}L${ax} ${ay + turn * a}L${ax + a * 0.8} ${ay + turn * a * 0.2}`;
  return [
    { kind: 'rect', x, y, width, height: h, radius: h / 2, fill: tokens.card, stroke: colour, strokeWidth: 1.4 },
    ...drawFace(x + h / 2, y + h / 2, r, { status: was, look: looks[was] }),
    { ...line(head, colour, 1.8), cap: 'round' },
  ];
};
