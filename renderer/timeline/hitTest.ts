import type { Root6Window } from '../../shared/insight/types.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import { barHeightFor } from './geometry.ts';
import type { HeaderMark } from './headerMarks.ts';
import type { PlacedKnot, PlacedLane, PlacedRow, PlacedStretch, TouchRun } from './layOutRow.ts';
import { isOnScale, type TimeScale } from './timeScale.ts';

/** What lies under the pointer, the smallest thing first. */
export type Hit =
  | { readonly kind: 'knot'; readonly row: PlacedRow | null; readonly knot: PlacedKnot }
  | { readonly kind: 'touches'; readonly row: PlacedRow; readonly run: TouchRun }
  | { readonly kind: 'stretch'; readonly row: PlacedRow; readonly stretch: PlacedStretch }
  | { readonly kind: 'lane'; readonly lane: PlacedLane; readonly date: PlainDate }
  | { readonly kind: 'marks'; readonly marks: readonly HeaderMark[] }
  | { readonly kind: 'root6'; readonly window: Root6Window };

/** How far from the middle of a thing the pointer still means it, in pixels. */
const reach = { knot: 9, touch: 4, mark: 6 } as const;

/** Looks at one row; `x` on the scale, `y` from the row's top edge. */
export const hitRow = (row: PlacedRow, x: number, y: number, rowHeight: number): Hit | null => {
  if (Math.abs(y - rowHeight / 2) > barHeightFor(rowHeight) / 2 + 2) return null;
  const knot = nearest(row.knots, (placed) => Math.abs(placed.x - x));
  if (knot && Math.abs(knot.x - x) <= reach.knot) return { kind: 'knot', row, knot };
  const run = nearest(row.runs, (placed) => distanceToRun(placed, x));
  if (run && distanceToRun(run, x) <= reach.touch) return { kind: 'touches', row, run };
  const stretch = row.stretches.find((placed) => placed.x <= x && x < placed.x + placed.width);
  return stretch ? { kind: 'stretch', row, stretch } : null;
};

/** Looks at the bar that stands for a lane. */
export const hitLane = (lane: PlacedLane, scale: TimeScale, x: number): Hit | null => {
  const knot = nearest(lane.knots, (placed) => Math.abs(placed.x - x));
  if (knot && Math.abs(knot.x - x) <= reach.knot) return { kind: 'knot', row: null, knot };
  const isOnBar = lane.stretches.some((placed) => placed.x <= x && x < placed.x + placed.width);
  return isOnBar ? { kind: 'lane', lane, date: scale.dateAt(x) } : null;
};

/** Looks at what stands above the rows. */
export const hitHeader = (
  marks: readonly HeaderMark[],
  windows: readonly Root6Window[],
  scale: TimeScale,
  x: number,
): Hit | null => {
  const near = marks.filter((mark) => isOnScale(scale, mark.date) && Math.abs(scale.xOf(mark.date) - x) <= reach.mark);
  if (near.length > 0) return { kind: 'marks', marks: near };
  const window = windows.find((other) => scale.xOf(other.from) <= x && x < scale.xOf(other.to));
  return window ? { kind: 'root6', window } : null;
};

/** The day a press means: the very day of a knot, dot or flag, else the day under the pointer. */
export const dateOfHit = (hit: Hit | null, scale: TimeScale, x: number): PlainDate => {
  if (hit?.kind === 'knot') {
    const swap = nearest(hit.knot.swaps, ({ date }) => Math.abs(scale.xOf(date) - x));
    if (swap) return swap.date;
  }
  if (hit?.kind === 'touches' && hit.run.count === 1) return hit.run.from;
  const mark = hit?.kind === 'marks' ? nearest(hit.marks, (other) => Math.abs(scale.xOf(other.date) - x)) : null;
  return mark ? mark.date : scale.dateAt(x);
};

const distanceToRun = (run: TouchRun, x: number): number => Math.max(run.x1 - x, x - run.x2, 0);

const nearest = <T>(things: readonly T[], distance: (thing: T) => number): T | null => {
  let best: { readonly thing: T; readonly distance: number } | null = null;
  for (const thing of things) {
    const found = distance(thing);
    if (!best || found < best.distance) best = { thing, distance: found };
  }
  return best ? best.thing : null;
};
