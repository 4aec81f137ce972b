import { cameraTiming } from './cameraTiming.ts';
import { type Camera, viewAt } from './filmCamera.ts';
import type { FilmSpeed } from './filmOptions.ts';
import type { FilmPart } from './filmPart.ts';
import type { View } from './view.ts';

/** `pull`: somebody left or came; `main`: a decision, a phase, a seat; `minor`: a reading, a strand, a line. */
export type StopWeight = 'pull' | 'main' | 'minor';

/** A day at which the film stands still, because something changes. `words`: how many are to be read there. */
export interface Stop {
  /** Day number. */
  readonly day: number;
  readonly weight: StopWeight;
  readonly words: number;
  /** The camera goes there, for the whole map is too full to be read. */
  readonly isGoneTo?: boolean;
}

export interface FilmPlan {
  readonly parts: readonly FilmPart[];
  readonly seconds: number;
  /** Without one the whole map is seen all the time. */
  readonly camera?: Camera;
}

/**
 * What is seen at one instant of the film. Equal moments are equal pictures. `elapsed`: seconds within its part, without
 * those spent waiting for the camera; `view`: what that shows, null for the whole map.
 */
export type Moment =
  | { readonly kind: 'title'; readonly elapsed: number; readonly left: number }
  | { readonly kind: 'end'; readonly elapsed: number }
  | { readonly kind: 'run'; readonly day: number; readonly view: View | null }
  | {
      readonly kind: 'hold';
      readonly day: number;
      readonly isPull: boolean;
      readonly elapsed: number;
      readonly view: View | null;
    };

/** Every number of the film's timing. Seconds, days per second, words per second. */
export const filmTiming = {
  title: 3.6,
  /** The last part of the title, in which the map shines through. */
  titleFade: 0.6,
  end: 6,
  /** Days of history per second where nothing happens. */
  pace: { slow: 91, normal: 365, fast: 1461 } satisfies Record<FilmSpeed, number>,
  /** Between two stops time is seen to run, but a quiet stretch never takes longer than this. */
  shortestRun: 0.3,
  longestRun: { slow: 2.4, normal: 1.2, fast: 0.6 } satisfies Record<FilmSpeed, number>,
  /** Words that are read in a second, besides looking at the picture. */
  reading: { slow: 2.4, normal: 3.6, fast: 6 } satisfies Record<FilmSpeed, number>,
  /** Time to find the place that changed, before reading; a pull has its scene to play as well. */
  looking: { pull: 3.2, main: 0.9, minor: 0.5 } satisfies Record<StopWeight, number>,
  /** Standing still takes no more than this in all; beyond it the least weighty changes are told in passing. */
  mostHeld: 600,
  /** With more pulls than can be held in that time each is held shorter, but never shorter than its scene needs. */
  shortestPull: 2.2,
  /** A stop's picture does not move any more after this. */
  settled: { pull: 4.2, other: 0.9 },
  /** The picture stands still before the end card. */
  rest: 1,
} as const;

/** How long a stop is held, in seconds. */
export const holdSeconds = (stop: Stop, speed: FilmSpeed): number =>
  filmTiming.looking[stop.weight] + stop.words / filmTiming.reading[speed] + secondsOfCamera(stop);

const secondsOfCamera = ({ isGoneTo, weight }: Stop): number => {
  if (!isGoneTo) return 0;
  if (weight !== 'pull') return cameraTiming.lead.other;
  return cameraTiming.lead.pull + cameraTiming.fromPull + cameraTiming.rest;
};

/**
 * The film of a stretch of time: title, the days with a stop at each change, end. The first day is always a stop.
 * `stops` ascend by day; those outside the range are left out.
 * @throws RangeError when the range has no length.
 */
export const filmPlan = (
  range: { readonly fromDay: number; readonly toDay: number },
  stops: readonly Stop[],
  speed: FilmSpeed,
): FilmPlan => {
  if (range.toDay <= range.fromDay) throw new RangeError('a film needs a stretch of time');
  const inRange = stops.filter(({ day }) => range.fromDay <= day && day <= range.toDay);
  const opening = inRange.find(({ day }) => day === range.fromDay) ?? openingStop(range.fromDay);
  const held = heldStops([opening, ...inRange.filter(({ day }) => day > range.fromDay)], speed);
  const parts: FilmPart[] = [];
  let start = 0;
  const add = (part: FilmPart): void => {
    parts.push(part);
    start += part.seconds;
  };
  add({ kind: 'title', start, seconds: filmTiming.title });
  let day = range.fromDay;
  for (const { stop, seconds, lead } of held) {
    if (stop.day > day)
      add({ kind: 'run', start, seconds: runSeconds(stop.day - day, speed), fromDay: day, toDay: stop.day });
    day = stop.day;
    add({ kind: 'hold', start, seconds, day, isPull: stop.weight === 'pull', lead });
  }
  if (range.toDay > day) {
    add({ kind: 'run', start, seconds: runSeconds(range.toDay - day, speed), fromDay: day, toDay: range.toDay });
    add({ kind: 'hold', start, seconds: filmTiming.rest, day: range.toDay, isPull: false, lead: 0 });
  }
  add({ kind: 'end', start, seconds: filmTiming.end });
  return { parts, seconds: start };
};

/** A beginning on which nothing happens is looked at all the same. */
const openingStop = (day: number): Stop => ({ day, weight: 'main', words: 8 });

const runSeconds = (days: number, speed: FilmSpeed): number =>
  Math.min(filmTiming.longestRun[speed], Math.max(filmTiming.shortestRun, days / filmTiming.pace[speed]));

interface Held {
  readonly stop: Stop;
  readonly seconds: number;
  readonly lead: number;
}

const leadOf = ({ isGoneTo, weight }: Stop): number =>
  isGoneTo ? cameraTiming.lead[weight === 'pull' ? 'pull' : 'other'] : 0;

const heldStops = (stops: readonly Stop[], speed: FilmSpeed): readonly Held[] => {
  for (const weights of [['pull', 'main', 'minor'], ['pull', 'main'], ['pull']] as const) {
    const held = stops
      .filter((stop, index) => index === 0 || weights.some((weight) => weight === stop.weight))
      .map((stop) => ({ stop, seconds: holdSeconds(stop, speed), lead: leadOf(stop) }));
    const all = held.reduce((sum, { seconds }) => sum + seconds, 0);
    if (all <= filmTiming.mostHeld) return held;
    if (weights.length === 1) {
      const share = filmTiming.mostHeld / all;
      // So hurried, there is no time to show the whole at each of them: the camera goes from one to the next.
      return held.map(({ stop, seconds }) => ({
        stop,
        seconds: Math.max(filmTiming.shortestPull, seconds * share),
        lead: stop.isGoneTo ? cameraTiming.lead.other : 0,
      }));
    }
  }
  return [];
};

/** The instant `seconds` after the beginning; before it the first, after the end the last. */
export const momentAt = (plan: FilmPlan, seconds: number): Moment => {
  const part = plan.parts.findLast(({ start }) => start <= seconds) ?? plan.parts[0];
  if (!part) throw new Error('a film without parts');
  const elapsed = Math.min(part.seconds, Math.max(0, seconds - part.start));
  const view = (plan.camera && roundedView(viewAt(plan.camera, seconds))) ?? null;
  switch (part.kind) {
    case 'title':
      return {
        kind: 'title',
        elapsed: round(Math.min(elapsed, 1)),
        left: round(Math.min(part.seconds - elapsed, filmTiming.titleFade)),
      };
    case 'end':
      return { kind: 'end', elapsed: round(Math.min(elapsed, 1)) };
    case 'run': {
      const day = part.fromDay + ((part.toDay - part.fromDay) * elapsed) / part.seconds;
      return { kind: 'run', day: Math.min(round(day), part.toDay - 0.01), view };
    }
    case 'hold': {
      const settled = part.isPull ? filmTiming.settled.pull : filmTiming.settled.other;
      const acted = round(Math.min(withoutLead(elapsed, part), settled));
      return { kind: 'hold', day: part.day, isPull: part.isPull, elapsed: acted, view };
    }
  }
};

/** Whoever is pulled is lit at once; all else waits until the camera is there. */
const withoutLead = (elapsed: number, { isPull, lead }: { readonly isPull: boolean; readonly lead: number }): number =>
  Math.max(Math.min(elapsed, isPull ? cameraTiming.spot : 0), elapsed - lead);

const roundedView = (view: View | null): View | null =>
  view && { x: round(view.x), y: round(view.y), scale: Math.round(view.scale * 1e5) / 1e5 };

const round = (value: number): number => Math.round(value * 1000) / 1000;
