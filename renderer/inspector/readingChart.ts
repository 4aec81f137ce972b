import type { Id } from '../../shared/model/ids.ts';
import { dayNumber, type PlainDate, plainDate } from '../../shared/model/plainDate.ts';
import type { Reading } from '../../shared/model/records.ts';
import { type EmotionalStatus, emotionalStatuses } from '../../shared/model/vocabulary.ts';
import { yearsLater } from '../../shared/time/calendarEdge.ts';

/** Lengths in CSS pixels of the chart at its full width; the picture is scaled down where there is less room. */
export const chartSize = { width: 258, left: 24, right: 8, top: 9, row: 17, axis: 16 } as const;
const most = { yearLabels: 7 } as const;
/** Dots of one day and one status are set side by side. */
const aside = 6;

/** Signs that tell colleagues apart without colour, around the origin. */
export const voiceSigns = [
  'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z',
  'M-3.6 -3.6H3.6V3.6H-3.6Z',
  'M0 -4.8L4.6 3.4H-4.6Z',
  'M0 -5L5 0L0 5L-5 0Z',
] as const;

export interface ChartDot {
  readonly x: number;
  readonly y: number;
  readonly reading: Reading;
  /** Index into `voiceSigns`. */
  readonly sign: number;
}

export interface ReadingChartLayout {
  readonly height: number;
  readonly rows: readonly { readonly status: EmotionalStatus; readonly y: number }[];
  readonly years: readonly { readonly year: number; readonly x: number; readonly hasLabel: boolean }[];
  readonly dots: readonly ChartDot[];
  /** SVG path of the map's emotion while it is fresh, and once its reading is older than a year. */
  readonly fresh: string;
  readonly stale: string;
  /** Who read her, in the order of their first reading. */
  readonly readers: readonly { readonly colleagueId: Id | null; readonly sign: number }[];
}

/**
 * Places one person's readings, sorted by date, on years and statuses. The line is what the map shows: the latest
 * reading, until the next one, up to the playhead.
 * @throws Error without readings: there is nothing to draw.
 */
export const layOutReadings = (readings: readonly Reading[], until: PlainDate): ReadingChartLayout => {
  const [first] = readings;
  if (!first) throw new Error('a chart without readings');
  const { width, left, right, top, row, axis } = chartSize;
  const from = plainDate(`${first.date.slice(0, 4)}-01-01`);
  const days = Math.max(1, dayNumber(until) - dayNumber(from));
  const xOf = (date: PlainDate): number =>
    left + ((width - left - right) * Math.min(days, dayNumber(date) - dayNumber(from))) / days;
  const yOf = (status: EmotionalStatus): number => top + row * emotionalStatuses.indexOf(status);
  const readers = [...new Set(readings.map(({ colleagueId }) => colleagueId))].map((colleagueId, index) => ({
    colleagueId,
    sign: index % voiceSigns.length,
  }));
  const signs = new Map(readers.map(({ colleagueId, sign }) => [colleagueId, sign]));
  const met = new Map<string, number>();
  const dots = readings.map((reading): ChartDot => {
    const place = `${reading.date} ${reading.status}`;
    const before = met.get(place) ?? 0;
    met.set(place, before + 1);
    return {
      x: xOf(reading.date) + before * aside,
      y: yOf(reading.status),
      reading,
      sign: signs.get(reading.colleagueId) ?? 0,
    };
  });
  return {
    height: top + row * (emotionalStatuses.length - 1) + axis + 8,
    rows: emotionalStatuses.map((status) => ({ status, y: yOf(status) })),
    years: yearsBetween(from, until, xOf),
    dots,
    ...linesOf(readings, until, xOf, yOf),
    readers,
  };
};

const yearsBetween = (from: PlainDate, until: PlainDate, xOf: (date: PlainDate) => number) => {
  const first = Number(from.slice(0, 4));
  const count = Number(until.slice(0, 4)) - first + 1;
  const every = Math.ceil(count / most.yearLabels);
  return Array.from({ length: count }, (_, index) => ({
    year: first + index,
    x: xOf(plainDate(`${first + index}-01-01`)),
    // the last year has only just begun where the playhead stands: its label would run out of the picture
    hasLabel: index % every === 0 && xOf(plainDate(`${first + index}-01-01`)) < chartSize.width - 24,
  }));
};

const linesOf = (
  readings: readonly Reading[],
  until: PlainDate,
  xOf: (date: PlainDate) => number,
  yOf: (status: EmotionalStatus) => number,
): Pick<ReadingChartLayout, 'fresh' | 'stale'> => {
  // of several readings of one day the last one is what the map shows
  const shown = readings.filter((reading, index) => readings[index + 1]?.date !== reading.date);
  const fresh: string[] = [];
  const stale: string[] = [];
  shown.forEach(({ date, status }, index) => {
    const next = shown[index + 1];
    const end = next?.date ?? until;
    const fades = yearsLater(date, 1) ?? end;
    const isFading = fades < end;
    const turn = isFading ? fades : end;
    const y = yOf(status);
    fresh.push(`M${xOf(date)} ${y}H${xOf(turn)}`);
    if (isFading) stale.push(`M${xOf(turn)} ${y}H${xOf(end)}`);
    if (next) fresh.push(`M${xOf(end)} ${y}V${yOf(next.status)}`);
  });
  return { fresh: fresh.join(''), stale: stale.join('') };
};
