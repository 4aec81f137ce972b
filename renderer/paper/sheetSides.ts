import { columnFlow, flowOver, heightOf } from './columns.ts';
import { findingsHeading } from './concludedBlocks.ts';
import type { CardColours } from './drawCard.ts';
import { type FindingSetting, findingBlocks, findingsInFull } from './findingBlocks.ts';
import { legendBlock } from './legendBlock.ts';
import type { LegendNeeds } from './legendSigns.ts';
import type { MapSheet } from './mapSetter.ts';
import type { PaperSource } from './paperSource.ts';
import type { PaperWords } from './paperWords.ts';
import type { Shape } from './shapes.ts';
import type { Rect, Sheet } from './sheetSize.ts';
import { type Block, type ColumnStyle, figuresBlock, gapBlock, headingBlock, noteBlock } from './sideBlocks.ts';
import { isAnyTogether, toldFindings } from './toldFindings.ts';

/** Where the map and the columns beside (or, upright, below) it are. */
export interface SideLayout {
  readonly firstMap: Rect;
  readonly nextMap: Rect;
  readonly firstColumns: readonly Rect[];
  readonly nextColumns: readonly Rect[];
}

const asideWidth = 330;
/** With nothing but the legend in it. */
const bareAsideWidth = 236;
const asideGap = 36;
const uprightBand = 0.34;
const bareUprightBand = 0.17;

/** What stands beside the first map: findings, nothing but the legend and full names, or nothing. */
export type Aside = 'full' | 'bare' | 'none';

/**
 * `stripHeight`: the years under the first map; `legendHeights`: legends under the first map and under the next ones,
 * 0 where it stands beside. The next maps have their sheets for themselves, but for a column of names where asked.
 */
export const sideLayout = (
  sheet: Sheet,
  body: Rect,
  stripHeight: number,
  legendHeights: { readonly first: number; readonly next: number },
  aside: Aside,
  hasNextColumn = false,
): SideLayout => {
  const height = body.height - stripHeight;
  const wide = { x: body.x, y: body.y + 6, width: body.width, height: body.height - legendHeights.next - 12 };
  const firstMap = { ...wide, height: height - legendHeights.first - 12 };
  const nextWidth = body.width - bareAsideWidth - asideGap;
  const isBeside = hasNextColumn && sheet.orientation === 'landscape';
  const nextMap = isBeside ? { ...wide, width: nextWidth } : wide;
  const nextColumn = {
    x: body.x + nextWidth + asideGap,
    y: body.y + 18,
    width: bareAsideWidth,
    height: wide.height - 26,
  };
  const nextColumns = isBeside ? [nextColumn] : [];
  if (aside === 'none') return { firstMap, nextMap, firstColumns: [], nextColumns };
  if (sheet.orientation === 'landscape') {
    const asideOwn = aside === 'bare' ? bareAsideWidth : asideWidth;
    const width = body.width - asideOwn - asideGap;
    const column = { x: body.x + width + asideGap, y: body.y + 18, width: asideOwn, height: height - 26 };
    return { firstMap: { ...firstMap, width }, nextMap, firstColumns: [column], nextColumns };
  }
  const band = body.height * (aside === 'bare' ? bareUprightBand : uprightBand);
  const width = (body.width - asideGap) / 2;
  const bottom = body.y + height;
  const columns = [0, 1].map((index) => ({
    x: body.x + index * (width + asideGap),
    y: bottom - band + 12,
    width,
    height: band - 16,
  }));
  return {
    firstMap: { ...firstMap, height: height - band - legendHeights.first - 6 },
    nextMap,
    firstColumns: columns,
    nextColumns,
  };
};

export interface SideContext {
  readonly source: PaperSource;
  readonly sheet: Sheet;
  readonly ink: CardColours;
  readonly words: PaperWords;
  readonly maps: readonly MapSheet[];
  readonly legend: LegendNeeds;
  /** The sheet on which what found no room goes on. */
  readonly appendixNumber: number;
  /** Of the first map sheet. */
  readonly firstNumber?: number | undefined;
  /** What finds no room beside the map is told on pages of its own all the same. */
  readonly hasFindingsElsewhere?: boolean;
  /** Names cut outside the map. */
  readonly cut: readonly string[];
}

/** What found no room beside the map, in words or by its number. */
export type Leftover =
  | { readonly kind: 'findings'; readonly from: number }
  | { readonly kind: 'names'; readonly heading: string; readonly notes: readonly string[] };

export interface Side {
  readonly shapes: readonly Shape[];
  readonly left: readonly Leftover[];
  /** Findings found no room, wherever they are told then. */
  readonly isCrowded: boolean;
  /** Notices stand there without their reason, which is told nowhere else. */
  readonly isTerse: boolean;
  /** The legend found no room here: it has to go under the map. */
  readonly isLegendLeft: boolean;
}

/** `whole`: every finding in full instead of in brief, which the columns are known to hold. */
interface SideAsked {
  readonly hasLegend: boolean;
  readonly before?: readonly Leftover[];
  readonly whole?: readonly (readonly Block[])[];
}

/**
 * Beside a map sheet: on the first the figures and findings; the legend, what had to be cut there, and what the sheet
 * before it left.
 */
export const mapSide = (
  context: SideContext,
  index: number,
  columns: readonly Rect[],
  { hasLegend, before = [], whole }: SideAsked,
): Side => {
  const { source, sheet, ink, words } = context;
  const style: ColumnStyle = { sheet, width: columns[0]?.width ?? asideWidth, tokens: ink.tokens };
  const flow = columnFlow(columns);
  const left: Leftover[] = [];
  let [isCrowded, isTerse] = [false, false];
  const legend = hasLegend
    ? [headingBlock(words.t('paper.legend'), style), legendBlock(context.legend, style, ink, words)]
    : [];
  if (whole) {
    for (const group of whole) flow.putTogether(group);
    flow.put(gapBlock(16));
  } else if (index === 0 && source.rules.findings) {
    flow.put(figuresBlock(source, style, words));
    flow.put(gapBlock(14));
    const reserved = hasLegend ? heightOf(legend) + 16 : 0;
    const told = putFindings(context, style, columns, flow.putTogether, reserved);
    const { from } = told;
    isCrowded = from !== null;
    isTerse = told.isTerse;
    if ((from !== null || isAnyTogether(source.findings)) && !context.hasFindingsElsewhere)
      left.push({ kind: 'findings', from: from ?? 0 });
    flow.put(gapBlock(16));
  }
  const isLegendLeft = hasLegend && !flow.putTogether(legend);
  const lists: readonly Leftover[] = [
    ...before,
    {
      kind: 'names',
      heading: words.t('paper.fullNames'),
      notes: cutBeside(context, index).filter((name) => !whole || !isNamed(source, name)),
    },
    { kind: 'names', heading: words.t('paper.crossLines'), notes: index === 0 ? crossLines(context) : [] },
  ];
  for (const each of merged(lists)) {
    if (each.kind === 'findings') {
      left.push(each);
      continue;
    }
    const { heading, notes } = each;
    if (notes.length === 0) continue;
    const blocks = [gapBlock(14), headingBlock(heading, style), ...notes.map((note) => noteBlock(note, style))];
    if (!flow.putTogether(blocks)) left.push({ kind: 'names', heading, notes });
  }
  return { shapes: flow.shapes, left, isCrowded, isTerse, isLegendLeft };
};

/** As many findings as leave room for the legend. `from`: the number of the first that does not fit; null: all do. */
const putFindings = (
  context: SideContext,
  style: ColumnStyle,
  columns: readonly Rect[],
  put: (blocks: readonly Block[]) => boolean,
  reserved: number,
): { readonly from: number | null; readonly isTerse: boolean } => {
  const { source, words } = context;
  const heading = findingsHeading(source, style, words);
  if (source.findings.length === 0) {
    put([heading, noteBlock(words.t('paper.noFindings'), style)]);
    return { from: null, isTerse: false };
  }
  const set = (setting: FindingSetting): readonly Block[] => findingBlocks(source, style, words, setting);
  // The legend makes room before any reason does.
  const beside: readonly FindingSetting[] = reserved > 0 ? ['roomy', 'tight'] : ['roomy', 'tight', 'terse'];
  const settings: readonly FindingSetting[] = context.hasFindingsElsewhere ? ['titles'] : beside;
  const hasTogether = !context.hasFindingsElsewhere && isAnyTogether(source.findings);
  const more = (count: number): Block =>
    noteBlock(
      context.hasFindingsElsewhere
        ? words.t('book.moreFindings', { count })
        : count > 0
          ? words.t('paper.moreFindings', { count, sheet: context.appendixNumber })
          : words.t('paper.findingsInFull', { sheet: context.appendixNumber }),
      style,
    );
  const figures = figuresBlock(source, style, words).height + 14;
  const fits = (blocks: readonly Block[], count: number): boolean => {
    const trial = columnFlow(columns);
    const rest = blocks.length - count;
    const shown = blocks.slice(0, count);
    return (
      trial.put(gapBlock(figures)) &&
      trial.put(heading) &&
      shown.every((block) => trial.put(block)) &&
      ((rest === 0 && !hasTogether) || trial.put(more(rest))) &&
      trial.put(gapBlock(reserved))
    );
  };
  const holdsAll = (blocks: readonly Block[]): boolean => fits(blocks, blocks.length);
  // What goes on on another sheet all the same keeps its reasons.
  const usual = context.hasFindingsElsewhere ? 'titles' : 'tight';
  const setting = settings.find((each) => holdsAll(set(each))) ?? usual;
  const blocks = set(setting);
  let count = blocks.length;
  while (count > 0 && !fits(blocks, count)) count -= 1;
  const [first, ...others] = blocks.slice(0, count);
  put(first ? [heading, first] : [heading]);
  for (const block of others) put([block]);
  if (count < blocks.length || hasTogether) put([more(blocks.length - count)]);
  return { from: count === blocks.length ? null : count, isTerse: setting === 'terse' };
};

/** Findings, full names and lines that found no room, on as many last sheets as they take. */
export const appendix = (
  context: SideContext,
  left: readonly Leftover[],
  body: Rect,
): readonly (readonly Shape[])[] => {
  const roomy = appendixIn('roomy', context, left, body);
  if (roomy.length < 2) return roomy;
  const tight = appendixIn('tight', context, left, body);
  return tight.length < roomy.length ? tight : roomy;
};

const appendixIn = (
  setting: FindingSetting,
  context: SideContext,
  left: readonly Leftover[],
  body: Rect,
): readonly (readonly Shape[])[] => {
  const { source, sheet, ink, words } = context;
  const count = sheet.orientation === 'landscape' ? 3 : 2;
  const width = (body.width - asideGap * (count - 1)) / count;
  const style: ColumnStyle = { sheet, width, tokens: ink.tokens };
  const columns = Array.from({ length: count }, (_, index) => ({
    x: body.x + index * (width + asideGap),
    y: body.y + 18,
    width,
    height: body.height - 26,
  }));
  const told = toldFindings(source.findings);
  const groups = merged(left).flatMap((each): readonly (readonly Block[])[] => {
    const blocks =
      each.kind === 'findings'
        ? findingsInFull(isAnyTogether(source.findings) ? told : told.slice(each.from), style, words, setting)
        : each.notes.map((note) => [noteBlock(note, style)]);
    const title =
      each.kind === 'findings'
        ? words.t(isAnyTogether(source.findings) ? 'paper.findingsWhole' : 'paper.findingsContinued')
        : each.heading;
    const [first, ...others] = blocks;
    return first ? [[headingBlock(title, style), ...first], ...others, [gapBlock(14)]] : [];
  });
  // What follows the last of them is no reason for another sheet.
  groups.pop();
  return groups.length === 0 ? [] : flowOver(groups, columns, columns);
};

/** What several sheets left under one heading is told once. */
const merged = (left: readonly Leftover[]): readonly Leftover[] => {
  const names = [
    ...Map.groupBy(
      left.filter((each) => each.kind === 'names'),
      ({ heading }) => heading,
    ),
  ];
  return [
    ...left.filter((each) => each.kind === 'findings'),
    ...names.map(
      ([heading, all]): Leftover => ({
        kind: 'names',
        heading,
        notes: [...new Set(all.flatMap(({ notes }) => notes))],
      }),
    ),
  ];
};

const cutBeside = (context: SideContext, index: number): readonly string[] => {
  const map = context.maps[index];
  const cards = map ? cutOn(map) : [];
  return [...new Set(index === 0 ? [...context.cut, ...cards] : cards)];
};

/** Whether a finding that is told in full begins with this name. */
const isNamed = ({ findings }: PaperSource, name: string): boolean =>
  findings.some(({ title }) => title.params?.name === name);

/** Names and titles on the map's cards that had to be cut there, in full. */
export const cutOn = (map: MapSheet): readonly string[] =>
  map.scene.cards.flatMap((card) => map.texts.get(card.id)?.cut ?? []);

/** Ties whose two seats stand on different sheets, in words. */
export const crossLines = ({
  source,
  maps,
  words,
  firstNumber = 1,
}: Pick<SideContext, 'source' | 'maps' | 'words' | 'firstNumber'>): readonly string[] => {
  if (maps.length < 2) return [];
  const sheetOfSeat = (id: string): number => maps.findIndex((map) => map.slice.seatIds.has(id)) + firstNumber;
  const nameOf = (id: string): string => {
    const seat = source.state.seats.find((each) => each.seat.id === id);
    return seat?.person?.name || seat?.seat.title || '??';
  };
  return source.state.ties
    .filter((tie) => !maps.some((map) => map.scene.ties.some((drawn) => drawn.id === tie.id)))
    .map((tie) =>
      words.t('paper.crossLine', {
        from: nameOf(tie.fromSeatId),
        fromSheet: sheetOfSeat(tie.fromSeatId),
        kind: words.t(`word.tie.${tie.kind}`),
        to: nameOf(tie.toSeatId),
        toSheet: sheetOfSeat(tie.toSeatId),
      }),
    );
};
