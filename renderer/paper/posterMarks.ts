import type { Tokens } from '../../shared/scene/palette.ts';
import { posterMarginMm, posterOverlapMm } from './posterMeasures.ts';
import { line, type Shape, text } from './shapes.ts';
import type { Rect, Sheet } from './sheetSize.ts';

/** Which sheet of the poster it is. */
interface PosterPlace {
  readonly grid: { readonly columns: number; readonly rows: number };
  readonly column: number;
  readonly row: number;
  readonly number: number;
  readonly of: number;
}

/**
 * In a sheet's margin: ticks where it is cut, targets where two sheets must meet, the key plan, and in words where the
 * sheet belongs. Neighbours are cut in the middle of what both show, so their targets fall on one point.
 */
export const posterMarks = (
  sheet: Sheet,
  place: Rect,
  { grid, column, row }: PosterPlace,
  label: string,
  tokens: Tokens,
): readonly Shape[] => {
  const perMm = sheet.width / sheet.widthMm;
  const half = (posterOverlapMm / 2) * perMm;
  const cuts = {
    left: place.x + (column > 0 ? half : 0),
    right: place.x + place.width - (column < grid.columns - 1 ? half : 0),
    top: place.y + (row > 0 ? half : 0),
    bottom: place.y + place.height - (row < grid.rows - 1 ? half : 0),
  };
  const [outside, tick] = [1.2 * perMm, 4.5 * perMm];
  const [end, foot] = [place.x + place.width, place.y + place.height];
  const across = [cuts.left, cuts.right].flatMap((x) => [
    line(`M${x} ${place.y - outside}v${-tick}`, tokens.ink, 0.2 * perMm),
    line(`M${x} ${foot + outside}v${tick}`, tokens.ink, 0.2 * perMm),
  ]);
  const along = [cuts.top, cuts.bottom].flatMap((y) => [
    line(`M${place.x - outside} ${y}h${-tick}`, tokens.ink, 0.2 * perMm),
    line(`M${end + outside} ${y}h${tick}`, tokens.ink, 0.2 * perMm),
  ]);
  const [middleX, middleY] = [place.x + place.width / 2, place.y + place.height / 2];
  const targets = [
    ...(column > 0 ? [target(cuts.left, middleY, perMm, tokens)] : []),
    ...(column < grid.columns - 1 ? [target(cuts.right, middleY, perMm, tokens)] : []),
    ...(row > 0 ? [target(middleX, cuts.top, perMm, tokens)] : []),
    ...(row < grid.rows - 1 ? [target(middleX, cuts.bottom, perMm, tokens)] : []),
  ].flat();
  const size = sheet.minType;
  const cell = { width: 2.6 * perMm, height: 1.7 * perMm };
  const plan = { x: cuts.left + 6 * perMm, y: foot + (posterMarginMm / 2) * perMm - (grid.rows * cell.height) / 2 };
  return [
    ...across,
    ...along,
    ...targets,
    ...keyPlan(plan, cell, { grid, column, row }, tokens),
    text(plan.x + grid.columns * cell.width + 3 * perMm, foot + (posterMarginMm / 2) * perMm + size * 0.36, label, {
      size,
      fill: tokens.ink2,
    }),
  ];
};

/** A ring with a cross through it, half of it on either sheet. */
const target = (x: number, y: number, perMm: number, tokens: Tokens): readonly Shape[] => {
  const r = 1.6 * perMm;
  return [
    { kind: 'circle', x, y, r, fill: 'none', stroke: tokens.ink, strokeWidth: 0.2 * perMm },
    line(`M${x - 1.7 * r} ${y}h${3.4 * r}M${x} ${y - 1.7 * r}v${3.4 * r}`, tokens.ink, 0.2 * perMm),
  ];
};

/** The poster in small, its own sheet filled. */
const keyPlan = (
  at: { readonly x: number; readonly y: number },
  cell: { readonly width: number; readonly height: number },
  { grid, ...own }: Pick<PosterPlace, 'grid' | 'column' | 'row'>,
  tokens: Tokens,
): readonly Shape[] =>
  Array.from({ length: grid.columns * grid.rows }, (_, index): Shape => {
    const [column, row] = [index % grid.columns, Math.floor(index / grid.columns)];
    return {
      kind: 'rect',
      x: at.x + column * cell.width,
      y: at.y + row * cell.height,
      width: cell.width,
      height: cell.height,
      fill: column === own.column && row === own.row ? tokens.ink : tokens.card,
      stroke: tokens.ink2,
      strokeWidth: cell.height / 12,
    };
  });
