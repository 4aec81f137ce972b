import { columnFlow, inParts } from '../columns.ts';
import type { Shape } from '../shapes.ts';
import type { Rect } from '../sheetSize.ts';
import type { Block } from '../sideBlocks.ts';
import type { BookContext } from './bookPage.ts';

const gutter = 44;

/** A line longer than this, in its type, is lost on the way back to the next. */
const longestLine = 44;

/** Two, unless one reads as well. */
export const columnsFor = (area: Rect, { type }: BookContext): number => (area.width > type.body * longestLine ? 2 : 1);

export const columnWidth = (area: Rect, count: number): number => (area.width - gutter * (count - 1)) / count;

/**
 * Groups of blocks that must not be parted, in columns over as many pages as they take; the columns of the last page
 * end about level, so that it looks finished instead of broken off.
 */
export const columnPages = (
  groups: readonly (readonly Block[])[],
  area: Rect,
  count: number,
): readonly (readonly Shape[])[] => {
  const pages: (readonly Shape[])[] = [];
  let rest = groups.flatMap((group) => inParts(group, area.height));
  while (rest.length > 0) {
    const taken = fitting(rest, area, count, area.height);
    if (taken === 0) throw new Error('a block that is taller than a page cannot be parted');
    const shown = rest.slice(0, taken);
    const height = taken === rest.length ? leastHeight(shown, area, count) : area.height;
    pages.push(draw(shown, area, count, height));
    rest = rest.slice(taken);
  }
  return pages;
};

const columnsOf = (area: Rect, count: number, height: number): readonly Rect[] => {
  const width = columnWidth(area, count);
  return Array.from({ length: count }, (_, index) => ({
    ...area,
    x: area.x + index * (width + gutter),
    width,
    height,
  }));
};

/** How many groups from the first on the columns hold. */
const fitting = (groups: readonly (readonly Block[])[], area: Rect, count: number, height: number): number => {
  const flow = columnFlow(columnsOf(area, count, height));
  const misfit = groups.findIndex((group) => !flow.putTogether(group));
  return misfit < 0 ? groups.length : misfit;
};

/** The lowest columns that still hold all of them. */
const leastHeight = (groups: readonly (readonly Block[])[], area: Rect, count: number): number => {
  const steps = 40;
  for (let step = 1; step < steps; step += 1) {
    const height = (area.height * step) / steps;
    if (fitting(groups, area, count, height) === groups.length) return height;
  }
  return area.height;
};

const draw = (groups: readonly (readonly Block[])[], area: Rect, count: number, height: number): readonly Shape[] => {
  const flow = columnFlow(columnsOf(area, count, height));
  for (const group of groups) flow.putTogether(group);
  return flow.shapes;
};

/** One list in each of two columns, on one page; null where either is too long for that. */
export const besideEachOther = (
  left: readonly (readonly Block[])[],
  right: readonly (readonly Block[])[],
  area: Rect,
): readonly (readonly Shape[])[] | null => {
  const shapes = columnsOf(area, 2, area.height).map((column, index) => {
    const flow = columnFlow([column]);
    return [left, right][index]?.every((group) => flow.putTogether(group)) ? flow.shapes : null;
  });
  return shapes.some((each) => each === null) ? null : [shapes.flatMap((each) => each ?? [])];
};
