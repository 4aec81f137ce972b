import { addMonths, dateOfDayNumber, dayNumber, type PlainDate, plainDate } from '../../shared/model/plainDate.ts';

/** Calendar days laid out along a line, in CSS pixels. */
export interface TimeScale {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly left: number;
  readonly right: number;
  readonly xOf: (date: PlainDate) => number;
  /** The day under `x`; outside the scale its first or last day. */
  readonly dateAt: (x: number) => PlainDate;
}

export const timeScale = (
  range: { readonly from: PlainDate; readonly to: PlainDate },
  left: number,
  right: number,
): TimeScale => {
  const first = dayNumber(range.from);
  const last = Math.max(dayNumber(range.to), first + 1);
  const pixelsPerDay = Math.max(right - left, 1) / (last - first);
  return {
    from: range.from,
    to: dateOfDayNumber(last),
    left,
    right,
    xOf: (date) => left + (dayNumber(date) - first) * pixelsPerDay,
    dateAt: (x) => dateOfDayNumber(Math.min(last, Math.max(first, Math.round(first + (x - left) / pixelsPerDay)))),
  };
};

/** Never outside `[first, last]` of the scale. */
export const clampToScale = (scale: TimeScale, date: PlainDate): PlainDate =>
  date < scale.from ? scale.from : date > scale.to ? scale.to : date;

export interface AxisTick {
  readonly date: PlainDate;
  readonly x: number;
  /** What the label names: "2024", or "Apr" inside a year. */
  readonly unit: 'year' | 'month';
}

const tickMonths = [1, 3, 12, 24, 60, 120, 300] as const;

/** Round dates along the scale, at least `room` pixels apart. */
export const axisTicks = (scale: TimeScale, room: number): readonly AxisTick[] => {
  const months = (dayNumber(scale.to) - dayNumber(scale.from)) / 30.44;
  const pixelsPerMonth = (scale.right - scale.left) / months;
  const step = tickMonths.find((count) => count * pixelsPerMonth >= room) ?? 1200;
  const ticks: AxisTick[] = [];
  for (let date = firstTick(scale.from, step); date <= scale.to; date = addMonths(date, step)) {
    ticks.push({ date, x: scale.xOf(date), unit: date.endsWith('-01-01') ? 'year' : 'month' });
  }
  return ticks;
};

const firstTick = (from: PlainDate, step: number): PlainDate => {
  const year = Number(from.slice(0, 4));
  const years = Math.max(step / 12, 1);
  let date = plainDate(`${Math.floor(year / years) * years}-01-01`);
  while (date < from) date = addMonths(date, step);
  return date;
};
