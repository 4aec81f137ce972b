import { disturbanceCurve } from '../../../shared/insight/disturbance.ts';
import { dayNumber, daysBetween, type PlainDate } from '../../../shared/model/plainDate.ts';
import { peopleEvents } from '../../../shared/time/timeline.ts';
import { eventSentence } from '../../timeline/eventWords.ts';
import { drawTimeline, timelineFoot, timelineHead, timelineRows } from '../drawTimeline.ts';
import { isLabelCut, labelWidthOf, type TimelineRow } from '../drawTimelineRow.ts';
import type { PaperPage } from '../paperPage.ts';
import type { PaperSource } from '../paperSource.ts';
import { scaledShapes } from '../scaledShapes.ts';
import { line, n, type Shape, text } from '../shapes.ts';
import type { Rect, Sheet } from '../sheetSize.ts';
import type { Block } from '../sideBlocks.ts';
import { capsBlock, paragraph, under } from './bookBlocks.ts';
import { columnsFor, columnWidth } from './bookColumns.ts';
import { type BookContext, bookPages } from './bookPage.ts';
import type { SetPages } from './composed.ts';

/**
 * The years: a bar for every seat with its holders and what they felt, under them how far the changes were felt; then,
 * as far as the page has room, the latest changes in words.
 */
export const yearsPages = (source: PaperSource, firstPage: number, context: BookContext): readonly PaperPage[] => {
  const told: Told = {
    source,
    rows: timelineRows(source, context.words),
    // The words of a change tell whom we never knew and who of ours left.
    changes: source.rules.findings ? latestChanges(source) : [],
    curve: feltCurve(source),
  };
  const subject = { kind: 'client', state: source.state } as const;
  return bookPages(subject, context.words.t('book.page.years'), firstPage, context, (area, own) =>
    yearsIn(area, told, own),
  );
};

/** What the years tell, however they are set. */
interface Told {
  readonly source: PaperSource;
  readonly rows: readonly TimelineRow[];
  readonly changes: readonly Change[];
  /** Null: nothing was felt, or that stays behind. */
  readonly curve: FeltCurve | null;
}

/** From least to most, in heights of the type; the rows are closest where a sheet is to be saved. */
const pitches = { closest: 1.05, air: 0.7, most: 4 };
const curveHeights = { least: 4.4, most: 9 };

const yearsIn = (area: Rect, { source, rows, changes, curve }: Told, context: BookContext): SetPages => {
  const { type } = context;
  const strip = stripOn(context);
  const pitch = { least: type.body * (pitches.closest + pitches.air * type.air), most: type.body * pitches.most };
  const leastCurve = curve ? type.body * curveHeights.least : 0;
  const most = Math.max(1, Math.floor((area.height - strip.edges - leastCurve) / pitch.least));
  // As many on each, so that no page holds a single bar.
  const count = Math.max(1, Math.ceil(rows.length / most));
  const perPage = Math.ceil(rows.length / count);
  const pages = Array.from({ length: count }, (_, index) => {
    const part = rows.slice(index * perPage, (index + 1) * perPage);
    const isLast = index === count - 1;
    const least = strip.edges + part.length * pitch.least + (isLast ? leastCurve : 0);
    const words = inWords({ ...area, height: area.height - least }, part, isLast ? changes : [], context);
    const curveGrows = isLast && curve ? type.body * (curveHeights.most - curveHeights.least) : 0;
    const grows = part.length * (pitch.most - pitch.least) + curveGrows;
    return { part, isLast, words, curveGrows, share: (area.height - least - words.height) / Math.max(1, grows) };
  });
  // What the words leave goes to the rows and to the curve, as far as it makes them easier to read; on all pages alike.
  const share = Math.min(1, ...pages.map((page) => page.share));
  const rowPitch = pitch.least + (pitch.most - pitch.least) * share;
  return pages.map(({ part, isLast, words, curveGrows }) => {
    const below = area.y + strip.edges + part.length * rowPitch;
    const curveHeight = isLast ? leastCurve + curveGrows * share : 0;
    const place = { ...area, y: below + type.body * 0.8, height: curveHeight - type.body * 1.6 };
    return [
      ...strip.draw(source, part, rowPitch, area),
      ...(isLast && curve ? drawCurve(curve, place, area.x + strip.labelWidth(part), context) : []),
      ...words.draw(area.x, below + curveHeight),
    ];
  });
};

/** The strip of the map's sheet, enlarged to the type of the page. */
const stripOn = ({ sheet, type, ink, words }: BookContext) => {
  const scale = type.small / stripType;
  const own: Sheet = { ...sheet, minType: sheet.minType / scale };
  return {
    /** Years above the bars, air below. */
    edges: (timelineHead + timelineFoot) * scale,
    labelWidth: (rows: readonly TimelineRow[]): number => labelWidthOf(rows, own) * scale,
    draw: (source: PaperSource, rows: readonly TimelineRow[], pitch: number, { x, y, width, height }: Rect) => {
      const area = { x: 0, y: 0, width: width / scale, height: height / scale };
      return scaledShapes(
        drawTimeline(source, rows, pitch / scale, area, own, ink, words, { tallestBar }),
        scale,
        x,
        y,
      );
    },
  };
};
/** The size of its words on the map's sheet. */
const stripType = 12;
const tallestBar = 26;

interface FeltCurve {
  readonly from: PlainDate;
  readonly days: number;
  readonly points: ReturnType<typeof disturbanceCurve>;
}

const feltCurve = ({ record, range: { from, to }, rules }: PaperSource): FeltCurve | null => {
  if (!rules.findings) return null;
  const days = Math.max(1, daysBetween(from, to));
  const points = disturbanceCurve(record, { from, to }, Math.max(1, Math.ceil(days / 220)));
  return points.some(({ total }) => total > 0) ? { from, days, points } : null;
};

/** How far every change was felt, fading; a client's highest wave fills the height. */
const drawCurve = (
  { from, days, points }: FeltCurve,
  area: Rect,
  left: number,
  { type, ink, words }: BookContext,
): readonly Shape[] => {
  const ceiling = Math.max(leastCeiling, ...points.map(({ total }) => total));
  const right = area.x + area.width;
  const size = type.small;
  const base = area.y + area.height;
  const xOf = (date: PlainDate): number => left + ((dayNumber(date) - dayNumber(from)) / days) * (right - left);
  const along = points
    .map(({ date, total }) => `${n(xOf(date))} ${n(base - (total / ceiling) * (area.height - size * 1.2))}`)
    .join('L');
  return [
    { kind: 'path', d: `M${n(left)} ${n(base)}L${along}L${n(right)} ${n(base)}Z`, fill: ink.tokens.laneTint },
    { kind: 'path', d: `M${along}`, stroke: ink.tokens.accent, strokeWidth: 1.6, cap: 'round' },
    line(`M${n(left)} ${n(base)}H${n(right)}`, ink.tokens.ink3, 1),
    text(left, area.y + size * 0.4, words.t('book.disturbance'), { size, fill: ink.tokens.ink2 }),
  ];
};

/** Below this height waves stay the ripples they are, as in the window. */
const leastCeiling = 0.12;

/** Titles that were cut beside their bar in full, and the latest changes: what there is room for, in one block. */
const inWords = (area: Rect, rows: readonly TimelineRow[], changes: readonly Change[], context: BookContext): Block => {
  const { words, type } = context;
  const own = { ...context.sheet, minType: (context.sheet.minType * stripType) / type.small };
  const labelWidth = labelWidthOf(rows, own);
  const cut = [...new Set(rows.filter((row) => isLabelCut(row, labelWidth, own)).map(({ label }) => label))];
  const names = cut.map((each) => (width: number) => paragraph(each, width, context, 'quiet'));
  for (let count = changes.length; count >= 0; count -= 1) {
    const told = changes.slice(0, count).map((change) => (width: number) => changeBlock(change, width, context));
    const lists = [
      listBlock(words.t('paper.fullNames'), names, area, context),
      listBlock(words.t('book.latestChanges'), told, area, context),
    ].filter((each) => each !== null);
    const block = under(lists);
    if (block.height <= area.height) return block;
  }
  return under([]);
};

/** Few stand under each other: two columns of two lines each would look lost. */
const mostInOneColumn = 5;

const listBlock = (
  heading: string,
  items: readonly ((width: number) => Block)[],
  area: Rect,
  context: BookContext,
): Block | null => {
  if (items.length === 0) return null;
  const count = items.length <= mostInOneColumn ? 1 : columnsFor(area, context);
  const width = columnWidth(area, count);
  const perColumn = Math.ceil(items.length / count);
  const columns = Array.from({ length: count }, (_, index) =>
    under(items.slice(index * perColumn, (index + 1) * perColumn).map((item) => item(width))),
  );
  const head = capsBlock(heading, area.width, context);
  const over = context.type.body * 1.4;
  return {
    height: over + head.height + Math.max(...columns.map(({ height }) => height)),
    draw: (x, y) => [
      ...head.draw(x, y + over),
      ...columns.flatMap((column, index) =>
        column.draw(x + (index * (area.width - width)) / Math.max(1, count - 1), y + over + head.height),
      ),
    ],
  };
};

interface Change {
  readonly date: PlainDate;
  readonly sentence: string;
}

/** What lies further back is told by the bars. */
const mostChanges = 12;

const latestChanges = ({ record, bars, state }: PaperSource): readonly Change[] =>
  peopleEvents(record)
    // How it all began is no change.
    .filter(({ date }) => date <= state.date && date > state.client.relationStart)
    .toReversed()
    .flatMap((event): readonly Change[] => {
      const sentence = eventSentence(event, record, bars);
      return sentence === null ? [] : [{ date: event.date, sentence }];
    })
    .slice(0, mostChanges);

const changeBlock = ({ date, sentence }: Change, width: number, context: BookContext): Block => {
  const { type, words, ink } = context;
  const inset = type.body * 6.2;
  const told = paragraph(sentence, width - inset, context, 'plain');
  return {
    height: told.height,
    draw: (x, y) => [
      text(x, y + type.body * 1.04, words.shortDate(date), { size: type.small, fill: ink.tokens.ink2 }),
      ...told.draw(x + inset, y),
    ],
  };
};
