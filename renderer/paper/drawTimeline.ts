import { dayNumber, type PlainDate, plainDate } from '../../shared/model/plainDate.ts';
import { roles } from '../../shared/model/vocabulary.ts';
import type { Tokens } from '../../shared/scene/palette.ts';
import { textWidth } from '../../shared/scene/textWidth.ts';
import {
  drawTimelineRow,
  labelWidthOf,
  type RowContext,
  type TimelineInk,
  type TimelineRow,
} from './drawTimelineRow.ts';
import { titleInLane } from './laneWords.ts';
import type { PaperSource } from './paperSource.ts';
import type { PaperWords } from './paperWords.ts';
import { line, n, type Shape, text } from './shapes.ts';
import { type Rect, type Sheet, typeSize } from './sheetSize.ts';

/** Above the first bar: years and the name of the √6 window. Below the last one: a little air. */
export const timelineHead = 40;
export const timelineFoot = 8;

/** Template rows nobody ever stood in come first in their place, as on the map. */
export const timelineRows = (source: PaperSource, words: PaperWords): readonly TimelineRow[] => {
  const filled = new Set(source.bars.map((bar) => bar.lane));
  const held = new Set(source.state.seats.flatMap((seat) => seat.rows));
  const bare = source.state.rows.filter((role) => !filled.has(role) && !held.has(role));
  const order = [...source.state.rows, ...roles];
  const placeOf = (lane: string): number => (order as readonly string[]).indexOf(lane) + (lane === 'unplaced' ? 99 : 0);
  return [
    ...source.bars.map((bar) => ({
      place: placeOf(bar.lane),
      label: bar.title || titleInLane(bar.lane, source.rules.findings, words),
      bar,
    })),
    ...bare.map((role) => ({ place: placeOf(role), label: words.t(`word.lane.${role}`), bar: null })),
  ].sort((a, b) => a.place - b.place);
};

interface TimelineSetting {
  readonly tallestBar?: number;
  /** Of other rows, where these are to be on the same scale as those. */
  readonly labelWidth?: number;
}

/** The strip: years, the √6 windows, a bar per seat with its holders and what they felt, the knots, the date shown. */
export const drawTimeline = (
  source: PaperSource,
  rows: readonly TimelineRow[],
  pitch: number,
  area: Rect,
  sheet: Sheet,
  ink: TimelineInk,
  words: PaperWords,
  { tallestBar = 17, labelWidth = labelWidthOf(rows, sheet) }: TimelineSetting = {},
): readonly Shape[] => {
  const left = area.x + labelWidth;
  const right = area.x + area.width;
  const [first, last] = [dayNumber(source.range.from), dayNumber(source.range.to)];
  const xOf = (date: PlainDate): number =>
    left + ((Math.min(Math.max(dayNumber(date), first), last) - first) / Math.max(1, last - first)) * (right - left);
  const top = area.y + timelineHead;
  const bottom = top + rows.length * pitch;
  const height = Math.min(pitch * 0.7, tallestBar);
  const context: RowContext = { xOf, left, right, height, labelWidth, sheet, ink };
  return [
    ...drawYears(source, xOf, area.y, bottom, right, sheet, ink.tokens),
    ...drawWindows(source, xOf, area.y, bottom, right, sheet, ink.tokens, words),
    ...rows.flatMap((row, index) =>
      drawTimelineRow(row, source.state.client.relationStart, top + index * pitch + (pitch - height) / 2, context),
    ),
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
    const isAtEdge = x + size * 1.3 > right;
    const face = { size, fill: tokens.ink3, anchor: isAtEdge ? ('end' as const) : ('middle' as const) };
    shapes.push(text(isAtEdge ? right : x, y + size * 1.05, String(year), face));
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
        weight: 600,
        fill: tokens.window,
        anchor: fits ? 'start' : 'end',
      }),
    ];
  });
};

const drawPlayhead = (x: number, y: number, bottom: number, tokens: Tokens): readonly Shape[] => [
  line(`M${n(x)} ${n(y)}V${n(bottom)}`, tokens.accent, 2),
  { kind: 'path', d: `M${n(x - 6)} ${n(y - 6)}h12v6l-6 6l-6 -6z`, fill: tokens.accent },
];
