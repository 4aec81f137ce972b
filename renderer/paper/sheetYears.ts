import type { CardColours } from './drawCard.ts';
import { drawTimeline, timelineFoot, timelineHead } from './drawTimeline.ts';
import type { TimelineRow } from './drawTimelineRow.ts';
import type { PaperSource } from './paperSource.ts';
import type { PaperWords } from './paperWords.ts';
import { line, type Shape, text } from './shapes.ts';
import { type Rect, type Sheet, unitsOf } from './sheetSize.ts';

/** The strip under the map takes at most this share of the sheet; with more rows it gets sheets of its own. */
const mostTimeline = 0.28;
const comfortablePitch = 22;
const tightestPitch = 15.5;
/** On sheets of their own the rows may stand this far apart, and under a title. */
const roomiestPitch = 34;
const titleRoom = 48;

/** Height of a row in the strip under the map; null when the strip would take too much of the sheet. */
export const stripPitch = (rows: number, sheet: Sheet): number | null => {
  const room = sheet.height * mostTimeline - timelineHead - timelineFoot;
  const pitch = Math.min(comfortablePitch, room / Math.max(1, rows));
  return pitch >= leastPitch(sheet) ? pitch : null;
};

/** On a small sheet its words are smaller than eight points. */
export const isStripSmall = (sheet: Sheet): boolean => stripType < unitsOf(8, sheet);
const stripType = 12;

export const stripHeight = (rows: number, pitch: number): number => timelineHead + rows * pitch + timelineFoot + 12;

export const drawStrip = (
  source: PaperSource,
  rows: readonly TimelineRow[],
  pitch: number,
  body: Rect,
  sheet: Sheet,
  ink: CardColours,
  words: PaperWords,
): readonly Shape[] => {
  const height = stripHeight(rows.length, pitch);
  const area = { x: body.x, y: body.y + body.height - height, width: body.width, height };
  return [
    line(`M${area.x} ${area.y}H${area.x + area.width}`, ink.tokens.line, 1),
    ...drawTimeline(source, rows, pitch, { ...area, y: area.y + 8 }, sheet, ink, words),
  ];
};

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
