import { concludedBlocks } from './concludedBlocks.ts';
import { unmetStrands } from './crowd.ts';
import { cutHeadings, cutRows } from './cutNames.ts';
import { timelineRows } from './drawTimeline.ts';
import type { TimelineRow } from './drawTimelineRow.ts';
import { legendBlock, legendStrip } from './legendBlock.ts';
import type { LegendNeeds } from './legendSigns.ts';
import type { MapSheet } from './mapSetter.ts';
import { mapOnOne, mapSettersOf, mapSheets } from './mapSheets.ts';
import { inkOf, type PaperOptions } from './paperOptions.ts';
import type { PaperSource } from './paperSource.ts';
import type { PaperWords } from './paperWords.ts';
import type { Shape } from './shapes.ts';
import { type Aside, type Leftover, mapSide, type Side, type SideContext, sideLayout } from './sheetSides.ts';
import type { Rect, Sheet } from './sheetSize.ts';
import { isStripSmall, type Strip, stripOf } from './sheetYears.ts';
import { type Block, type ColumnStyle, headingBlock } from './sideBlocks.ts';
import { isAnyTogether } from './toldFindings.ts';
import { wholeScene } from './wholeScene.ts';
import { wholeSheets } from './wholeSheet.ts';

/** The map on its sheets with what stands beside, under and after it. */
export interface ArrangedMap {
  readonly maps: readonly MapSheet[];
  readonly context: SideContext;
  readonly sides: readonly Side[];
  readonly legends: readonly (readonly Shape[])[];
  /** What found no room and needs sheets of its own. */
  readonly left: readonly Leftover[];
  readonly rows: readonly TimelineRow[];
  /** Where the years stand on the first sheet; null: they need sheets of their own. */
  readonly years: { readonly strip: Strip; readonly area: Rect } | null;
}

interface Asked {
  readonly source: PaperSource;
  readonly sheet: Sheet;
  /** What the frame leaves of it. */
  readonly body: Rect;
  readonly options: PaperOptions;
  readonly words: PaperWords;
  readonly ownCompany: string;
  /** The map's sheet is printed on so many. */
  readonly tiles: number;
  /** Names that the frame had to cut. */
  readonly cut: readonly string[];
}

/** Of a column with lists of four facts about a person. */
const comfortableForLists = 460;

/** How a client may be arranged on a sheet, each tried when it is asked for. */
export interface MapArrangements {
  /** Everything there, every finding in full; null where the sheet does not hold that. */
  readonly onOne: () => ArrangedMap | null;
  /** On as few sheets as hold the map, with findings in brief beside it, and the rest on sheets that follow. */
  readonly onMany: () => ArrangedMap;
}

export const mapArrangements = (asked: Asked): MapArrangements => {
  const { source, options, sheet, words } = asked;
  const rows = timelineRows(source, words);
  const elsewhere = options.toldElsewhere ?? [];
  const strip = isStripTold(asked) ? stripOf(rows.length, sheet) : null;
  const setting = settingOf(asked, rows);
  let known: ArrangedMap | null = null;
  const onMany = (): ArrangedMap => {
    known ??= usualMap(asked, rows, strip, setting);
    return known;
  };
  // In brief findings told together are never all there is to tell, nor is a map without the years.
  const needsMore =
    (strip === null && !elsewhere.includes('years')) ||
    (source.rules.findings && !elsewhere.includes('findings') && isAnyTogether(source.findings));
  const isOnOne = ({ maps, left }: ArrangedMap): boolean => maps.length === 1 && left.length === 0;
  return {
    onMany,
    onOne: () => {
      const brief = !needsMore && isOnOne(onMany()) ? onMany() : null;
      if (brief && !brief.sides.some(({ isTerse }) => isTerse)) return brief;
      return (elsewhere.length === 0 ? wholeMap(asked, rows, setting) : null) ?? brief;
    },
  };
};

/** Where the years have pages of their own, a strip too small to read at arm's length only takes the map's room. */
const isStripTold = ({ sheet, options }: Asked): boolean =>
  !(options.toldElsewhere?.includes('years') && isStripSmall(sheet));

/** What all arrangements tried on one sheet share. */
interface Setting {
  readonly setters: ReturnType<typeof mapSettersOf>;
  readonly legend: LegendNeeds;
  readonly styleOf: (width: number) => ColumnStyle;
  readonly legendStripIn: (width: number) => Block;
  readonly contextOf: (maps: readonly MapSheet[]) => SideContext;
}

const settingOf = (asked: Asked, rows: readonly TimelineRow[]): Setting => {
  const { source, sheet, options, words, tiles, ownCompany, cut } = asked;
  const ink = inkOf(options);
  const legend: LegendNeeds = {
    scene: wholeScene(source),
    hasKnots: source.bars.some((bar) => bar.knots.length > 0),
    isFrank: source.rules.findings,
    unmet: unmetStrands(source.state),
  };
  const styleOf = (width: number): ColumnStyle => ({ sheet, width, tokens: ink.tokens });
  const firstNumber = options.firstPage ?? 1;
  return {
    setters: mapSettersOf(source, sheet, words),
    legend,
    styleOf,
    legendStripIn: (width) => legendStrip(legend, styleOf(width), ink, words),
    contextOf: (maps) => ({
      source,
      sheet,
      ink,
      words,
      maps,
      legend,
      appendixNumber: maps.length * tiles + firstNumber,
      firstNumber,
      hasFindingsElsewhere: (options.toldElsewhere ?? []).includes('findings'),
      cut: [
        ...cut,
        ...cutHeadings(maps, source, ownCompany),
        ...(isStripTold(asked) ? cutRows(rows, maps, sheet) : []),
      ],
    }),
  };
};

/** The first arrangement of one sheet that holds everything, the names it has to cut as well; null: none does. */
const wholeMap = (asked: Asked, rows: readonly TimelineRow[], setting: Setting): ArrangedMap | null => {
  const { source, sheet, body, options, words } = asked;
  const isConcluded = source.rules.findings;
  const ink = inkOf(options);
  const known = new Map<number, readonly (readonly Block[])[]>();
  const concludedIn = (width: number): readonly (readonly Block[])[] => {
    const groups =
      known.get(width) ?? (isConcluded ? concludedBlocks(source, setting.styleOf(width), words, 'tight') : []);
    known.set(width, groups);
    return groups;
  };
  const places = wholeSheets(sheet, body, rows.length, isConcluded, {
    comfortableWidth: isAnyTogether(source.findings) ? comfortableForLists : 0,
    concludedIn,
    legendIn: (width) => {
      const style = setting.styleOf(width);
      return [headingBlock(words.t('paper.legend'), style), legendBlock(setting.legend, style, ink, words)];
    },
    legendStripHeight: (width) => setting.legendStripIn(width).height,
  });
  for (const { map: place, columns, isLegendBeside, years } of places) {
    const map = mapOnOne(source, place, setting.setters);
    if (!map) continue;
    const context = setting.contextOf([map]);
    const side = mapSide(context, 0, columns, {
      hasLegend: isLegendBeside,
      whole: concludedIn(columns[0]?.width ?? place.width),
    });
    if (side.left.length > 0 || side.isLegendLeft) continue;
    const legends = [isLegendBeside ? [] : drawnUnder(place, body, setting.legendStripIn(place.width))];
    return { maps: [map], context, sides: [side], legends, left: [], rows, years };
  }
  return null;
};

const usualMap = (
  { source, sheet, body, options, words }: Asked,
  rows: readonly TimelineRow[],
  strip: Strip | null,
  setting: Setting,
): ArrangedMap => {
  const arrange = (aside: Aside, isLegendBeside: boolean, hasNextColumn = false) => {
    const widths = sideLayout(sheet, body, 0, { first: 0, next: 0 }, aside, hasNextColumn);
    const strips = {
      first: setting.legendStripIn(widths.firstMap.width),
      next: setting.legendStripIn(widths.nextMap.width),
    };
    const heights = { first: isLegendBeside ? 0 : strips.first.height + 10, next: strips.next.height + 10 };
    const side = sideLayout(sheet, body, strip?.height ?? 0, heights, aside, hasNextColumn);
    const isByLane = options.layout === 'lanes';
    const maps = mapSheets(source, sheet, side.firstMap, side.nextMap, words, isByLane, setting.setters);
    const context = setting.contextOf(maps);
    const sides: Side[] = [];
    maps.forEach((_, index) => {
      const columns = index === 0 ? side.firstColumns : side.nextColumns;
      sides.push(
        mapSide(context, index, columns, {
          hasLegend: index === 0 && isLegendBeside,
          before: sides.at(-1)?.left ?? [],
        }),
      );
    });
    const legends = maps.map((_, index): readonly Shape[] => {
      if (index === 0) return isLegendBeside ? [] : drawnUnder(side.firstMap, body, strips.first);
      return drawnUnder(side.nextMap, body, strips.next);
    });
    const [first] = sides;
    const isCrowded = first?.isLegendLeft || first?.isCrowded || false;
    return { maps, context, sides, legends, isCrowded, left: sides.at(-1)?.left ?? [] };
  };
  const bottom = body.y + body.height;
  const years = strip && { strip, area: { ...body, y: bottom - strip.height, height: strip.height } };
  return { ...settled(arrange, !source.rules.findings), rows, years };
};

const drawnUnder = ({ y, height }: Rect, body: Rect, legend: Block): readonly Shape[] =>
  legend.draw(body.x, y + height + 6);

/**
 * The first arrangement in which all have their place. Findings matter more than the legend's: it makes room for them
 * and goes under the map. With no findings nothing needs to stand beside a map that cuts no name.
 */
const settled = <T extends Arranged>(
  arrange: (aside: Aside, isLegendBeside: boolean, hasNextColumn?: boolean) => T,
  isBare: boolean,
): T => {
  if (isBare) {
    const wide = arrange('none', false);
    if (wide.left.length === 0) return wide;
  }
  const aside = isBare ? 'bare' : 'full';
  const beside = arrange(aside, true);
  const isLegendBeside = !beside.isCrowded;
  const done = isLegendBeside ? beside : arrange(aside, false);
  if (done.left.length === 0 || done.maps.length === 1) return done;
  // Names that a column beside a later part of the map can hold need no sheet of their own.
  const withColumn = arrange(aside, isLegendBeside, true);
  return withColumn.left.length === 0 && withColumn.maps.length === done.maps.length ? withColumn : done;
};

interface Arranged {
  readonly isCrowded: boolean;
  readonly left: readonly unknown[];
  readonly maps: readonly unknown[];
}
