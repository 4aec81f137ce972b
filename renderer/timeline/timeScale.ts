import { dateOfDayNumber, dayNumber, type PlainDate, plainDate } from '../../shared/model/plainDate.ts';

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

/** A year narrower than this, in pixels, cannot tell its changes apart. */
const tellingYear = 40;

/** True where the years are told so densely that one wants to look into some of them. */
export const isDense = (scale: TimeScale): boolean => {
  const years = (dayNumber(scale.to) - dayNumber(scale.from)) / 365.25;
  return scale.right > scale.left && (scale.right - scale.left) / years < tellingYear;
};

interface Ends {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

export const isOnScale = (scale: Ends, date: PlainDate): boolean => scale.from <= date && date <= scale.to;

/** Never outside `[first, last]` of the scale. */
export const clampToScale = (scale: Ends, date: PlainDate): PlainDate =>
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
  const step = tickMonths.find((count) => count * pixelsPerMonth >= room) ?? 3600;
  const ticks: AxisTick[] = [];
  for (let month = Math.ceil(monthNumber(scale.from) / step) * step; ; month += step) {
    const text = firstOfMonth(month);
    if (text > scale.to) return ticks;
    if (text < scale.from) continue;
    const date = plainDate(text);
    ticks.push({ date, x: scale.xOf(date), unit: month % 12 === 0 ? 'year' : 'month' });
  }
};

/** Months since the year 0; numbers and text, not dates, for the calendar of the program ends within a step. */
const monthNumber = (date: PlainDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

const firstOfMonth = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
