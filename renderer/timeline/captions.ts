import { dayNumber, type PlainDate } from '../../shared/model/plainDate.ts';
import type { ReplaySpeed } from '../../shared/model/vocabulary.ts';
import { rememberPerObject } from '../../shared/time/rememberPerObject.ts';
import { isComingOrGoing, isTurnOfDeal, placeInTelling } from '../../shared/time/telling.ts';
import { isChange } from '../../shared/time/timeline.ts';
import type { TimelineEvent } from '../../shared/time/timelineTypes.ts';
import { daysPerSecondAt, holdSeconds } from './replay.ts';
import { quietMargin, type TimelineModel } from './timelineModel.ts';

/** One line under a running replay, from its day until the next one's. */
export type Caption =
  | {
      readonly kind: 'change';
      readonly day: number;
      readonly event: TimelineEvent;
      /** Lesser changes of the same moment, of its day and of days that found no line of their own. */
      readonly others: readonly TimelineEvent[];
    }
  /** With so much on the very first day, what is on the map is told, not how it came there. */
  | { readonly kind: 'opening'; readonly day: number }
  | { readonly kind: 'quiet'; readonly day: number; readonly months: number };

/** No line gives way to one that weighs no more before it could be read, in seconds of replay. */
const leastSeconds = 0.9;
/** Where the replay stands still for so long it is told why, whatever stood there. */
const leastHold = 0.4;
/** A line that nothing follows goes after so many seconds of replay, or days where those are more. */
const mostSeconds = 5;
const mostDays = 45;

const daysInMonth = 30.44;

/** Changes of the first day beyond which it is told as a whole. */
const mostOpening = 3;

/** Who comes and goes, and where a deal turns, is never left out for what somebody felt or wrote. */
const isNeverLeftOut = (event: TimelineEvent): boolean =>
  isComingOrGoing(event) || isTurnOfDeal(event) || event.kind === 'phase';

/** How a replay runs, as far as its captions follow from it. */
export interface Running {
  readonly speed: ReplaySpeed;
  readonly skipsQuiet: boolean;
  /** It goes from change to change, each a still that is told. */
  readonly inStills: boolean;
}

/**
 * The line told at a date, as a function of the date and the way of running alone: scrubbed, replayed or filmed, a date
 * has one caption. Null before the first and long after the last change.
 */
export const captionAt = (model: TimelineModel, date: PlainDate, running: Running): Caption | null => {
  const day = dayNumber(date);
  const caption = trackOf(model, running).findLast((line) => line.day <= day) ?? null;
  const isOver =
    caption !== null && day - caption.day > Math.max(mostDays, mostSeconds * daysPerSecondAt[running.speed]);
  return isOver && caption.kind !== 'quiet' ? null : caption;
};

const tracks = rememberPerObject((_model: TimelineModel) => new Map<string, readonly Caption[]>());

const trackOf = (model: TimelineModel, running: Running): readonly Caption[] => {
  const known = tracks(model);
  const key = Object.values(running).join(' ');
  const track = known.get(key) ?? (running.inStills ? stillTrack(model) : captionTrack(model, running));
  known.set(key, track);
  return track;
};

/** A line of its own for each day of change, as `advanceInStills` stands on each. */
const stillTrack = (model: TimelineModel): readonly Caption[] =>
  daysTold(model).map(({ day, first, others }) => lineOf(model, day, first, others));

const daysTold = (
  model: TimelineModel,
): readonly { readonly day: number; readonly first: TimelineEvent; readonly others: readonly TimelineEvent[] }[] =>
  [...Map.groupBy(model.events.filter(isChange), ({ date }) => dayNumber(date))]
    .flatMap(([day, events]) => {
      const [first, ...others] = events.toSorted((a, b) => placeInTelling(a) - placeInTelling(b));
      return first ? [{ day, first, others }] : [];
    })
    .sort((a, b) => a.day - b.day);

const lineOf = (
  { course }: TimelineModel,
  day: number,
  event: TimelineEvent,
  others: readonly TimelineEvent[],
): Caption =>
  day === course.changes[0] && others.length >= mostOpening
    ? { kind: 'opening', day }
    : { kind: 'change', day, event, others };

const captionTrack = (model: TimelineModel, { speed, skipsQuiet }: Running): readonly Caption[] => {
  const daysPerSecond = daysPerSecondAt[speed];
  const { stops } = model.course;
  const hold = holdSeconds(daysPerSecond, stops.length);
  const secondsBetween = (from: number, to: number): number =>
    (to - from) / daysPerSecond + hold * stops.filter((stop) => from <= stop && stop < to).length;
  const lines: Caption[] = [];
  for (const { day, first, others } of daysTold(model)) {
    const last = lines.at(-1);
    const canBeRead = !last || secondsBetween(last.day, day) >= leastSeconds;
    const isHeld = hold >= leastHold && stops.includes(day);
    if (canBeRead || isHeld || weighsMore(first, last)) lines.push(lineOf(model, day, first, others));
    else if (last.kind === 'change') lines[lines.length - 1] = { ...last, others: [...last.others, first, ...others] };
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
  isNeverLeftOut(event) && (shown.kind !== 'change' || !isNeverLeftOut(shown.event));
