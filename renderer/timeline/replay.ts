/** What the replay runs along, in day numbers (`dayNumber`). Lists are ascending; quiet stretches do not overlap. */
export interface Course {
  readonly from: number;
  readonly to: number;
  /** The last day on which the picture changes: started there or later, there would be nothing to see. */
  readonly lastChange: number;
  /** Days on which somebody moved: the replay holds there, so that people see what did. */
  readonly stops: readonly number[];
  readonly quiet: readonly { readonly from: number; readonly to: number }[];
}

/** Where the replay is. `day` may lie between two midnights; `hold` is what is left of standing still, in seconds. */
export interface ReplayHead {
  readonly day: number;
  readonly hold: number;
}

/** A stretch in which nothing happened takes at most this long, in seconds, whatever its length. */
export const longestGlide = 0.4;

/** With more stops than this the holds shorten, so that the whole of a large client does not stand still for minutes. */
const stopsHeldInFull = 40;

/**
 * Seconds of standing still at a swap: 0.9 at one year per second, longer when slower and shorter when faster, by the
 * square root of the speed, so that a fast replay stays fast without hiding the moment.
 */
export const holdSeconds = (daysPerSecond: number, stops: number): number =>
  0.9 * Math.sqrt(365 / daysPerSecond) * Math.min(1, stopsHeldInFull / stops);

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
