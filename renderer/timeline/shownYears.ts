import { dateOfDayNumber, dayNumber, type PlainDate } from '../../shared/model/plainDate.ts';
import type { TimeRange } from '../../shared/time/timeline.ts';
import type { Stretch } from '../editor/editorStore.ts';

/** Days below which the years are not stretched any further: a day is then some twenty pixels wide. */
export const fewestDaysShown = 60;

/** While playing, the next stretch comes up when the playhead has come so far through the one shown… */
const turnsAt = 0.92;
/** …and the playhead then stands so far from its beginning, with what just happened still in sight. */
const turnsTo = 0.12;

/** All years, or the part of them that is shown, never outside them: an edit may have shortened the history. */
export const rangeShown = (range: TimeRange, shown: Stretch | null): TimeRange =>
  (shown && stretchOf(range, dayNumber(shown.from), daysOf(shown))) ?? range;

/** Shows `factor` times as many days, with the anchor where it is. Null: all of them. */
export const zoomed = (range: TimeRange, shown: Stretch | null, anchor: PlainDate, factor: number): Stretch | null => {
  const before = rangeShown(range, shown);
  const days = Math.max(fewestDaysShown, Math.round(daysOf(before) * factor));
  const held = Math.min(Math.max(dayNumber(anchor), dayNumber(before.from)), dayNumber(before.to));
  const share = (held - dayNumber(before.from)) / daysOf(before);
  return stretchOf(range, Math.round(held - share * days), days);
};

/** As many days as now, from another day on. */
export const movedTo = (range: TimeRange, shown: Stretch | null, from: number): Stretch | null =>
  stretchOf(range, Math.round(from), daysOf(rangeShown(range, shown)));

/** With one end on another day; the other end stays where it is. */
export const resized = (
  range: TimeRange,
  shown: Stretch | null,
  end: 'from' | 'to',
  date: PlainDate,
): Stretch | null => {
  const before = rangeShown(range, shown);
  if (end === 'from') {
    const from = Math.min(dayNumber(date), dayNumber(before.to) - fewestDaysShown);
    return stretchOf(range, from, dayNumber(before.to) - from);
  }
  return stretchOf(range, dayNumber(before.from), Math.max(fewestDaysShown, dayNumber(date) - dayNumber(before.from)));
};

/**
 * What is shown once the playhead stands on a day: the same object where it is in sight. A replay turns the page ahead
 * of its playhead, so that the years stand still in between; a jump puts its day in the middle.
 */
export const keepingInSight = (
  range: TimeRange,
  shown: Stretch | null,
  date: PlainDate,
  isPlaying: boolean,
): Stretch | null => {
  if (!shown) return null;
  const [day, from, days] = [dayNumber(date), dayNumber(shown.from), daysOf(shown)];
  const isAtEnd = shown.to >= range.to;
  const isInSight = day >= from && (isPlaying && !isAtEnd ? day <= from + days * turnsAt : day <= from + days);
  return isInSight ? shown : movedTo(range, shown, day - days * (isPlaying ? turnsTo : 0.5));
};

const daysOf = ({ from, to }: Stretch | TimeRange): number => dayNumber(to) - dayNumber(from);

/** Pushed into the range; null where it covers all of it. */
const stretchOf = (range: TimeRange, from: number, days: number): Stretch | null => {
  const [first, last] = [dayNumber(range.from), dayNumber(range.to)];
  const length = Math.max(days, Math.min(fewestDaysShown, last - first));
  if (length >= last - first) return null;
  const start = Math.min(Math.max(from, first), last - length);
  return { from: dateOfDayNumber(start), to: dateOfDayNumber(start + length) };
};
