import { dayNumber, type PlainDate, plainDate } from '../../shared/model/plainDate.ts';
import { type EmotionalStatus, roles } from '../../shared/model/vocabulary.ts';
import type { StatusLook, Tokens } from '../../shared/scene/palette.ts';
import { textWidth, wrapText } from '../../shared/scene/textWidth.ts';
import type { BarStretch, SeatBar } from '../../shared/time/timelineTypes.ts';
import { drawBareFace } from './drawFace.ts';
import type { PaperSource } from './paperSource.ts';
import type { PaperWords } from './paperWords.ts';
import { line, n, type Shape, text } from './shapes.ts';
import { type Rect, type Sheet, typeSize } from './sheetSize.ts';
import { rectTexture } from './texture.ts';

/** A row of the strip: a seat's bar, or a template row that never had a seat. */
export interface TimelineRow {
  readonly label: string;
  readonly bar: SeatBar | null;
}

export interface TimelineInk {
  readonly tokens: Tokens;
  readonly looks: Readonly<Record<EmotionalStatus, StatusLook>>;
}

/** Above the first bar: years and the name of the √6 window. Below the last one: a little air. */
export const timelineHead = 40;
export const timelineFoot = 8;

/** Room for the seats' titles left of the bars; the longest ones are cut. */
export const labelWidthOf = (rows: readonly TimelineRow[], sheet: Sheet): number => {
  const widest = Math.max(0, ...rows.map((row) => textWidth(row.label, typeSize(sheet, labelSize))));
  return Math.min(Math.max(widest + labelGap + 2, 110), 210);
};

export const isLabelCut = (row: TimelineRow, width: number, sheet: Sheet): boolean =>
  wrapText(row.label, width - labelGap, typeSize(sheet, labelSize), 400, 1).isCut;

const labelSize = 12;
const labelGap = 14;

/** Template rows nobody ever stood in come first in their place, as on the map. */
export const timelineRows = (source: PaperSource, words: PaperWords): readonly TimelineRow[] => {
  const filled = new Set(source.bars.map((bar) => bar.lane));
  const held = new Set(source.state.seats.flatMap((seat) => seat.roles));
  const bare = source.state.rows.filter((role) => !filled.has(role) && !held.has(role));
  const order = [...source.state.rows, ...roles];
  const placeOf = (lane: string): number => (order as readonly string[]).indexOf(lane) + (lane === 'unplaced' ? 99 : 0);
  return [
    ...source.bars.map((bar) => ({
      place: placeOf(bar.lane),
      label: bar.title || words.t(`word.lane.${bar.lane}`),
      bar,
    })),
    ...bare.map((role) => ({ place: placeOf(role), label: words.t(`word.lane.${role}`), bar: null })),
  ].sort((a, b) => a.place - b.place);
};

/** The strip: years, the √6 windows, a bar per seat with its holders and what they felt, the knots, the date shown. */
export const drawTimeline = (
  source: PaperSource,
  rows: readonly TimelineRow[],
  pitch: number,
  area: Rect,
  sheet: Sheet,
  ink: TimelineInk,
  words: PaperWords,
): readonly Shape[] => {
  const labelWidth = labelWidthOf(rows, sheet);
  const left = area.x + labelWidth;
  const right = area.x + area.width;
  const [first, last] = [dayNumber(source.range.from), dayNumber(source.range.to)];
  const xOf = (date: PlainDate): number =>
    left + ((Math.min(Math.max(dayNumber(date), first), last) - first) / Math.max(1, last - first)) * (right - left);
  const top = area.y + timelineHead;
  const bottom = top + rows.length * pitch;
  const height = Math.min(pitch * 0.7, 17);
  const context: RowContext = { xOf, left, right, height, labelWidth, sheet, ink };
  return [
    ...drawYears(source, xOf, area.y, bottom, right, sheet, ink.tokens),
    ...drawWindows(source, xOf, area.y, bottom, right, sheet, ink.tokens, words),
    ...rows.flatMap((row, index) => drawRow(row, source, top + index * pitch + (pitch - height) / 2, context)),
    ...drawPlayhead(xOf(source.state.date), area.y + 25, bottom, ink.tokens),
  ];
};

const drawYears = (
  source: PaperSource,
  xOf: (date: PlainDate) => number,
  y: number,
  bottom: number,
  right: number,
  sheet: Sheet,
  tokens: Tokens,
): readonly Shape[] => {
  const [from, to] = [Number(source.range.from.slice(0, 4)) + 1, Number(source.range.to.slice(0, 4))];
  const size = typeSize(sheet, 12);
  const every =
    [1, 2, 5, 10, 20, 50].find((step) => ((to - from) / step) * size * 3.6 < right - xOf(source.range.from)) ?? 100;
  const shapes: Shape[] = [];
  const start = xOf(source.range.from);
  const nearest = xOf(plainDate(`${Math.ceil(from / every) * every}-01-01`));
  // The year in which it all begins is told at the left edge, when the next one leaves room.
  if (from > to || nearest - start > size * 4.5)
    shapes.push(text(start, y + size * 1.05, String(from - 1), { size, fill: tokens.ink3 }));
  for (let year = from; year <= to; year += 1) {
    if (year % every !== 0) continue;
    const x = xOf(plainDate(`${year}-01-01`));
    shapes.push(line(`M${n(x)} ${n(y + 20)}V${n(bottom)}`, tokens.laneLine, 1));
    if (x + size * 1.3 <= right)
      shapes.push(text(x, y + size * 1.05, String(year), { size, fill: tokens.ink3, anchor: 'middle' }));
  }
  return shapes;
};

const drawWindows = (
  source: PaperSource,
  xOf: (date: PlainDate) => number,
  y: number,
  bottom: number,
  right: number,
  sheet: Sheet,
  tokens: Tokens,
  words: PaperWords,
): readonly Shape[] => {
  const size = typeSize(sheet, 12);
  const label = words.t('paper.root6Window');
  return source.windows.flatMap((window): readonly Shape[] => {
    const [from, to] = [xOf(window.from), xOf(window.to)];
    if (to - from < 1) return [];
    const width = textWidth(label, size, 640);
    const head = xOf(source.state.date);
    const start = head + 10 > from + 7 && head - 10 < from + 7 + width ? head + 12 : from + 7;
    const fits = start + width <= right;
    return [
      {
        kind: 'rect',
        x: from,
        y: y + 19,
        width: to - from,
        height: bottom - y - 19,
        fill: 'none',
        stroke: tokens.window,
        strokeWidth: 1,
        dash: [4, 3],
      },
      text(fits ? start : from - 5, y + 19 + size * 1.1, label, {
        size,
        weight: 640,
        fill: tokens.window,
        anchor: fits ? 'start' : 'end',
      }),
    ];
  });
};

interface RowContext {
  readonly xOf: (date: PlainDate) => number;
  readonly left: number;
  readonly right: number;
  readonly height: number;
  readonly labelWidth: number;
  readonly sheet: Sheet;
  readonly ink: TimelineInk;
}

const drawRow = (row: TimelineRow, source: PaperSource, y: number, context: RowContext): readonly Shape[] => {
  const { left, right, height, labelWidth, sheet, ink, xOf } = context;
  const size = typeSize(sheet, labelSize);
  const label = wrapText(row.label, labelWidth - labelGap, size, 400, 1).lines[0] ?? '';
  const shapes: Shape[] = [
    text(left - 12, y + height / 2 + size * 0.36, label, { size, fill: ink.tokens.ink2, anchor: 'end' }),
  ];
  if (!row.bar) {
    const from = xOf(source.state.client.relationStart);
    return [...shapes, ghostBar(from, right - from, y, height, ink.tokens)];
  }
  for (const stretch of row.bar.stretches) shapes.push(...drawStretch(stretch, y, context));
  shapes.push(...drawNames(row.bar, y, context));
  for (const knot of row.bar.knots) shapes.push(...drawKnot(xOf(knot.date), y + height / 2, height * 0.56, ink.tokens));
  return shapes;
};

const ghostBar = (x: number, width: number, y: number, height: number, tokens: Tokens): Shape => ({
  kind: 'rect',
  x: x + 0.7,
  y: y + 0.6,
  width: Math.max(1, width - 1.4),
  height: height - 1.2,
  radius: 3.5,
  fill: tokens.card,
  stroke: tokens.warn,
  strokeWidth: 1.1,
  dash: [5, 4],
});

const spanOf = (stretch: BarStretch, { xOf, right }: RowContext): readonly [number, number] => [
  xOf(stretch.from),
  stretch.to === null ? right : xOf(stretch.to),
];

const drawStretch = (stretch: BarStretch, y: number, context: RowContext): readonly Shape[] => {
  const { height, ink } = context;
  const [from, to] = spanOf(stretch, context);
  if (to - from < 0.3) return [];
  if (stretch.look === 'none') return [line(`M${n(from)} ${n(y + height / 2)}H${n(to)}`, ink.tokens.ink3, 1, [2, 3])];
  if (stretch.look === 'ghost') return [ghostBar(from, to - from, y, height, ink.tokens)];
  const look = ink.looks[stretch.look];
  const box = { x: from + 0.6, y, width: Math.max(0.6, to - from - 1.2), height };
  const texture = rectTexture(look.pattern, box, 0.8);
  const outline = look.outline === 'none' ? {} : { stroke: look.outline, strokeWidth: 0.8 };
  const shapes: Shape[] = [{ kind: 'rect', ...box, radius: Math.min(3.5, box.width / 2), fill: look.fill, ...outline }];
  if (texture)
    shapes.push({
      kind: 'path',
      d: texture.d,
      ...(texture.isFilled ? { fill: look.mark } : { stroke: look.mark, strokeWidth: texture.strokeWidth }),
    });
  return shapes;
};

/** A small face where each stretch begins, and the holder's name once, in the first stretch that has room for it. */
const drawNames = (bar: SeatBar, y: number, context: RowContext): readonly Shape[] => {
  const { height, sheet, ink } = context;
  const size = typeSize(sheet, 10.5);
  const r = height * 0.44;
  const knots = bar.knots.map((knot) => context.xOf(knot.date));
  const named = new Set<string>();
  return bar.stretches.flatMap((stretch): readonly Shape[] => {
    if (stretch.look === 'none' || stretch.look === 'ghost') return [];
    const [from, to] = spanOf(stretch, context);
    const start = from + (knots.some((knot) => Math.abs(knot - from) < 1) ? height * 0.62 : 3);
    const end = to - (knots.some((knot) => Math.abs(knot - to) < 1) ? height * 0.62 : 3);
    if (end - start < 2 * r + 2) return [];
    const look = ink.looks[stretch.look];
    const plate = look.plate
      ? [{ kind: 'circle' as const, x: start + r + 1, y: y + height / 2, r: r + 0.6, fill: look.plate }]
      : [];
    const shapes: Shape[] = [...plate, ...drawBareFace(start + r + 1, y + height / 2, r, stretch.look, look.text)];
    const name = stretch.personName;
    const x = start + 2 * r + 6;
    const width = name ? textWidth(name, size, 520) : 0;
    if (name && !named.has(stretch.personId ?? name) && x + width + 3 <= end && size <= height * 0.92) {
      named.add(stretch.personId ?? name);
      if (look.plate)
        shapes.push({
          kind: 'rect',
          x: x - 3,
          y: y + 1.6,
          width: width + 6,
          height: height - 3.2,
          radius: 3,
          fill: look.plate,
        });
      shapes.push(text(x, y + height / 2 + size * 0.36, name, { size, weight: 520, fill: look.text }));
    }
    return shapes;
  });
};

export const drawKnot = (x: number, y: number, r: number, tokens: Tokens): readonly Shape[] => [
  { kind: 'circle', x, y, r, fill: tokens.card, stroke: tokens.ink, strokeWidth: 1.5 },
  {
    kind: 'path',
    d: 'M-3.6 -1.8C0 -4.6 0 4.6 3.6 1.8M-3.6 1.8C0 4.6 0 -4.6 3.6 -1.8',
    stroke: tokens.ink,
    strokeWidth: 1.4,
    place: [x, y, r / 8],
  },
];

const drawPlayhead = (x: number, y: number, bottom: number, tokens: Tokens): readonly Shape[] => [
  line(`M${n(x)} ${n(y)}V${n(bottom)}`, tokens.accent, 2),
  { kind: 'path', d: `M${n(x - 6)} ${n(y - 6)}h12v6l-6 6l-6 -6z`, fill: tokens.accent },
];
