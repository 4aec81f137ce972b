import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { BarStretch, SeatBar } from '../../shared/time/timelineTypes.ts';
import { type LaneGroup, worseOf } from './laneGroups.ts';
import { mergeMarks } from './mergeMarks.ts';
import { isOnScale, type TimeScale } from './timeScale.ts';

export interface PlacedStretch {
  readonly x: number;
  readonly width: number;
  readonly stretch: BarStretch;
  /** Middle of the face that tells the look without its colour; null where it finds no room. */
  readonly faceX: number | null;
}

/** One holder making place for another. */
export interface Swap {
  readonly date: PlainDate;
  readonly leftName: string | null;
  readonly cameName: string | null;
  readonly seatTitle: string;
  /** Nobody took the place. A newcomer we do not know has no name either, but did take it. */
  readonly isLoose: boolean;
}

/** One swap, or several that would lie on each other and are counted, in order of date. */
export interface PlacedKnot {
  readonly x: number;
  readonly swaps: readonly Swap[];
}

/** Contacts of one kind that lie so near each other that their dots would touch: one dot, or one line from x1 to x2. */
export interface TouchRun {
  readonly x1: number;
  readonly x2: number;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly state: 'planned' | 'done' | 'missed';
  readonly count: number;
}

/** One seat's row, in pixels along the scale. */
export interface PlacedRow {
  readonly bar: SeatBar;
  readonly stretches: readonly PlacedStretch[];
  readonly knots: readonly PlacedKnot[];
  readonly runs: readonly TouchRun[];
}

/** Distance of two dots below which they become one line. */
const mergeGap = 6;

/** Two knots nearer than this would lie on each other. On the thin bar of a lane they are counted sooner: it is calm. */
const knotRoom = 17;
const laneKnotRoom = 30;

/** Pixels of a lane's bar that show one look: the worst in them, for a few bad weeks must not vanish. */
const laneCell = 3;

/** Half the width a face keeps free of dots, and how far from its stretch's beginning it may look for room. */
const faceRoom = 7;
const furthestFace = 120;

export const layOutRow = (bar: SeatBar, scale: TimeScale): PlacedRow => {
  const knots = placeKnots(swapsOf(bar), scale, knotRoom);
  const onScale = bar.touches.filter(({ date }) => isOnScale(scale, date));
  const runs = (['done', 'planned', 'missed'] as const).flatMap((state) => runsOf(onScale, state, scale));
  const isFree = (x: number): boolean =>
    runs.every((run) => run.x2 < x - faceRoom || x + faceRoom < run.x1) &&
    knots.every((knot) => Math.abs(knot.x - x) > faceRoom + 7);
  return { bar, knots, runs, stretches: bar.stretches.flatMap((stretch) => placeStretch(stretch, scale, isFree)) };
};

/** A lane's row, in pixels along the scale. */
export interface PlacedLane {
  readonly group: LaneGroup;
  readonly stretches: readonly { readonly x: number; readonly width: number; readonly look: BarStretch['look'] }[];
  readonly knots: readonly PlacedKnot[];
}

export const layOutLane = (group: LaneGroup, scale: TimeScale): PlacedLane => ({
  group,
  stretches: worstPerCell(group.stretches, scale),
  knots: placeKnots(group.bars.flatMap(swapsOf), scale, laneKnotRoom),
});

/** Cell by cell the worst look that shows in it, neighbours of one look as one. */
const worstPerCell = (stretches: LaneGroup['stretches'], scale: TimeScale): PlacedLane['stretches'] => {
  const cells: BarStretch['look'][] = [];
  for (const stretch of stretches) {
    const { x, end } = spanOn(stretch, scale);
    if (end <= x) continue;
    const first = Math.floor((x - scale.left) / laneCell);
    for (let cell = first; cell < (end - scale.left) / laneCell; cell += 1) {
      const known = cells[cell];
      cells[cell] = known ? worseOf(known, stretch.look) : stretch.look;
    }
  }
  const pieces: PlacedLane['stretches'][number][] = [];
  for (const [cell, look] of cells.entries()) {
    if (!look) continue;
    const x = scale.left + cell * laneCell;
    const last = pieces.at(-1);
    const width = Math.min(laneCell, scale.right - x);
    if (last?.look === look && Math.abs(last.x + last.width - x) < 0.01) {
      pieces[pieces.length - 1] = { ...last, width: last.width + width };
    } else pieces.push({ x, width, look });
  }
  return pieces;
};

const swapsOf = (bar: SeatBar): readonly Swap[] =>
  bar.knots.map((knot) => ({ ...knot, seatTitle: bar.title, isLoose: !isTakenOn(bar, knot.date) }));

const placeKnots = (swaps: readonly Swap[], scale: TimeScale, room: number): readonly PlacedKnot[] =>
  mergeMarks(
    swaps.filter(({ date }) => isOnScale(scale, date)),
    ({ date }) => scale.xOf(date),
    room,
  ).map(({ x, things }) => ({ x, swaps: things }));

const spanOn = (
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate | null },
  scale: TimeScale,
): { readonly x: number; readonly end: number } => ({
  x: Math.max(scale.left, scale.xOf(from)),
  end: Math.min(scale.right, to === null ? scale.right : scale.xOf(to)),
});

const isTakenOn = (bar: SeatBar, date: PlainDate): boolean =>
  bar.stretches.some(({ from, to, look }) => look !== 'none' && from <= date && (to === null || date < to));

const placeStretch = (
  stretch: BarStretch,
  scale: TimeScale,
  isFree: (x: number) => boolean,
): readonly PlacedStretch[] => {
  const { x, end } = spanOn(stretch, scale);
  if (end <= x) return [];
  return [{ x, width: end - x, stretch, faceX: faces.has(stretch.look) ? firstFree(x + 11, end - 8, isFree) : null }];
};

const faces: ReadonlySet<BarStretch['look']> = new Set(['inspired', 'favourable', 'neutral', 'suspicious', 'hostile']);

const firstFree = (from: number, to: number, isFree: (x: number) => boolean): number | null => {
  for (let x = from; x <= Math.min(to, from + furthestFace); x += 4) if (isFree(x)) return x;
  return null;
};

/** Regular contact reads as a line, and the place where it lapsed as its gap. A missed one is never swallowed. */
const runsOf = (touches: SeatBar['touches'], state: TouchRun['state'], scale: TimeScale): readonly TouchRun[] => {
  const runs: TouchRun[] = [];
  const dates = touches.filter((touch) => touch.state === state).map((touch) => touch.date);
  for (const date of dates.sort()) {
    const x = scale.xOf(date);
    const last = runs.at(-1);
    if (last && x - last.x2 < mergeGap) runs[runs.length - 1] = { ...last, x2: x, to: date, count: last.count + 1 };
    else runs.push({ x1: x, x2: x, from: date, to: date, state, count: 1 });
  }
  return runs;
};
