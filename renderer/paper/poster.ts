import { tokensOf } from '../../shared/scene/palette.ts';
import { mapCount } from './bestSheet.ts';
import type { PaperOptions } from './paperOptions.ts';
import type { PaperPage } from './paperPage.ts';
import type { PaperWords } from './paperWords.ts';
import { posterMarks } from './posterMarks.ts';
import { posterMarginMm, posterOverlapMm } from './posterMeasures.ts';
import type { Shape } from './shapes.ts';
import { type Rect, type Sheet, type SizeMm, sheetOfSize, sizeOf, smallestOn } from './sheetSize.ts';
import { textBox } from './textBox.ts';

/** So many sheets beside and under each other. */
interface Grid {
  readonly columns: number;
  readonly rows: number;
}

/**
 * As many beside as under each other, so that the poster has the shape of a sheet: all of it is enlarged alike, type as
 * well, instead of being stretched one way.
 */
const grids: readonly Grid[] = [2, 3, 4, 5].map((side) => ({ columns: side, rows: side }));

/**
 * The map over several sheets, on as few as hold it; each sheet shows its part with an overlap, marks to cut and to
 * join by, and a key plan that says where it belongs. What does not belong on the wall follows on plain sheets.
 */
export const posterPages = (
  { paper, orientation = 'landscape', mono }: PaperOptions,
  words: PaperWords,
  bestOn: (sheetAt: (zoom: number) => Sheet, tiles: number) => readonly PaperPage[],
  client: string,
): readonly PaperPage[] => {
  const tile = sizeOf(paper, orientation);
  const [grid, pictures] = smallestPoster(tile, smallestOn(paper), bestOn);
  const tiles = pictures.filter(({ part }) => part === 'map').flatMap((picture) => tilesOf(picture, grid, tile));
  const rest = pictures.filter(({ part }) => part !== 'map');
  const of = tiles.length + rest.length;
  return [
    ...tiles.map(({ column, row, picture, ...page }, index) => {
      const place = { grid, column, row, number: index + 1, of: tiles.length };
      const label = words.t('paper.posterLabel', { client, row: row + 1, column: column + 1, ...numbersOf(place) });
      return {
        ...page,
        part: picture.part,
        number: place.number,
        of,
        label,
        shapes: posterMarks(page.sheet, page.cutout.place, place, label, tokensOf[mono ? 'mono' : 'paper']),
      };
    }),
    ...rest.map((page, index) => ({ ...page, number: tiles.length + index + 1, of })),
  ];
};

const numbersOf = ({ number, of }: { readonly number: number; readonly of: number }) => ({ page: number, pages: of });

const smallestPoster = (
  tile: SizeMm,
  points: number,
  bestOn: (sheetAt: (zoom: number) => Sheet, tiles: number) => readonly PaperPage[],
): readonly [Grid, readonly PaperPage[]] => {
  let best: readonly [Grid, readonly PaperPage[]] | null = null;
  for (const grid of grids) {
    const size = posterSize(tile, grid);
    const pages = bestOn((zoom) => sheetOfSize(size, points, zoom), grid.columns * grid.rows);
    if (mapCount(pages) === 1) return [grid, pages];
    if (!best || mapCount(pages) < mapCount(best[1])) best = [grid, pages];
  }
  if (!best) throw new Error('no poster was tried');
  return best;
};

const posterSize = ({ widthMm, heightMm }: SizeMm, { columns, rows }: Grid): SizeMm => ({
  widthMm: columns * (widthMm - 2 * posterMarginMm - posterOverlapMm) + posterOverlapMm,
  heightMm: rows * (heightMm - 2 * posterMarginMm - posterOverlapMm) + posterOverlapMm,
});

const tilesOf = (picture: PaperPage, { columns, rows }: Grid, tile: SizeMm) => {
  const perMm = picture.sheet.width / picture.sheet.widthMm;
  const sheet: Sheet = {
    ...picture.sheet,
    ...tile,
    orientation: tile.widthMm >= tile.heightMm ? 'landscape' : 'portrait',
    width: tile.widthMm * perMm,
    height: tile.heightMm * perMm,
  };
  const margin = posterMarginMm * perMm;
  const place: Rect = { x: margin, y: margin, width: sheet.width - 2 * margin, height: sheet.height - 2 * margin };
  const overlap = posterOverlapMm * perMm;
  return Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const of = {
      ...place,
      x: column * (place.width - overlap),
      y: row * (place.height - overlap),
    };
    return {
      sheet,
      column,
      row,
      picture,
      cutout: { place, of, shapes: picture.shapes.filter((shape) => isIn(shape, of)), logo: picture.logo ?? null },
    };
  });
};

/** Whether a shape may show in a part of the picture; of a line only its painting can tell. */
const isIn = (shape: Shape, part: Rect): boolean => {
  if (shape.kind === 'path') return true;
  const box =
    shape.kind === 'text'
      ? textBox(shape)
      : shape.kind === 'circle'
        ? { x: shape.x - shape.r, y: shape.y - shape.r, width: 2 * shape.r, height: 2 * shape.r }
        : shape;
  return (
    box.x < part.x + part.width &&
    part.x < box.x + box.width &&
    box.y < part.y + part.height &&
    part.y < box.y + box.height
  );
};
