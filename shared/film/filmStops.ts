import { pullsOf } from '../insight/disturbance.ts';
import { fail, ok, type Result } from '../ipc/result.ts';
import type { PlainDate } from '../model/plainDate.ts';
import { type ClientRecord, clientOf } from '../record/clientRecord.ts';
import { isWeighty } from '../time/telling.ts';
import { isChange, type TimeRange, timelineEvents } from '../time/timeline.ts';
import type { TimelineEvent } from '../time/timelineTypes.ts';
import type { StopWeight } from './filmPlan.ts';

/** A day on which the picture changes, with what changes it. */
export interface DayOfChange {
  readonly date: PlainDate;
  readonly weight: StopWeight;
  readonly events: readonly TimelineEvent[];
}

/** The days of the range on which something changes, in order. Contacts alone are no change. */
export const daysOfChange = (record: ClientRecord, range: TimeRange): readonly DayOfChange[] => {
  const pulled = new Set(pullsOf(record).map(({ date }) => date));
  const changes = timelineEvents(record).filter(
    (event) => isChange(event) && range.from <= event.date && event.date <= range.to,
  );
  return [...Map.groupBy(changes, ({ date }) => date)].map(([date, events]) => ({
    date,
    events,
    weight: pulled.has(date) ? 'pull' : events.some(isWeighty) ? 'main' : 'minor',
  }));
};

/**
 * The stretch a film shows; without dates the whole history until today. Refuses with `filmNoHistory`,
 * `intervalReversed` (the end must lie after the beginning) or `filmBeforeHistory`.
 */
export const filmRange = (
  record: ClientRecord,
  asked: { readonly from: PlainDate | null; readonly to: PlainDate | null },
  today: PlainDate,
): Result<TimeRange> => {
  const client = clientOf(record).name;
  const events = timelineEvents(record);
  const first = events[0]?.date;
  // A phase alone comes with the client's name: nobody and nothing is on the map. Arguments are of no one either.
  if (first === undefined || events.every(({ kind }) => isOfNobody.has(kind))) return fail('filmNoHistory', { client });
  const from = asked.from ?? first;
  const to = asked.to ?? today;
  if (asked.from === null && to <= from) return fail('filmBeforeHistory', { client, first });
  if (to <= from) return fail('intervalReversed', { from, to });
  return to < first ? fail('filmBeforeHistory', { client, first }) : ok({ from, to });
};

const isOfNobody: ReadonlySet<TimelineEvent['kind']> = new Set(['phase', 'argumentStarted', 'argumentEnded', 'snooze']);
