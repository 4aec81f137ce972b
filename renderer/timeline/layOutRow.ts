import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { BarStretch, SeatBar } from '../../shared/time/timelineTypes.ts';
import type { TimeScale } from './timeScale.ts';

export interface PlacedStretch {
  readonly x: number;
  readonly width: number;
  readonly stretch: BarStretch;
  /** Middle of the face that tells the look without its colour; null where it finds no room. */
  readonly faceX: number | null;
}

export interface PlacedKnot {
  readonly x: number;
  readonly knot: SeatBar['knots'][number];
  /** Nobody took the place. A newcomer we do not know has no name either, but did take it. */
  readonly isLoose: boolean;
  /** The knots beside it stand so near that all of them are drawn small. */
  readonly isCrowded: boolean;
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

/** Two knots nearer than this would lie on each other. */
const knotRoom = 17;

/** Half the width a face keeps free of dots, and how far from its stretch's beginning it may look for room. */
const faceRoom = 7;
const furthestFace = 120;

export const layOutRow = (bar: SeatBar, scale: TimeScale): PlacedRow => {
  const knots = bar.knots.map((knot, index) => ({
    x: scale.xOf(knot.date),
    knot,
    isLoose: !isTakenOn(bar, knot.date),
    isCrowded: [bar.knots[index - 1], bar.knots[index + 1]].some(
      (beside) => beside && Math.abs(scale.xOf(beside.date) - scale.xOf(knot.date)) < knotRoom,
    ),
  }));
  const runs = (['done', 'planned', 'missed'] as const).flatMap((state) => runsOf(bar.touches, state, scale));
  const isFree = (x: number): boolean =>
    runs.every((run) => run.x2 < x - faceRoom || x + faceRoom < run.x1) &&
    knots.every((knot) => Math.abs(knot.x - x) > faceRoom + 7);
  return { bar, knots, runs, stretches: bar.stretches.flatMap((stretch) => placeStretch(stretch, scale, isFree)) };
};

const isTakenOn = (bar: SeatBar, date: PlainDate): boolean =>
  bar.stretches.some(({ from, to, look }) => look !== 'none' && from <= date && (to === null || date < to));

const placeStretch = (
  stretch: BarStretch,
  scale: TimeScale,
  isFree: (x: number) => boolean,
): readonly PlacedStretch[] => {
  const x = Math.max(scale.left, scale.xOf(stretch.from));
  const end = Math.min(scale.right, stretch.to === null ? scale.right : scale.xOf(stretch.to));
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
