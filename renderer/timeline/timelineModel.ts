import { disturbanceCurve, pullsOf } from '../../shared/insight/disturbance.ts';
import { root6Windows } from '../../shared/insight/moments.ts';
import type { Root6Window } from '../../shared/insight/types.ts';
import { addDays, dayNumber, daysBetween, type PlainDate } from '../../shared/model/plainDate.ts';
import { type ClientRecord, clientOf } from '../../shared/record/clientRecord.ts';
import { phaseAt } from '../../shared/time/presence.ts';
import { rememberPerObject } from '../../shared/time/rememberPerObject.ts';
import { isTurnOfDeal } from '../../shared/time/telling.ts';
import {
  changeDates,
  previousChange,
  quietStretches,
  seatBars,
  type TimeRange,
  timelineEvents,
  timeRange,
} from '../../shared/time/timeline.ts';
import type { SeatBar, TimelineEvent } from '../../shared/time/timelineTypes.ts';
import type { CurvePoint } from './curvePath.ts';
import { type HeaderMark, headerMarks } from './headerMarks.ts';
import type { Course } from './replay.ts';
import { curveStep } from './shownCurve.ts';

/** All that the timeline shows of one record; nothing in it depends on the playhead. */
export interface TimelineModel {
  readonly range: TimeRange;
  readonly events: readonly TimelineEvent[];
  readonly bars: readonly SeatBar[];
  readonly curve: readonly CurvePoint[];
  readonly windows: readonly Root6Window[];
  readonly marks: readonly HeaderMark[];
  readonly course: Course;
}

const modelsByToday = rememberPerObject((_record: ClientRecord) => new Map<PlainDate, TimelineModel>());

/** Remembered per record and day: the views, the player and its keys ask for the same one. */
export const timelineModel = (record: ClientRecord, today: PlainDate): TimelineModel => {
  const models = modelsByToday(record);
  const known = models.get(today);
  if (known) return known;
  const model = computeModel(record, today);
  models.set(today, model);
  return model;
};

const computeModel = (record: ClientRecord, today: PlainDate): TimelineModel => {
  const range = timeRange(record, today);
  const events = timelineEvents(record);
  return {
    range,
    events,
    bars: seatBars(record, range),
    curve: disturbanceCurve(record, range, curveStep(daysBetween(range.from, range.to))),
    windows: root6WindowsOf(record, range),
    marks: headerMarks(record, events),
    course: courseOf(record, range, today),
  };
};

/** A prospect has no relation yet that a seventh year could endanger. */
const root6WindowsOf = (record: ClientRecord, range: TimeRange): readonly Root6Window[] =>
  root6Windows(clientOf(record).relationStart, range.to).filter((window) =>
    [window.from, addDays(window.to, -1)].some((date) => (phaseAt(record, date) ?? 'nurture') === 'nurture'),
  );

/** Days of a quiet stretch at either end that run at the chosen speed, so that a change comes up and calms down in sight. */
export const quietMargin = 30;

/**
 * The replay holds at every pull and every turn of a deal. It ends today, or at the last planned thing after it: the room that the range leaves
 * behind that is not played.
 */
const courseOf = (record: ClientRecord, range: TimeRange, today: PlainDate): Course => {
  const events = timelineEvents(record);
  const from = dayNumber(range.from);
  const to = Math.max(dayNumber(today), ...events.slice(-1).map((event) => dayNumber(event.date)));
  const lastChange = previousChange(events, range.to);
  const turns = events.filter(isTurnOfDeal);
  const stops = [...pullsOf(record), ...turns].map(({ date }) => dayNumber(date));
  return {
    from,
    to,
    lastChange: lastChange === null ? from : dayNumber(lastChange),
    changes: changeDates(events).map(dayNumber),
    stops: [...new Set(stops)].filter((day) => from < day && day < to).sort((a, b) => a - b),
    quiet: quietStretches(events, range).map((stretch) => ({
      from: dayNumber(stretch.from) + quietMargin,
      to: dayNumber(stretch.to) - quietMargin,
    })),
  };
};
