import { layoutBanks } from '../../shared/scene/layoutBanks.ts';
import { buildScene } from '../../shared/scene/scene.ts';
import type { Scene } from '../../shared/scene/sceneTypes.ts';
import { wrapText } from '../../shared/scene/textWidth.ts';
import { onBestSheet } from './bestSheet.ts';
import { unmetStrands } from './crowd.ts';
import { drawMap } from './drawMap.ts';
import { timelineRows } from './drawTimeline.ts';
import { isLabelCut, labelWidthOf, type TimelineRow } from './drawTimelineRow.ts';
import { legendStrip } from './legendBlock.ts';
import type { LegendNeeds } from './legendSigns.ts';
import type { MapSheet } from './mapSetter.ts';
import { mapSettersOf, mapSheets } from './mapSheets.ts';
import { dressOf, inkOf, numberOf, type PaperOptions } from './paperOptions.ts';
import type { PaperPage } from './paperPage.ts';
import type { PaperSource } from './paperSource.ts';
import type { PaperWords } from './paperWords.ts';
import { posterPages } from './poster.ts';
import type { Shape } from './shapes.ts';
import { sheetFrame } from './sheetFrame.ts';
import { type Aside, appendix, mapSide, type Side, type SideContext, sideLayout } from './sheetSides.ts';
import { type Rect, type Sheet, sheetOf, withLeastType } from './sheetSize.ts';
import { drawStrip, isStripSmall, stripHeight, stripPitch, yearSheets } from './sheetYears.ts';
import { numbersByCard } from './toldFindings.ts';

/** A client at a date on paper, as its options ask: on the best setting of a sheet, or as a poster. Pure. */
export const paperPages = (source: PaperSource, options: PaperOptions, words: PaperWords): readonly PaperPage[] => {
  const plain = (zoom: number): Sheet => sheetOf(options.paper, options.orientation, zoom);
  const onPlain = (sheet: Sheet, leastPoints?: number): readonly PaperPage[] =>
    pagesOn({ sheet, rest: sheet, tiles: 1, leastPoints }, source, options, words);
  switch (options.layout) {
    case 'poster':
      return posterPages(
        options,
        words,
        (sheet, tiles) => pagesOn({ sheet, rest: plain(1), tiles }, source, options, words),
        source.state.client.name,
      );
    case 'lanes':
      return onPlain(plain(1));
    default: {
      const readable = options.readablePoints === undefined ? [] : onPlain(plain(1), options.readablePoints);
      return readable.length === 1 ? readable : onBestSheet(plain, (sheet) => onPlain(sheet));
    }
  }
};

/** On what the map is set, and what follows it; the map's sheet is printed on so many. */
interface Sheets {
  readonly sheet: Sheet;
  readonly rest: Sheet;
  readonly tiles: number;
  /** Type between head and foot is no smaller than this, if given. */
  readonly leastPoints?: number | undefined;
}

/**
 * What goes on which sheet: the map (on several where one would be too small to read) with the findings and the legend
 * beside it and the years below; then findings, full names and years that found no room.
 */
const pagesOn = (
  { sheet: plain, rest, tiles, leastPoints }: Sheets,
  source: PaperSource,
  options: PaperOptions,
  words: PaperWords,
): readonly PaperPage[] => {
  const ink = inkOf(options);
  const frameOn = (each: Sheet) =>
    sheetFrame(source.state, each, ink.tokens, words, dressOf(options, source.state, words));
  const frame = frameOn(plain);
  const sheet = withLeastType(plain, leastPoints);
  const body = bodyOf(sheet, frame);
  const rows = timelineRows(source, words);
  // Where the years have pages of their own, a strip too small to read at arm's length only takes the map's room.
  const isStripTold = !(options.toldElsewhere?.includes('years') && isStripSmall(sheet));
  const pitch = isStripTold ? stripPitch(rows.length, sheet) : null;
  const below = pitch === null ? 0 : stripHeight(rows.length, pitch);
  const elsewhere = options.toldElsewhere ?? [];
  const legend: LegendNeeds = {
    scene: wholeScene(source),
    hasKnots: source.bars.some((bar) => bar.knots.length > 0),
    isFrank: source.rules.findings,
    unmet: unmetStrands(source.state),
  };
  const ownCompany = options.ownCompany.trim() || words.t('paper.ourCompany');
  const setters = mapSettersOf(source, sheet, words);
  const arrange = (aside: Aside, isLegendBeside: boolean, hasNextColumn = false) => {
    const stripOf = (width: number) => legendStrip(legend, { sheet, width, tokens: ink.tokens }, ink, words);
    const widths = sideLayout(sheet, body, 0, { first: 0, next: 0 }, aside, hasNextColumn);
    const strips = { first: stripOf(widths.firstMap.width), next: stripOf(widths.nextMap.width) };
    const heights = { first: isLegendBeside ? 0 : strips.first.height + 10, next: strips.next.height + 10 };
    const side = sideLayout(sheet, body, below, heights, aside, hasNextColumn);
    const maps = mapSheets(source, sheet, side.firstMap, side.nextMap, words, options.layout === 'lanes', setters);
    const firstNumber = options.firstPage ?? 1;
    const context: SideContext = {
      source,
      sheet,
      ink,
      words,
      maps,
      legend,
      appendixNumber: maps.length * tiles + firstNumber,
      firstNumber,
      hasFindingsElsewhere: elsewhere.includes('findings'),
      cut: [...frame.cut, ...cutHeadings(maps, source, ownCompany), ...(isStripTold ? cutRows(rows, maps, sheet) : [])],
    };
    const sides: Side[] = [];
    maps.forEach((_, index) => {
      const columns = index === 0 ? side.firstColumns : side.nextColumns;
      sides.push(mapSide(context, index, columns, index === 0 && isLegendBeside, sides.at(-1)?.left));
    });
    const legends = maps.map((_, index): readonly Shape[] => {
      if (index === 0 && isLegendBeside) return [];
      const { y, height } = index === 0 ? side.firstMap : side.nextMap;
      return (index === 0 ? strips.first : strips.next).draw(body.x, y + height + 6);
    });
    const [first] = sides;
    const isCrowded = first?.isLegendLeft || first?.isCrowded || false;
    return { maps, context, sides, legends, isCrowded, left: sides.at(-1)?.left ?? [] };
  };
  const { maps, context, sides, legends, left } = settled(arrange, !source.rules.findings);
  const numbers = numbersByCard(source.findings);
  const bodies: Pick<PaperPage, 'part' | 'shapes' | 'sheet'>[] = maps.map((map, index) => {
    const shapes = [
      ...drawMap(map, source.state, numbers, ownCompany, ink, words),
      ...(sides[index]?.shapes ?? []),
      ...(legends[index] ?? []),
      ...(index === 0 && pitch !== null ? drawStrip(source, rows, pitch, body, sheet, ink, words) : []),
    ];
    return { part: 'map', sheet, shapes };
  });
  const restFrame = frameOn(rest);
  const restBody = bodyOf(rest, restFrame);
  for (const shapes of appendix({ ...context, sheet: rest }, left, restBody))
    bodies.push({ part: 'more', sheet: rest, shapes });
  if (pitch === null && !elsewhere.includes('years'))
    for (const shapes of yearSheets(source, rows, restBody, rest, ink, words))
      bodies.push({ part: 'years', sheet: rest, shapes });

  return bodies.map(({ part, shapes, sheet: own }, index) => {
    const before = (maps.length * (tiles - 1) * Math.min(index, maps.length)) / maps.length;
    const [number, of] = numberOf(options, index + before, bodies.length + maps.length * (tiles - 1));
    const { head, foot, logo } = part === 'map' ? frame : restFrame;
    return {
      sheet: own,
      logo,
      part,
      number,
      of,
      label: words.t('paper.label', {
        page: index + 1,
        pages: bodies.length,
        client: source.state.client.name,
        date: words.date(source.state.date),
      }),
      shapes: [...head, ...shapes, ...foot(number, of)],
    };
  });
};

const bodyOf = (sheet: Sheet, { top, bottom }: { readonly top: number; readonly bottom: number }): Rect => ({
  x: sheet.margin.side,
  y: top,
  width: sheet.width - 2 * sheet.margin.side,
  height: bottom - top,
});

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

export const wholeScene = ({ record, state, felt }: PaperSource): Scene =>
  buildScene(state, layoutBanks(record, { phase: state.phase ?? 'exploration', visibleAt: [state.date] }), felt);

/** The banks' headings are cut at one line; their names are told in full among the full names. */
export const cutHeadings = (maps: readonly MapSheet[], source: PaperSource, ownCompany: string): readonly string[] => {
  const type = maps[0]?.type;
  if (!type) return [];
  return [source.state.client.name, ownCompany].filter(
    (name) => wrapText(name, type.cardWidth * 0.8, type.heading, 620, 1).isCut,
  );
};

/** Titles cut beside their bar that no card shows in full. */
const cutRows = (rows: readonly TimelineRow[], maps: readonly MapSheet[], sheet: Sheet): readonly string[] => {
  const width = labelWidthOf(rows, sheet);
  const shown = new Set(
    maps.flatMap((map) =>
      [...map.texts.values()].flatMap((words) => (words.cut.length === 0 ? [words.title.join(' ')] : [])),
    ),
  );
  return rows.filter((row) => isLabelCut(row, width, sheet) && !shown.has(row.label)).map((row) => row.label);
};
