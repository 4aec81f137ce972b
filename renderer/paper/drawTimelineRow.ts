import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { EmotionalStatus } from '../../shared/model/vocabulary.ts';
import type { StatusLook, Tokens } from '../../shared/scene/palette.ts';
import { textWidth, wrapText } from '../../shared/scene/textWidth.ts';
import type { BarStretch, SeatBar } from '../../shared/time/timelineTypes.ts';
import { drawBareFace } from './drawFace.ts';
import { line, n, type Shape, text } from './shapes.ts';
import { type Sheet, typeSize } from './sheetSize.ts';
import { rectTexture } from './texture.ts';

/** A row of the strip: a seat's bar, or a template row that never had a seat. */
export interface TimelineRow {
  readonly label: string;
  readonly bar: SeatBar | null;
}

export interface TimelineInk {
  readonly tokens: Tokens;
  /** Null: how people feel stays behind; every bar is plain. */
  readonly looks: Readonly<Record<EmotionalStatus, StatusLook>> | null;
}

/** Room for the seats' titles left of the bars; the longest ones are cut. */
export const labelWidthOf = (rows: readonly TimelineRow[], sheet: Sheet): number => {
  const widest = Math.max(0, ...rows.map((row) => textWidth(row.label, typeSize(sheet, labelSize))));
  return Math.min(Math.max(widest + labelGap + 2, 110), 210);
};

export const isLabelCut = (row: TimelineRow, width: number, sheet: Sheet): boolean =>
  wrapText(row.label, width - labelGap, typeSize(sheet, labelSize), 400, 1).isCut;

const labelSize = 12;
const labelGap = 14;

/** What all rows of a strip share. */
export interface RowContext {
  readonly xOf: (date: PlainDate) => number;
  readonly left: number;
  readonly right: number;
  readonly height: number;
  readonly labelWidth: number;
  readonly sheet: Sheet;
  readonly ink: TimelineInk;
}

export const drawTimelineRow = (
  row: TimelineRow,
  since: PlainDate,
  y: number,
  context: RowContext,
): readonly Shape[] => {
  const { left, right, height, labelWidth, sheet, ink, xOf } = context;
  const size = typeSize(sheet, labelSize);
  const label = wrapText(row.label, labelWidth - labelGap, size, 400, 1).lines[0] ?? '';
  const shapes: Shape[] = [
    text(left - 12, y + height / 2 + size * 0.36, label, { size, fill: ink.tokens.ink2, anchor: 'end' }),
  ];
  if (!row.bar) {
    const from = xOf(since);
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
  const look = ink.looks ? ink.looks[stretch.look] : plainLook(ink.tokens);
  const box = { x: from + 0.6, y, width: Math.max(0.6, to - from - 1.2), height };
  const texture = rectTexture(look.pattern, box, 0.8);
  const outline = look.outline === 'none' ? {} : { stroke: look.outline, strokeWidth: 0.8 };
  const shapes: Shape[] = [{ kind: 'rect', ...box, radius: Math.min(3.5, box.width / 2), fill: look.fill, ...outline }];
  if (texture)
    shapes.push({
      kind: 'path',
      d: texture.d,
      stroke: look.mark,
      strokeWidth: texture.strokeWidth,
      cap: texture.cap,
    });
  return shapes;
};

const plainLook = (tokens: Tokens): Omit<StatusLook, 'face'> => ({
  fill: tokens.avatar,
  mark: tokens.avatar,
  text: tokens.ink2,
  outline: tokens.avatarLine,
  pattern: 'plain',
  plate: null,
});

/** A small face where each stretch begins, and the holder's name once, in the first stretch that has room for it. */
const drawNames = (bar: SeatBar, y: number, context: RowContext): readonly Shape[] => {
  const { height, sheet, ink } = context;
  const size = typeSize(sheet, 10.5);
  // In a tall bar the name needs the room more than the face.
  const r = Math.min(height * 0.44, size * 0.8);
  const knots = bar.knots.map((knot) => context.xOf(knot.date));
  const named = new Set<string>();
  return bar.stretches.flatMap((stretch): readonly Shape[] => {
    if (stretch.look === 'none' || stretch.look === 'ghost') return [];
    const [from, to] = spanOf(stretch, context);
    const start = from + (knots.some((knot) => Math.abs(knot - from) < 1) ? height * 0.62 : 3);
    const end = to - (knots.some((knot) => Math.abs(knot - to) < 1) ? height * 0.62 : 3);
    if (end - start < 2 * r + 2) return [];
    const look = ink.looks ? ink.looks[stretch.look] : plainLook(ink.tokens);
    const plate = look.plate
      ? [{ kind: 'circle' as const, x: start + r + 1, y: y + height / 2, r: r + 0.6, fill: look.plate }]
      : [];
    const shapes: Shape[] = ink.looks
      ? [...plate, ...drawBareFace(start + r + 1, y + height / 2, r, stretch.look, look.text)]
      : [];
    const name = stretch.personName;
    const x = ink.looks ? start + 2 * r + 6 : start + 5;
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
      shapes.push(text(x, y + height / 2 + size * 0.36, name, { size, weight: 500, fill: look.text }));
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
