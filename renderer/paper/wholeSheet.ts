import { columnFlow } from './columns.ts';
import type { Rect, Sheet } from './sheetSize.ts';
import { isWideEnough, type Strip, stripOf } from './sheetYears.ts';
import { type Block, gapBlock } from './sideBlocks.ts';

/** Places on one sheet that may hold all there is to tell: the map, every finding in full, the legend and the years. */
export interface WholeSheet {
  readonly map: Rect;
  readonly columns: readonly Rect[];
  /** Else it stands under the map. */
  readonly isLegendBeside: boolean;
  readonly years: { readonly strip: Strip; readonly area: Rect };
}

/** What has to find its place beside the map, for columns of a width. */
export interface WholeNeeds {
  /** A column narrower than this tells it in too many short lines: only where no wider one does. */
  readonly comfortableWidth: number;
  /** Groups that must not be parted; empty where nothing is concluded. */
  readonly concludedIn: (width: number) => readonly (readonly Block[])[];
  readonly legendIn: (width: number) => readonly Block[];
  readonly legendStripHeight: (width: number) => number;
}

const columnGap = 36;
/** Columns that tell findings in full, and the one with nothing but the legend and names where there is any. */
const columnsOfFindings = [
  { count: 1, width: 330 },
  { count: 1, width: 480 },
  { count: 1, width: 600 },
  { count: 2, width: 400 },
  { count: 2, width: 480 },
  { count: 3, width: 480 },
];
const columnsOfLegend = [
  { count: 0, width: 0 },
  { count: 1, width: 236 },
];
const narrowestBelow = 330;
/** The map keeps at least this of the sheet, or it is no map with something beside it. */
const leastMapWidth = 0.5;
const leastMapHeight = 0.4;
/** Upright, what is told stands below the map in columns, as high as they have to be; tried in steps of the sheet. */
const heightStep = 0.03;

/**
 * All arrangements in which the columns hold what is concluded: comfortable ones first, and of these the ones with the
 * largest place for the map.
 */
export const wholeSheets = (
  sheet: Sheet,
  body: Rect,
  rows: number,
  isConcluded: boolean,
  needs: WholeNeeds,
): readonly WholeSheet[] => {
  const strips = [1, 2].flatMap((columns) => stripOf(rows, sheet, columns) ?? []);
  const places = sheet.orientation === 'landscape' ? beside : below;
  return strips
    .flatMap((strip) => places(body, strip, isConcluded, needs))
    .filter(({ map }) => map.height >= body.height * leastMapHeight)
    .sort((a, b) => Number(isNarrow(a, needs)) - Number(isNarrow(b, needs)) || areaOf(b.map) - areaOf(a.map));
};

type Places = (body: Rect, strip: Strip, isConcluded: boolean, needs: WholeNeeds) => readonly WholeSheet[];

/** The columns right of the map; the years below both, or below the map alone. */
const beside: Places = (body, strip, isConcluded, needs) =>
  (isConcluded ? columnsOfFindings : columnsOfLegend).flatMap(({ count, width }) =>
    [true, false].flatMap((isYearsWide): readonly WholeSheet[] => {
      const mapWidth = body.width - count * (width + columnGap);
      if (mapWidth < body.width * leastMapWidth) return [];
      const yearsWidth = isYearsWide ? body.width : mapWidth;
      if (!isWideEnough(strip, yearsWidth) || (count === 0 && !isYearsWide)) return [];
      const bottom = body.y + body.height - strip.height;
      const columns = Array.from({ length: count }, (_, index) => ({
        x: body.x + mapWidth + columnGap + index * (width + columnGap),
        y: body.y + 18,
        width,
        height: body.height - (isYearsWide ? strip.height : 0) - 26,
      }));
      return legendPlaces(columns, needs).map((isLegendBeside) => ({
        map: mapAbove(bottom, body, mapWidth, isLegendBeside, needs),
        columns,
        isLegendBeside,
        years: { strip, area: { x: body.x, y: bottom, width: yearsWidth, height: strip.height } },
      }));
    }),
  );

/** Tall sheets have the columns under the map, and the years under these. */
const below: Places = (body, strip, isConcluded, needs) => {
  if (!isWideEnough(strip, body.width)) return [];
  const years = { strip, area: { ...body, y: body.y + body.height - strip.height, height: strip.height } };
  if (!isConcluded)
    return [{ map: mapAbove(years.area.y, body, body.width, false, needs), columns: [], isLegendBeside: false, years }];
  return [2, 3, 4].flatMap((count): readonly WholeSheet[] => {
    const width = (body.width - columnGap * (count - 1)) / count;
    if (width < narrowestBelow) return [];
    for (let share = heightStep; share < 1 - leastMapHeight; share += heightStep) {
      const top = years.area.y - body.height * share;
      const columns = Array.from({ length: count }, (_, index) => ({
        x: body.x + index * (width + columnGap),
        y: top + 12,
        width,
        height: body.height * share - 16,
      }));
      const [isLegendBeside] = legendPlaces(columns, needs);
      if (isLegendBeside === undefined) continue;
      return [{ map: mapAbove(top, body, body.width, isLegendBeside, needs), columns, isLegendBeside, years }];
    }
    return [];
  });
};

/** Where the legend may stand: with what is concluded, and under the map; nowhere when the columns hold no more. */
const legendPlaces = (columns: readonly Rect[], needs: WholeNeeds): readonly boolean[] => {
  const width = columns[0]?.width;
  if (width === undefined) return [false];
  const flow = columnFlow(columns);
  if (!needs.concludedIn(width).every((group) => flow.putTogether(group))) return [];
  return flow.putTogether([gapBlock(16), ...needs.legendIn(width)]) ? [true, false] : [false];
};

const mapAbove = (bottom: number, body: Rect, width: number, isLegendBeside: boolean, needs: WholeNeeds): Rect => {
  const legend = isLegendBeside ? 0 : needs.legendStripHeight(width) + 10;
  return { x: body.x, y: body.y + 6, width, height: bottom - body.y - legend - 12 };
};

const isNarrow = ({ columns }: WholeSheet, { comfortableWidth }: WholeNeeds): boolean =>
  columns.some(({ width }) => width < comfortableWidth);

const areaOf = ({ width, height }: Rect): number => width * height;
