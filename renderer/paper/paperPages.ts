import type { Id } from '../../shared/model/ids.ts';
import { layoutBanks } from '../../shared/scene/layoutBanks.ts';
import { buildScene } from '../../shared/scene/scene.ts';
import type { Scene } from '../../shared/scene/sceneTypes.ts';
import { wrapText } from '../../shared/scene/textWidth.ts';
import { onBestSheet } from './bestSheet.ts';
import type { CardColours } from './drawCard.ts';
import { drawMap } from './drawMap.ts';
import { drawTimeline, timelineFoot, timelineHead, timelineRows } from './drawTimeline.ts';
import { isLabelCut, labelWidthOf, type TimelineRow } from './drawTimelineRow.ts';
import { legendStrip } from './legendBlock.ts';
import type { LegendNeeds } from './legendSigns.ts';
import { type MapSheet, mapSheets } from './mapSheets.ts';
import { dressOf, inkOf, numberOf, type PaperOptions } from './paperOptions.ts';
import type { PaperPage } from './paperPage.ts';
import type { PaperSource } from './paperSource.ts';
import type { PaperWords } from './paperWords.ts';
import { posterPages } from './poster.ts';
import { line, type Shape, text } from './shapes.ts';
import { sheetFrame } from './sheetFrame.ts';
import { appendix, mapSide, type Side, type SideContext, sideLayout } from './sheetSides.ts';
import { type Rect, type Sheet, sheetOf } from './sheetSize.ts';

/** The strip under the map takes at most this share of the sheet; with more rows it gets sheets of its own. */
const mostTimeline = 0.28;
const comfortablePitch = 22;
const tightestPitch = 15.5;

/** A client at a date on paper, as its options ask: on the best setting of a sheet, or as a poster. Pure. */
export const paperPages = (source: PaperSource, options: PaperOptions, words: PaperWords): readonly PaperPage[] => {
  const set = (sheet: Sheet): readonly PaperPage[] => pagesOn(sheet, source, options, words);
  return options.layout === 'poster'
    ? posterPages(options, words, set, source.state.client.name)
    : onBestSheet((zoom) => sheetOf(options.paper, options.orientation, zoom), set);
};

/**
 * What goes on which sheet: the map (on several where one would be too small to read) with the findings and the legend
 * beside it and the years below; then years, findings and full names that found no room.
 */
const pagesOn = (sheet: Sheet, source: PaperSource, options: PaperOptions, words: PaperWords): readonly PaperPage[] => {
  const ink = inkOf(options);
  const isBare = !source.rules.findings;
  const frame = sheetFrame(source.state, sheet, ink.tokens, words, dressOf(options, source.state, words));
  const body: Rect = {
    x: sheet.margin.side,
    y: frame.top,
    width: sheet.width - 2 * sheet.margin.side,
    height: frame.bottom - frame.top,
  };
  const rows = timelineRows(source, words);
  const pitch = stripPitch(rows.length, sheet);
  const stripHeight = pitch === null ? 0 : timelineHead + rows.length * pitch + timelineFoot + 12;
  const elsewhere = options.toldElsewhere ?? [];
  const yearSheets =
    pitch === null && !elsewhere.includes('years')
      ? chunks(rows, Math.floor((body.height - 60 - timelineHead) / comfortablePitch))
      : [];
  const legend: LegendNeeds = {
    scene: wholeScene(source),
    hasKnots: source.bars.some((bar) => bar.knots.length > 0),
    isFrank: source.rules.findings,
  };
  const ownCompany = options.ownCompany.trim() || words.t('paper.ourCompany');
  const mapWidth = sideLayout(sheet, body, 0, { first: 0, next: 0 }, isBare).firstMap.width;
  const strip = legendStrip(legend, { sheet, width: mapWidth, tokens: ink.tokens }, ink, words);
  const arrange = (isBeside: LegendBeside) => {
    const under = (isThere: boolean): number => (isThere ? 0 : strip.height + 10);
    const heights = { first: under(isBeside.first), next: under(isBeside.next) };
    const side = sideLayout(sheet, body, stripHeight, heights, isBare);
    const maps = mapSheets(source, sheet, side.firstMap, side.nextMap, words, options.layout === 'lanes');
    const context: SideContext = {
      source,
      sheet,
      ink,
      words,
      maps,
      legend,
      appendixNumber: maps.length + yearSheets.length + (options.firstPage ?? 1),
      firstNumber: options.firstPage ?? 1,
      hasFindingsElsewhere: elsewhere.includes('findings'),
      cut: [...frame.cut, ...cutHeadings(maps, source, ownCompany), ...cutRows(rows, maps, sheet)],
    };
    const sides = maps.map((_, index) =>
      mapSide(
        context,
        index,
        index === 0 ? side.firstColumns : side.nextColumns,
        index === 0 ? isBeside.first : isBeside.next,
      ),
    );
    const below = maps.map((_, index): readonly Shape[] => {
      const { y, height } = index === 0 ? side.firstMap : side.nextMap;
      return (index === 0 ? isBeside.first : isBeside.next) ? [] : strip.draw(body.x, y + height + 6);
    });
    return { maps, context, sides, below };
  };
  const { maps, context, sides, below } = settled(arrange);
  const numbers = numbersByCard(source);
  const bodies: Pick<PaperPage, 'part' | 'shapes'>[] = maps.map((map, index) => {
    const shapes = [
      ...drawMap(map, source.state, numbers, ownCompany, ink, words),
      ...(sides[index]?.shapes ?? []),
      ...(below[index] ?? []),
      ...(index === 0 && pitch !== null ? drawStrip(source, rows, pitch, stripHeight, body, sheet, ink, words) : []),
    ];
    return { part: 'map', shapes };
  });
  yearSheets.forEach((part, index) => {
    const title = text(body.x, body.y + 34, words.t(index === 0 ? 'paper.timeline' : 'paper.timelineContinued'), {
      size: 17,
      weight: 600,
      fill: ink.tokens.ink,
    });
    const area = { ...body, y: body.y + 48, height: body.height - 48 };
    const drawn = drawTimeline(source, part, comfortablePitch, area, sheet, ink, words);
    bodies.push({ part: 'years', shapes: [title, ...drawn] });
  });
  bodies.push(
    ...appendix(
      context,
      sides.flatMap((each) => each.left),
      body,
    ).map((shapes) => ({ part: 'more' as const, shapes })),
  );

  return bodies.map(({ part, shapes }, index) => {
    const [number, of] = numberOf(options, index, bodies.length);
    return {
      sheet,
      logo: frame.logo,
      part,
      number,
      of,
      label: words.t('paper.label', {
        page: index + 1,
        pages: bodies.length,
        client: source.state.client.name,
        date: words.date(source.state.date),
      }),
      shapes: [...frame.head, ...shapes, ...frame.foot(number, of)],
    };
  });
};

/** Whether the legend stands beside the map, on the first of its sheets and on the next ones. */
interface LegendBeside {
  readonly first: boolean;
  readonly next: boolean;
}

/**
 * The first arrangement in which every legend has its place: beside the map, else under it. Findings matter more than
 * the legend's place: it makes room for them too.
 */
const settled = <T extends { readonly sides: readonly Side[] }>(arrange: (isBeside: LegendBeside) => T): T => {
  let isBeside: LegendBeside = { first: true, next: true };
  let arranged = arrange(isBeside);
  // A legend that went under its map stays there, and takes none of the room beside it: this ends.
  for (;;) {
    const [first, ...next] = arranged.sides;
    const isCrowded = isBeside.first && first !== undefined && (first.isLegendLeft || first.isCrowded);
    const isNextCrowded = next.some((side) => side.isLegendLeft);
    if (!isCrowded && !isNextCrowded) return arranged;
    isBeside = { first: isBeside.first && !isCrowded, next: isBeside.next && !isNextCrowded };
    arranged = arrange(isBeside);
  }
};

export const wholeScene = ({ record, state, felt }: PaperSource): Scene =>
  buildScene(state, layoutBanks(record, { phase: state.phase ?? 'exploration', visibleAt: [state.date] }), felt);

/** Null when the strip would take too much of the sheet. */
const stripPitch = (rows: number, sheet: Sheet): number | null => {
  const room = sheet.height * mostTimeline - timelineHead - timelineFoot;
  const pitch = Math.min(comfortablePitch, room / Math.max(1, rows));
  return pitch >= Math.max(tightestPitch, sheet.minType * 1.25) ? pitch : null;
};

const drawStrip = (
  source: PaperSource,
  rows: readonly TimelineRow[],
  pitch: number,
  height: number,
  body: Rect,
  sheet: Sheet,
  ink: CardColours,
  words: PaperWords,
): readonly Shape[] => {
  const area = { x: body.x, y: body.y + body.height - height, width: body.width, height };
  return [
    line(`M${area.x} ${area.y}H${area.x + area.width}`, ink.tokens.line, 1),
    ...drawTimeline(source, rows, pitch, { ...area, y: area.y + 8 }, sheet, ink, words),
  ];
};

/** The numbers of the findings that concern each card; an empty row's finding belongs to its ghost. */
export const numbersByCard = (source: PaperSource): ReadonlyMap<Id, readonly number[]> => {
  const numbers = new Map<Id, number[]>();
  source.findings.forEach(({ concerns, action }, index) => {
    const ghosts = action.kind === 'addMember' ? [`ghost-${action.role}`] : [];
    for (const id of new Set([...concerns.seatIds, ...concerns.colleagueIds, ...ghosts]))
      numbers.set(id, [...(numbers.get(id) ?? []), index + 1]);
  });
  return numbers;
};

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

const chunks = <T>(items: readonly T[], most: number): readonly (readonly T[])[] => {
  const parts: T[][] = [];
  for (let index = 0; index < items.length; index += most) parts.push(items.slice(index, index + most));
  return parts;
};
