import { daysBetween, isWithin, type PlainDate } from '../model/plainDate.ts';
import type { Seat } from '../model/records.ts';
import { laneOf, templateRows } from '../model/rowTemplate.ts';
import { type ClientRecord, clientOf, rowById } from '../record/clientRecord.ts';
import { shiftDays } from './calendarEdge.ts';
import { holdingsOf } from './holding.ts';
import { nearestPhase, rowsAt } from './presence.ts';
import { compareText, rowsInOrder, touchesOfPerson } from './recordIndex.ts';
import { rememberPerObject } from './rememberPerObject.ts';
import { colleagueEvents, rowEvents, seatEvents } from './rowEvents.ts';
import { seatStretches } from './seatStretches.ts';
import { laneOrder } from './stateAt.ts';
import type { BarStretch, SeatBar, TimelineEvent } from './timelineTypes.ts';

/** From the first day to the last day shown, both included. */
export interface TimeRange {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** A stretch longer than this without anything but touches is quiet: the player skips it. */
export const quietAfterDays = 90;

/** Room the timeline leaves after the last thing it shows. */
export const marginDays = 60;

/** What happens on one day is told in this order: the frame first, then people, then what hangs between them. */
const kindOrder: readonly TimelineEvent['kind'][] = [
  'phase',
  'seatOpened',
  'departure',
  'swap',
  'arrival',
  'colleagueLeft',
  'colleagueArrived',
  'pairingEnded',
  'pairingStarted',
  'relationLevel',
  'tieEnded',
  'tieStarted',
  'delegationEnded',
  'delegationStarted',
  'dealOpened',
  'stance',
  'milestone',
  'orderPlaced',
  'dealClosed',
  'exitAgreement',
  'programmeStarted',
  'activityDone',
  'programmeFinished',
  'acquaintanceEnded',
  'acquaintanceStarted',
  'claim',
  'reading',
  'touch',
  'argumentEnded',
  'argumentStarted',
  'snooze',
  'seatClosed',
];
const placeOfKind = new Map(kindOrder.map((kind, place) => [kind, place]));

/** What leaves the picture as it is: the map does not draw them, or draws their trace in passing. */
const quietKinds: readonly TimelineEvent['kind'][] = [
  'touch',
  'activityDone',
  'relationLevel',
  'acquaintanceStarted',
  'acquaintanceEnded',
  'argumentStarted',
  'argumentEnded',
  'snooze',
];

/** True for what changes the picture. */
export const isChange = (event: TimelineEvent): boolean => !quietKinds.includes(event.kind);

/** All that ever happened, by date, then kind, then id. Remembered per record. */
export const timelineEvents: (record: ClientRecord) => readonly TimelineEvent[] = rememberPerObject((record) =>
  [...rowEvents(record)].sort(inTime),
);

/** Of all events those of people coming and going, of seats and of colleagues: a ripple asks for no more. */
export const peopleEvents: (record: ClientRecord) => readonly TimelineEvent[] = rememberPerObject((record) =>
  [...seatEvents(record), ...colleagueEvents(record)].sort(inTime),
);

const inTime = (a: TimelineEvent, b: TimelineEvent): number =>
  compareText(a.date, b.date) ||
  (placeOfKind.get(a.kind) ?? 0) - (placeOfKind.get(b.kind) ?? 0) ||
  compareText(a.id, b.id);

/**
 * The bars of all seats that exist on some day of the range. Lanes follow the phase at the end of the range (the last
 * one before it when none runs then) and the roles of that day, or of a closed seat's last day.
 */
export const seatBars = (record: ClientRecord, range: TimeRange): readonly SeatBar[] => {
  const phase = nearestPhase(record, range.to) ?? 'exploration';
  const order = laneOrder(templateRows(phase));
  return rowsInOrder(record, 'seat')
    .filter((seat) => seat.from <= range.to && (seat.to === null || range.from < seat.to))
    .map((seat) => ({ seat, lane: laneOf(rowsAt(record, seat.id, lastDayIn(seat, range), phase), phase) }))
    .sort(
      (a, b) => order(a.lane) - order(b.lane) || a.seat.position - b.seat.position || compareText(a.seat.id, b.seat.id),
    )
    .map(({ seat, lane }) => ({
      seatId: seat.id,
      title: seat.title,
      lane,
      stretches: seatStretches(record, seat).flatMap((stretch) => clipped(stretch, range)),
      knots: knotsOf(record, seat, range),
      touches: touchesOf(record, seat, range),
    }));
};

const lastDayIn = (seat: Seat, range: TimeRange): PlainDate =>
  seat.to !== null && seat.to <= range.to ? shiftDays(seat.to, -1) : range.to;

const clipped = (stretch: BarStretch, range: TimeRange): readonly BarStretch[] => {
  if (stretch.from > range.to || (stretch.to !== null && stretch.to <= range.from)) return [];
  const isRunning = stretch.from < range.from;
  return [
    {
      ...stretch,
      from: isRunning ? range.from : stretch.from,
      to: stretch.to !== null && stretch.to > range.to ? null : stretch.to,
    },
  ];
};

const knotsOf = (record: ClientRecord, seat: Seat, range: TimeRange): SeatBar['knots'] => {
  const holdings = holdingsOf(record, seat.id);
  const nameOf = (personId: string | null | undefined) =>
    (personId && rowById(record, 'person', personId)?.name) || null;
  return holdings.flatMap((holding) => {
    if (holding.to === null || !isInRange(holding.to, range)) return [];
    const next = holdings.find((other) => other.from === holding.to);
    return [{ date: holding.to, leftName: nameOf(holding.personId), cameName: nameOf(next?.personId) }];
  });
};

const touchesOf = (record: ClientRecord, seat: Seat, range: TimeRange): SeatBar['touches'] =>
  holdingsOf(record, seat.id).flatMap((holding) =>
    holding.personId === null
      ? []
      : touchesOfPerson(record, holding.personId)
          .filter(({ date }) => isWithin(date, holding) && isInRange(date, range))
          .map(({ date, state }) => ({ date, state })),
  );

const isInRange = (date: PlainDate, range: TimeRange): boolean => range.from <= date && date <= range.to;

/**
 * From the earliest fact of the client (or the first day of the relation) to a little after today or after the last
 * fact, planned touches included. What lies outside the relation (former employers, our own company) does not count.
 */
export const timeRange = (record: ClientRecord, today: PlainDate): TimeRange => {
  const events = timelineEvents(record);
  const deals = rowsInOrder(record, 'deal').flatMap((deal) => [deal.openedOn, deal.orderPlacedOn, deal.closedOn]);
  const dates = [events[0]?.date, events.at(-1)?.date, clientOf(record).relationStart, ...deals]
    .filter((date) => date !== undefined && date !== null)
    .sort();
  const first = dates[0] ?? today;
  const last = dates.at(-1) ?? today;
  return { from: first < today ? first : today, to: shiftDays(last > today ? last : today, marginDays) };
};

/**
 * The next date after `date` on which the picture changes. Touches alone are no change: there are too many of them to
 * step through, and their trace (a strand proven, a ripple calmed) is seen in passing. `nextEvent` counts them too.
 */
export const nextChange = (events: readonly TimelineEvent[], date: PlainDate): PlainDate | null =>
  events.find((event) => event.date > date && isChange(event))?.date ?? null;

/** The counterpart of `nextChange`. */
export const previousChange = (events: readonly TimelineEvent[], date: PlainDate): PlainDate | null =>
  events.findLast((event) => event.date < date && isChange(event))?.date ?? null;

/** Every date on which the picture changes, ascending. */
export const changeDates: (events: readonly TimelineEvent[]) => readonly PlainDate[] = rememberPerObject(
  (events: readonly TimelineEvent[]) => [...new Set(events.filter(isChange).map(({ date }) => date))],
);

/** The next date after `date` on which anything happened, touches included. */
export const nextEvent = (events: readonly TimelineEvent[], date: PlainDate): PlainDate | null =>
  events.find((event) => event.date > date)?.date ?? null;

export const previousEvent = (events: readonly TimelineEvent[], date: PlainDate): PlainDate | null =>
  events.findLast((event) => event.date < date)?.date ?? null;

/** The stretches of the range, from change to change, that are longer than `quietAfterDays`. */
export const quietStretches = (
  events: readonly TimelineEvent[],
  range: TimeRange,
  longerThanDays: number = quietAfterDays,
): readonly TimeRange[] => {
  const dates = events.filter((event) => isChange(event) && isInRange(event.date, range)).map((event) => event.date);
  const stops = [range.from, ...dates, range.to];
  return stops.flatMap((from, index) => {
    const to = stops[index + 1];
    return to !== undefined && daysBetween(from, to) > longerThanDays ? [{ from, to }] : [];
  });
};
