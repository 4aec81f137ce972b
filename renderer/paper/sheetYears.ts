import type { CardColours } from './drawCard.ts';
import { drawTimeline, timelineFoot, timelineHead } from './drawTimeline.ts';
import { labelWidthOf, type TimelineRow } from './drawTimelineRow.ts';
import type { PaperSource } from './paperSource.ts';
import type { PaperWords } from './paperWords.ts';
import { line, type Shape, text } from './shapes.ts';
import { type Rect, type Sheet, unitsOf } from './sheetSize.ts';

/** The strip under the map takes at most this share of the sheet; with more rows it gets sheets of its own. */
const mostTimeline = 0.28;
const comfortablePitch = 22;
const tightestPitch = 15.5;
/** Between columns of years, and the least of a column in which they can be read. */
const columnGap = 44;
const narrowestColumn = 760;
/** On sheets of their own the rows may stand this far apart, and under a title. */
const roomiestPitch = 34;
const titleRoom = 48;

/** The years under the map: their rows in one column, or shared out over several beside each other. */
export interface Strip {
  readonly columns: number;
  readonly rowsPerColumn: number;
  readonly pitch: number;
  readonly height: number;
}

/** Null when the strip would take too much of the sheet. */
export const stripOf = (rows: number, sheet: Sheet, columns = 1): Strip | null => {
  const rowsPerColumn = Math.ceil(rows / columns);
  const room = sheet.height * mostTimeline - timelineHead - timelineFoot;
  const pitch = Math.min(comfortablePitch, room / Math.max(1, rowsPerColumn));
  const height = timelineHead + rowsPerColumn * pitch + timelineFoot + 12;
  return pitch >= leastPitch(sheet) ? { columns, rowsPerColumn, pitch, height } : null;
};

/** On a small sheet its words are smaller than eight points. */
export const isStripSmall = (sheet: Sheet): boolean => stripType < unitsOf(8, sheet);
const stripType = 12;

/** Whether the years can be told in so many columns on this width. */
export const isWideEnough = ({ columns }: Strip, width: number): boolean =>
  columns === 1 || columnWidthOf(columns, width) >= narrowestColumn;

/** @param area from the line above the strip down. */
export const drawStrip = (
  source: PaperSource,
  rows: readonly TimelineRow[],
  { columns, rowsPerColumn, pitch }: Strip,
  area: Rect,
  sheet: Sheet,
  ink: CardColours,
  words: PaperWords,
): readonly Shape[] => {
  const width = columnWidthOf(columns, area.width);
  // All on the same scale, so that a year is as long in every column.
  const labelWidth = labelWidthOf(rows, sheet);
  return [
    line(`M${area.x} ${area.y}H${area.x + area.width}`, ink.tokens.line, 1),
    ...Array.from({ length: columns }, (_, index) => {
      const part = rows.slice(index * rowsPerColumn, (index + 1) * rowsPerColumn);
      const column = { ...area, x: area.x + index * (width + columnGap), y: area.y + 8, width };
      return part.length > 0 ? drawTimeline(source, part, pitch, column, sheet, ink, words, { labelWidth }) : [];
    }).flat(),
  ];
};

const columnWidthOf = (columns: number, width: number): number => (width - columnGap * (columns - 1)) / columns;

/** The years on sheets of their own: on as few as hold them, the rows shared out evenly, as far apart as that allows. */
export const yearSheets = (
  source: PaperSource,
  rows: readonly TimelineRow[],
  body: Rect,
  sheet: Sheet,
  ink: CardColours,
  words: PaperWords,
): readonly (readonly Shape[])[] => {
  const room = body.height - titleRoom - timelineHead - timelineFoot - 4;
  const sheets = Math.max(1, Math.ceil((rows.length * leastPitch(sheet)) / room));
  const perSheet = Math.ceil(rows.length / sheets);
  const pitch = Math.min(roomiestPitch, room / Math.max(1, perSheet));
  return Array.from({ length: sheets }, (_, index) => {
    const title = text(body.x, body.y + 34, words.t(index === 0 ? 'paper.timeline' : 'paper.timelineContinued'), {
      size: 17,
      weight: 600,
      fill: ink.tokens.ink,
    });
    const area = { ...body, y: body.y + titleRoom, height: body.height - titleRoom };
    const part = rows.slice(index * perSheet, (index + 1) * perSheet);
    return [title, ...drawTimeline(source, part, pitch, area, sheet, ink, words)];
  });
};

const leastPitch = (sheet: Sheet): number => Math.max(tightestPitch, sheet.minType * 1.25);
