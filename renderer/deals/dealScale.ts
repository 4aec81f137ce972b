import { dateOfDayNumber, dayNumber, type PlainDate } from '../../shared/model/plainDate.ts';

/** Days along a line on which what happens close together gets room, and long quiet stretches shrink. CSS pixels. */
export interface DealScale {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly left: number;
  readonly right: number;
  /** Outside the scale its first or last point. */
  readonly xOf: (date: PlainDate) => number;
  readonly dateAt: (x: number) => PlainDate;
  /** January the first of each year inside the scale. */
  readonly years: readonly PlainDate[];
}

/**
 * A stretch between two neighbouring stops is as wide as the logarithm of its weeks, and never less than one unit: three
 * years of preparation and the five days that decide fit on one line. Inside a stretch days are even.
 */
export const dealScale = (dates: readonly PlainDate[], left: number, right: number): DealScale => {
  const stops = [...new Set(dates)].sort().map(dayNumber);
  const first = stops[0] ?? 0;
  if (stops.length < 2) stops.splice(0, stops.length, first, first + 1);
  const weights = stops.slice(1).map((stop, index) => weightOf(stop - (stops[index] ?? stop)));
  const unit = Math.max(right - left, 1) / weights.reduce((sum, weight) => sum + weight, 0);
  const xs = [left];
  for (const weight of weights) xs.push((xs.at(-1) ?? left) + weight * unit);

  const between = (value: number, known: readonly number[], wanted: readonly number[]): number => {
    const index = Math.min(
      known.length - 2,
      Math.max(
        0,
        known.findLastIndex((each) => each <= value),
      ),
    );
    const [k0 = 0, k1 = 0] = known.slice(index, index + 2);
    const [w0 = 0, w1 = 0] = wanted.slice(index, index + 2);
    return w0 + Math.min(1, Math.max(0, (value - k0) / (k1 - k0))) * (w1 - w0);
  };
  const from = dateOfDayNumber(first);
  const to = dateOfDayNumber(stops.at(-1) ?? first);
  return {
    from,
    to,
    left,
    right,
    xOf: (date) => between(dayNumber(date), stops, xs),
    dateAt: (x) => dateOfDayNumber(Math.round(between(x, xs, stops))),
    years: yearsBetween(from, to),
  };
};

const weightOf = (days: number): number => 1 + Math.log2(1 + days / 7);

const yearsBetween = (from: PlainDate, to: PlainDate): readonly PlainDate[] => {
  const first = Number(from.slice(0, 4)) + 1;
  const last = Number(to.slice(0, 4));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => `${first + index}-01-01` as PlainDate);
};
