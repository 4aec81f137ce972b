import { dayNumber } from '../../shared/model/plainDate.ts';
import type { ReplaySpeed } from '../../shared/model/vocabulary.ts';
import type { Stretch } from '../editor/editorStore.ts';

/** Days of history per second. */
export const daysPerSecondAt: Readonly<Record<ReplaySpeed, number>> = {
  month: 30.44,
  quarter: 91,
  year: 365,
  threeYears: 1096,
};

/** What the replay runs along, in day numbers (`dayNumber`). Lists are ascending; quiet stretches do not overlap. */
export interface Course {
  readonly from: number;
  readonly to: number;
  /** The last day on which the picture changes: started there or later, there would be nothing to see. */
  readonly lastChange: number;
  /** Days on which somebody moved or a deal turned: the replay holds there, so that people see what did. */
  readonly stops: readonly number[];
  /** Days on which the picture changes: without motion the replay goes from one to the next. */
  readonly changes: readonly number[];
  readonly quiet: readonly { readonly from: number; readonly to: number }[];
}

/** The part of a course that is played: within the loop where there is one, quiet stretches at full length if wanted. */
export const playedPart = (course: Course, loop: Stretch | null, skipsQuiet: boolean): Course => ({
  ...course,
  ...(loop && { from: dayNumber(loop.from), to: dayNumber(loop.to), lastChange: dayNumber(loop.to) }),
  quiet: skipsQuiet ? course.quiet : [],
});

/** Where the replay is. `day` may lie between two midnights; `hold` is what is left of standing still, in seconds. */
export interface ReplayHead {
  readonly day: number;
  readonly hold: number;
}

/** A stretch in which nothing happened takes at most this long, in seconds, whatever its length. */
export const longestGlide = 0.9;

/** With more stops than this the holds shorten, so that the whole of a large client does not stand still for minutes. */
const stopsHeldInFull = 16;

/**
 * Seconds of standing still at a stop: 2.4 at one year per second, time to find the place and to read a sentence of ten
 * words. Somewhat longer when slower and shorter when faster, by the fourth root of the speed: a fast replay hurries
 * from stop to stop, nobody reads faster for it.
 */
export const holdSeconds = (daysPerSecond: number, stops: number): number =>
  2.4 * (365 / daysPerSecond) ** 0.25 * Math.min(1, stopsHeldInFull / stops);

/**
 * The head after `seconds` of replay. Never passes a stop without holding at it, never passes the end of the course.
 * Exact in time: many short steps end where one long step does.
 */
export const advance = (head: ReplayHead, seconds: number, daysPerSecond: number, course: Course): ReplayHead => {
  let { day, hold } = head;
  let left = seconds;
  while (left > 0 && day < course.to) {
    if (hold > 0) {
      const spent = Math.min(hold, left);
      hold -= spent;
      left -= spent;
      continue;
    }
    const leg = legFrom(day, daysPerSecond, course);
    const needed = (leg.end - day) / leg.pace;
    if (needed > left) return { day: day + left * leg.pace, hold: 0 };
    day = leg.end;
    left -= needed;
    if (course.stops.includes(day)) hold = holdSeconds(daysPerSecond, course.stops.length);
  }
  return { day, hold };
};

/** Seconds that a still stands: time to read what changed, less of it at higher speeds. */
export const stillSeconds = (daysPerSecond: number): number => 1.8 * Math.sqrt(365 / daysPerSecond);

/** The same road for who wants no motion: from change to change, each a still. */
export const advanceInStills = (
  head: ReplayHead,
  seconds: number,
  daysPerSecond: number,
  course: Course,
): ReplayHead => {
  let { day, hold } = head;
  let left = seconds;
  while (left > 0 && day < course.to) {
    const spent = Math.min(hold, left);
    hold -= spent;
    left -= spent;
    if (left <= 0) break;
    const next = course.changes.find((change) => change > day) ?? course.to;
    day = Math.min(next, course.to);
    hold = stillSeconds(daysPerSecond);
  }
  return { day, hold };
};

/** The longest way ahead with one pace: until a stop, the edge of a quiet stretch, or the end. Pace in days per second. */
const legFrom = (
  day: number,
  daysPerSecond: number,
  course: Course,
): { readonly end: number; readonly pace: number } => {
  const stop = course.stops.find((other) => other > day) ?? course.to;
  const quiet = course.quiet.find((stretch) => stretch.to > day);
  if (!quiet) return { end: Math.min(stop, course.to), pace: daysPerSecond };
  if (day < quiet.from) return { end: Math.min(stop, quiet.from, course.to), pace: daysPerSecond };
  return {
    end: Math.min(stop, quiet.to, course.to),
    pace: Math.max(daysPerSecond, (quiet.to - quiet.from) / longestGlide),
  };
};
