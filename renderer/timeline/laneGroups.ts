import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { Lane } from '../../shared/model/vocabulary.ts';
import { rememberPerObject } from '../../shared/time/rememberPerObject.ts';
import type { BarStretch, SeatBar } from '../../shared/time/timelineTypes.ts';

type Look = BarStretch['look'];

/** A stretch of a lane with one worst look. Half-open; `to` null: still so at the end of the years. */
export interface LaneStretch {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly look: Look;
}

/** The seats of one lane, and what one thin bar can tell of all of them. */
export interface LaneGroup {
  readonly lane: Lane;
  readonly bars: readonly SeatBar[];
  readonly stretches: readonly LaneStretch[];
}

/** What asks for attention first. Somebody nobody knows weighs more than somebody who waits. */
const worstFirst: readonly Look[] = [
  'hostile',
  'suspicious',
  'ghost',
  'unknown',
  'neutral',
  'favourable',
  'inspired',
  'none',
];

export const worseOf = (a: Look, b: Look): Look => (worstFirst.indexOf(a) <= worstFirst.indexOf(b) ? a : b);

/** In the order of the bars, which come lane by lane. Remembered per list of bars. */
export const laneGroups: (bars: readonly SeatBar[]) => readonly LaneGroup[] = rememberPerObject(
  (bars: readonly SeatBar[]) => {
    const byLane = Map.groupBy(bars, (bar) => bar.lane);
    return [...byLane].map(([lane, seats]) => ({ lane, bars: seats, stretches: worstOf(seats) }));
  },
);

/** Walks along the days on which any of the seats changes its look, with a count of each look on the way. */
const worstOf = (bars: readonly SeatBar[]): readonly LaneStretch[] => {
  const steps = bars
    .flatMap((bar) => bar.stretches)
    .flatMap(({ from, to, look }) => [
      { date: from, look, by: 1 },
      ...(to === null ? [] : [{ date: to, look, by: -1 }]),
    ])
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const counts = new Map<Look, number>();
  const stretches: LaneStretch[] = [];
  for (const [index, { date, look, by }] of steps.entries()) {
    counts.set(look, (counts.get(look) ?? 0) + by);
    if (steps[index + 1]?.date === date) continue;
    const worst = worstFirst.find((other) => (counts.get(other) ?? 0) > 0) ?? null;
    const last = stretches.at(-1);
    if (last?.to === null && last.look === worst) continue;
    if (last?.to === null) stretches[stretches.length - 1] = { ...last, to: date };
    if (worst !== null) stretches.push({ from: date, to: null, look: worst });
  }
  return stretches;
};
