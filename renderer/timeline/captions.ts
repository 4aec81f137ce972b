import { dayNumber, type PlainDate } from '../../shared/model/plainDate.ts';
import type { ReplaySpeed } from '../../shared/model/vocabulary.ts';
import { rememberPerObject } from '../../shared/time/rememberPerObject.ts';
import { isChange } from '../../shared/time/timeline.ts';
import type { TimelineEvent } from '../../shared/time/timelineTypes.ts';
import { daysPerSecondAt, holdSeconds } from './replay.ts';
import { placeInTelling } from './telling.ts';
import { quietMargin, type TimelineModel } from './timelineModel.ts';

/** One line under a running replay, from its day until the next one's. */
export type Caption =
  | {
      readonly kind: 'change';
      readonly day: number;
      readonly event: TimelineEvent;
      /** Lesser changes of the same moment that this line leaves out. */
      readonly more: number;
    }
  | { readonly kind: 'quiet'; readonly day: number; readonly months: number };

/** No line gives way to one that weighs no more before it could be read, in seconds of replay. */
const leastSeconds = 0.9;
/** Where the replay stands still for so long it is told why, whatever stood there. */
const leastHold = 0.4;
/** A line that nothing follows goes after so many seconds of replay, or days where those are more. */
const mostSeconds = 5;
const mostDays = 45;

const daysInMonth = 30.44;

/** Who comes and goes, and what is decided, is never left out for what somebody felt or wrote. */
const weighty: ReadonlySet<TimelineEvent['kind']> = new Set([
  'swap',
  'departure',
  'arrival',
  'colleagueLeft',
  'phase',
  'milestone',
  'orderPlaced',
  'dealClosed',
]);

/**
 * The line told at a date, as a function of the date and the speed alone: scrubbed, replayed or filmed, a date has one
 * caption. Null before the first and long after the last change.
 */
export const captionAt = (
  model: TimelineModel,
  date: PlainDate,
  speed: ReplaySpeed,
  skipsQuiet: boolean,
): Caption | null => {
  const day = dayNumber(date);
  const caption = trackOf(model, speed, skipsQuiet).findLast((line) => line.day <= day) ?? null;
  const isOver = caption !== null && day - caption.day > Math.max(mostDays, mostSeconds * daysPerSecondAt[speed]);
  return isOver && caption.kind === 'change' ? null : caption;
};

const tracks = rememberPerObject((_model: TimelineModel) => new Map<string, readonly Caption[]>());

const trackOf = (model: TimelineModel, speed: ReplaySpeed, skipsQuiet: boolean): readonly Caption[] => {
  const known = tracks(model);
  const key = `${speed} ${skipsQuiet}`;
  const track = known.get(key) ?? captionTrack(model, daysPerSecondAt[speed], skipsQuiet);
  known.set(key, track);
  return track;
};

const captionTrack = (model: TimelineModel, daysPerSecond: number, skipsQuiet: boolean): readonly Caption[] => {
  const changeDays = new Set(model.course.changes);
  const byDay = Map.groupBy(model.events.filter(isChange), ({ date }) => dayNumber(date));
  const { stops } = model.course;
  const hold = holdSeconds(daysPerSecond, stops.length);
  const secondsBetween = (from: number, to: number): number =>
    (to - from) / daysPerSecond + hold * stops.filter((stop) => from <= stop && stop < to).length;
  const lines: Caption[] = [];
  for (const day of [...changeDays].sort((a, b) => a - b)) {
    const [first, ...others] = (byDay.get(day) ?? []).toSorted((a, b) => placeInTelling(a) - placeInTelling(b));
    if (!first) continue;
    const last = lines.at(-1);
    const canBeRead = !last || secondsBetween(last.day, day) >= leastSeconds;
    const isHeld = hold >= leastHold && stops.includes(day);
    if (canBeRead || isHeld || weighsMore(first, last))
      lines.push({ kind: 'change', day, event: first, more: others.length });
    else if (last.kind === 'change') lines[lines.length - 1] = { ...last, more: last.more + 1 + others.length };
  }
  const stretches = (skipsQuiet ? model.course.quiet : []).map(
    ({ from, to }): Caption => ({
      kind: 'quiet',
      day: from,
      months: Math.round((to - from + 2 * quietMargin) / daysInMonth),
    }),
  );
  return [...lines, ...stretches].sort((a, b) => a.day - b.day);
};

const weighsMore = (event: TimelineEvent, shown: Caption): boolean =>
  weighty.has(event.kind) && (shown.kind === 'quiet' || !weighty.has(shown.event.kind));
