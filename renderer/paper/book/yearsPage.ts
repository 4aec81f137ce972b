import { disturbanceCurve } from '../../../shared/insight/disturbance.ts';
import { dayNumber, daysBetween, type PlainDate } from '../../../shared/model/plainDate.ts';
import { peopleEvents } from '../../../shared/time/timeline.ts';
import { eventSentence } from '../../timeline/eventWords.ts';
import { drawTimeline, timelineFoot, timelineHead, timelineRows } from '../drawTimeline.ts';
import { isLabelCut, labelWidthOf, type TimelineRow } from '../drawTimelineRow.ts';
import type { PaperPage } from '../paperPage.ts';
import type { PaperSource } from '../paperSource.ts';
import { line, n, type Shape, text } from '../shapes.ts';
import type { Rect, Sheet } from '../sheetSize.ts';
import type { Block } from '../sideBlocks.ts';
import { capsBlock, paragraph } from './bookBlocks.ts';
import { columnPages, columnWidth } from './bookColumns.ts';
import { type BookContext, bookPages } from './bookPage.ts';

/**
 * The years: a bar for every seat with its holders and what they felt, under them how far the changes were felt; then,
 * as far as the page has room, the latest changes in words.
 */
export const yearsPages = (source: PaperSource, firstPage: number, context: BookContext): readonly PaperPage[] =>
  bookPages({ kind: 'client', state: source.state }, context.words.t('book.page.years'), firstPage, context, (area) =>
    yearsIn(area, source, context),
  );

const yearsIn = (area: Rect, source: PaperSource, context: BookContext): readonly (readonly Shape[])[] => {
  const { type, words } = context;
  const sheet: Sheet = { ...context.sheet, minType: Math.max(context.sheet.minType, type.small * 0.86) };
  const rows = timelineRows(source, words);
  const curveHeight = source.rules.findings ? type.body * 5.4 : 0;
  const room = area.height - timelineHead - timelineFoot - curveHeight;
  const pitch = Math.max(type.body * 1.5, Math.min(type.body * 2.1, room / Math.max(1, rows.length)));
  const most = Math.max(1, Math.floor(room / pitch));
  // As many on each, so that no page holds a single bar.
  const count = Math.max(1, Math.ceil(rows.length / most));
  const perPage = Math.ceil(rows.length / count);
  return Array.from({ length: count }, (_, index) => {
    const part = rows.slice(index * perPage, (index + 1) * perPage);
    const barsHeight = timelineHead + part.length * pitch + timelineFoot;
    const bars = drawTimeline(source, part, pitch, { ...area, height: barsHeight }, sheet, context.ink, words);
    const isLast = index === count - 1;
    const curve = { ...area, y: area.y + barsHeight + type.body * 0.6, height: curveHeight - type.body * 1.4 };
    const left = area.x + labelWidthOf(part, sheet);
    const below = area.y + barsHeight + (isLast ? curveHeight : 0) + type.body;
    const rest = { ...area, y: below, height: area.y + area.height - below };
    return [
      ...bars,
      ...(isLast && curveHeight > 0 ? drawCurve(source, curve, left, context) : []),
      ...inWords(rest, part, sheet, isLast, source, context),
    ];
  });
};

/** How far every change was felt, fading; a client's highest wave fills the height. */
const drawCurve = (source: PaperSource, area: Rect, left: number, context: BookContext): readonly Shape[] => {
  const { type, ink, words } = context;
  const { from, to } = source.range;
  const days = Math.max(1, daysBetween(from, to));
  const points = disturbanceCurve(source.record, source.range, Math.max(1, Math.ceil(days / 220)));
  if (points.every(({ total }) => total === 0)) return [];
  const ceiling = Math.max(leastCeiling, ...points.map(({ total }) => total));
  const right = area.x + area.width;
  const size = Math.max(type.small * 0.86, context.sheet.minType);
  const base = area.y + area.height;
  const xOf = (date: PlainDate): number => left + ((dayNumber(date) - dayNumber(from)) / days) * (right - left);
  const along = points
    .map(({ date, total }) => `${n(xOf(date))} ${n(base - (total / ceiling) * (area.height - size * 1.4))}`)
    .join('L');
  const label = words.t('book.disturbance');
  return [
    { kind: 'path', d: `M${n(left)} ${n(base)}L${along}L${n(right)} ${n(base)}Z`, fill: ink.tokens.laneTint },
    { kind: 'path', d: `M${along}`, stroke: ink.tokens.accent, strokeWidth: 1.6, cap: 'round' },
    line(`M${n(left)} ${n(base)}H${n(right)}`, ink.tokens.ink3, 1),
    text(left, area.y + size * 0.2, label, { size, fill: ink.tokens.ink2 }),
  ];
};

/** Below this height waves stay the ripples they are, as in the window. */
const leastCeiling = 0.12;

/** Titles that were cut beside their bar in full, and the latest changes: what there is room for. */
const inWords = (
  area: Rect,
  rows: readonly TimelineRow[],
  sheet: Sheet,
  isLast: boolean,
  source: PaperSource,
  context: BookContext,
): readonly Shape[] => {
  const { words, type } = context;
  const columns = 2;
  const width = columnWidth(area, columns);
  const labelWidth = labelWidthOf(rows, sheet);
  const cut = [...new Set(rows.filter((row) => isLabelCut(row, labelWidth, sheet)).map(({ label }) => label))];
  const names: readonly Block[] =
    cut.length > 0
      ? [
          capsBlock(words.t('paper.fullNames'), width, context),
          ...cut.map((each) => paragraph(each, width, context, 'quiet')),
        ]
      : [];
  // The words of a change tell whom we never knew and who of ours left.
  const changes = isLast && source.rules.findings ? latestChanges(source) : [];
  for (let count = changes.length; count >= 0; count -= 1) {
    const told = changes.slice(0, count).map((change) => changeBlock(change, width, context));
    const [first, ...others] = told;
    const groups: readonly (readonly Block[])[] = [
      ...(names.length > 0 ? [names] : []),
      ...(first ? [[capsBlock(words.t('book.latestChanges'), width, context), first]] : []),
      ...others.map((block) => [block]),
    ];
    if (groups.length === 0 || area.height < type.body * 3) return [];
    // Few stand under each other: two columns of two lines each would look lost.
    const one = { ...area, width };
    if (count <= 6 && fitsOnePage(groups, one, 1)) return columnPages(groups, one, 1)[0] ?? [];
    if (fitsOnePage(groups, area, columns)) return columnPages(groups, area, columns)[0] ?? [];
  }
  return [];
};

const fitsOnePage = (groups: readonly (readonly Block[])[], area: Rect, columns: number): boolean => {
  const tallest = Math.max(...groups.map((group) => group.reduce((sum, block) => sum + block.height, 0)));
  return tallest <= area.height && columnPages(groups, area, columns).length === 1;
};

interface Change {
  readonly date: PlainDate;
  readonly sentence: string;
}

const mostChanges = 24;

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
