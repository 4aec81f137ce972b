import { columnFlow } from './columns.ts';
import type { CardColours } from './drawCard.ts';
import { legendBlock } from './legendBlock.ts';
import type { LegendNeeds } from './legendSigns.ts';
import type { MapSheet } from './mapSheets.ts';
import type { PaperSource } from './paperSource.ts';
import type { PaperWords } from './paperWords.ts';
import type { Shape } from './shapes.ts';
import type { Rect, Sheet } from './sheetSize.ts';
import {
  type Block,
  type ColumnStyle,
  type FindingSetting,
  figuresBlock,
  findingBlocks,
  gapBlock,
  headingBlock,
  noteBlock,
} from './sideBlocks.ts';

/** Where the map and the columns beside (or, upright, below) it are. */
interface SideLayout {
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

/**
 * `stripHeight`: the years under the first map; `legendHeights`: legends under the first map and under the next ones,
 * 0 where they stand beside. `isBare`: no findings stand there.
 */
export const sideLayout = (
  sheet: Sheet,
  body: Rect,
  stripHeight: number,
  legendHeights: { readonly first: number; readonly next: number },
  isBare: boolean,
): SideLayout => {
  const height = body.height - stripHeight;
  const aside = isBare ? bareAsideWidth : asideWidth;
  if (sheet.orientation === 'landscape') {
    const width = body.width - aside - asideGap;
    const column = { x: body.x + width + asideGap, y: body.y + 18, width: aside };
    return {
      firstMap: { x: body.x, y: body.y + 6, width, height: height - legendHeights.first - 12 },
      nextMap: { x: body.x, y: body.y + 6, width, height: body.height - legendHeights.next - 12 },
      firstColumns: [{ ...column, height: height - 26 }],
      nextColumns: [{ ...column, height: body.height - 26 }],
    };
  }
  const band = body.height * (isBare ? bareUprightBand : uprightBand);
  const width = (body.width - asideGap) / 2;
  const columns = (bottom: number): readonly Rect[] =>
    [0, 1].map((index) => ({
      x: body.x + index * (width + asideGap),
      y: bottom - band + 12,
      width,
      height: band - 16,
    }));
  return {
    firstMap: { x: body.x, y: body.y + 6, width: body.width, height: height - band - legendHeights.first - 6 },
    nextMap: { x: body.x, y: body.y + 6, width: body.width, height: body.height - band - legendHeights.next - 6 },
    firstColumns: columns(body.y + height),
    nextColumns: columns(body.y + body.height),
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
type Leftover =
  | { readonly kind: 'findings'; readonly from: number }
  | { readonly kind: 'names'; readonly heading: string; readonly notes: readonly string[] };

export interface Side {
  readonly shapes: readonly Shape[];
  readonly left: readonly Leftover[];
  /** Findings found no room, wherever they are told then. */
  readonly isCrowded: boolean;
  /** The legend found no room here: it has to go under the map. */
  readonly isLegendLeft: boolean;
}

/** Beside a map sheet: on the first the figures and findings; on every one the legend and what had to be cut there. */
export const mapSide = (context: SideContext, index: number, columns: readonly Rect[], hasLegend: boolean): Side => {
  const { source, sheet, ink, words } = context;
  const style: ColumnStyle = { sheet, width: columns[0]?.width ?? asideWidth, tokens: ink.tokens };
  const flow = columnFlow(columns);
  const left: Leftover[] = [];
  let isCrowded = false;
  const legend = hasLegend
    ? [headingBlock(words.t('paper.legend'), style), legendBlock(context.legend, style, ink, words)]
    : [];
  if (index === 0 && source.rules.findings) {
    flow.put(figuresBlock(source, style, words));
    flow.put(gapBlock(14));
    const from = putFindings(context, style, columns, flow.putTogether, hasLegend ? heightOf(legend) + 16 : 0);
    isCrowded = from !== null;
    if (from !== null && !context.hasFindingsElsewhere) left.push({ kind: 'findings', from });
    flow.put(gapBlock(16));
  }
  const isLegendLeft = hasLegend && !flow.putTogether(legend);
  const lists = [
    { heading: words.t('paper.fullNames'), notes: cutBeside(context, index) },
    { heading: words.t('paper.crossLines'), notes: index === 0 ? crossLines(context) : [] },
  ];
  for (const { heading, notes } of lists) {
    if (notes.length === 0) continue;
    const blocks = [gapBlock(14), headingBlock(heading, style), ...notes.map((note) => noteBlock(note, style))];
    if (!flow.putTogether(blocks)) left.push({ kind: 'names', heading, notes });
  }
  return { shapes: flow.shapes, left, isCrowded, isLegendLeft };
};

/** As many findings as leave room for the legend. The number of the first that does not fit, or null when all do. */
const putFindings = (
  context: SideContext,
  style: ColumnStyle,
  columns: readonly Rect[],
  put: (blocks: readonly Block[]) => boolean,
  reserved: number,
): number | null => {
  const { source, words } = context;
  const title = words.t('paper.findings');
  const asleep = source.asleep > 0 ? ` · ${words.t('paper.asleep', { count: source.asleep })}` : '';
  const heading = headingBlock(`${title}${asleep}`, style);
  if (source.findings.length === 0) {
    put([heading, noteBlock(words.t('paper.noFindings'), style)]);
    return null;
  }
  const set = (setting: FindingSetting): readonly Block[] => findingBlocks(source, style, words, setting);
  // The legend makes room before any reason does.
  const settings = reserved > 0 ? [set('roomy'), set('tight')] : [set('roomy'), set('tight'), set('terse')];
  const more = (count: number): Block =>
    noteBlock(
      context.hasFindingsElsewhere
        ? words.t('book.moreFindings', { count })
        : words.t('paper.moreFindings', { count, sheet: context.appendixNumber }),
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
      (rest === 0 || trial.put(more(rest))) &&
      trial.put(gapBlock(reserved))
    );
  };
  // What goes on on another sheet all the same keeps its reasons.
  const blocks = settings.find((each) => fits(each, each.length)) ?? set('tight');
  let count = blocks.length;
  while (count > 0 && !fits(blocks, count)) count -= 1;
  const [first, ...others] = blocks.slice(0, count);
  put(first ? [heading, first] : [heading]);
  for (const block of others) put([block]);
  if (count === blocks.length) return null;
  put([more(blocks.length - count)]);
  return count;
};

/** Findings, full names and lines that found no room, on as many last sheets as they take. */
export const appendix = (
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
  const findings = findingBlocks(source, style, words);
  const groups = left.flatMap((each): readonly (readonly Block[])[] => {
    const blocks =
      each.kind === 'findings' ? findings.slice(each.from) : each.notes.map((note) => noteBlock(note, style));
    const title = each.kind === 'findings' ? words.t('paper.findingsContinued') : each.heading;
    const [first, ...others] = blocks;
    return first ? [[headingBlock(title, style), first], ...others.map((block) => [block]), [gapBlock(14)]] : [];
  });
  const sheets: ReturnType<typeof columnFlow>[] = [];
  for (const group of groups) {
    if (sheets.at(-1)?.putTogether(group)) continue;
    const flow = columnFlow(columns);
    sheets.push(flow);
    if (!flow.putTogether(group)) throw new Error('a note is taller than a sheet');
  }
  return sheets.map((flow) => flow.shapes);
};

const cutBeside = (context: SideContext, index: number): readonly string[] => {
  const map = context.maps[index];
  const cards = map ? cutOn(map) : [];
  return [...new Set(index === 0 ? [...context.cut, ...cards] : cards)];
};

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

const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.height, 0);
