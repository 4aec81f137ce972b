import { disturbanceTotal } from '../../shared/insight/disturbance.ts';
import { dateOfDayNumber, dayNumber, type PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { rememberPerObject } from '../../shared/time/rememberPerObject.ts';
import type { TimeRange } from '../../shared/time/timeline.ts';
import type { CurvePoint } from './curvePath.ts';

/** Heights along the curve: two pixels apart on a wide screen. */
export const curveSamples = 600;

/** Days between two heights where so many days are shown. */
export const curveStep = (days: number): number => Math.max(1, Math.floor(days / curveSamples));

const heights = rememberPerObject((_record: ClientRecord) => new Map<PlainDate, number>());

/**
 * The curve over a part of the years, as fine as it can be seen, reaching a step beyond either end. Heights stand on
 * days of a fixed grid and are remembered, so that dragging the years along computes only what comes into sight.
 */
export const shownCurve = (record: ClientRecord, shown: TimeRange): readonly CurvePoint[] => {
  const [from, to] = [dayNumber(shown.from), dayNumber(shown.to)];
  const step = 2 ** Math.floor(Math.log2(curveStep(to - from)));
  const known = heights(record);
  const first = Math.floor(from / step) * step;
  return Array.from({ length: Math.ceil((to - first) / step) + 1 }, (_, index) => {
    const date = dateOfDayNumber(first + index * step);
    const total = known.get(date) ?? disturbanceTotal(record, date);
    known.set(date, total);
    return { date, total };
  });
};
