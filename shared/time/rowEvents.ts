import { isWithin, type PlainDate } from '../model/plainDate.ts';
import type { Colleague, Deal } from '../model/records.ts';
import { type ClientRecord, clientOf } from '../record/clientRecord.ts';
import { untoldEnd } from '../record/dealRoad.ts';
import { shiftDays } from './calendarEdge.ts';
import { holdingsOf, seatHeldBy } from './holding.ts';
import { isOnMap } from './presence.ts';
import { assignmentsOfColleague, milestonesOfDeal, rowsInOrder } from './recordIndex.ts';
import type { TimelineEvent } from './timelineTypes.ts';

type Kind = TimelineEvent['kind'];
type Concerned = Partial<Pick<TimelineEvent, 'seatId' | 'personId' | 'colleagueId'>>;

/** Everything that happened on one client's side or ours, read off the rows, in no order. */
export const rowEvents = (record: ClientRecord): readonly TimelineEvent[] => [
  ...seatEvents(record),
  ...colleagueEvents(record),
  ...rowsInOrder(record, 'pairing').flatMap((row) =>
    bothEnds('pairingStarted', 'pairingEnded', row, { seatId: row.seatId, colleagueId: row.colleagueId }),
  ),
  ...rowsInOrder(record, 'relationLevel').map((row) =>
    event('relationLevel', row.date, row.id, { seatId: row.seatId, colleagueId: row.colleagueId }),
  ),
  ...rowsInOrder(record, 'tie').flatMap((row) => bothEnds('tieStarted', 'tieEnded', row, { seatId: row.fromSeatId })),
  ...rowsInOrder(record, 'delegation').flatMap((row) =>
    bothEnds('delegationStarted', 'delegationEnded', row, { personId: row.fromPersonId }),
  ),
  ...rowsInOrder(record, 'phase').map((row) => event('phase', row.from, row.id)),
  ...rowsInOrder(record, 'reading').map((row) =>
    event('reading', row.date, row.id, {
      seatId: seatHeldBy(record, row.personId, row.date),
      personId: row.personId,
      colleagueId: row.colleagueId,
    }),
  ),
  ...rowsInOrder(record, 'touch').map((row) =>
    event('touch', row.date, row.id, {
      seatId: seatHeldBy(record, row.personId, row.date),
      personId: row.personId,
      colleagueId: row.colleagueId,
    }),
  ),
  ...rowsInOrder(record, 'claim').map((row) =>
    event('claim', row.date, row.id, {
      seatId: seatHeldBy(record, row.personId, row.date),
      personId: row.personId,
      colleagueId: row.colleagueId,
    }),
  ),
  ...acquaintanceEvents(record),
  ...rowsInOrder(record, 'argument').flatMap((row) => bothEnds('argumentStarted', 'argumentEnded', row, {})),
  ...rowsInOrder(record, 'snooze').map((row) => event('snooze', row.on, row.id)),
  ...rowsInOrder(record, 'stance').map((row) => event('stance', row.date, row.id, { personId: row.personId })),
  ...rowsInOrder(record, 'deal').flatMap((row) => dealEvents(record, row)),
  ...rowsInOrder(record, 'milestone').map((row) => event('milestone', row.date, row.id)),
  ...rowsInOrder(record, 'exitAgreement').map((row) =>
    event('exitAgreement', row.agreedOn, row.id, { personId: row.personId }),
  ),
  ...rowsInOrder(record, 'programme').flatMap((row) => {
    const concerned = { seatId: row.seatId, colleagueId: row.colleagueId };
    return [
      event('programmeStarted', row.from, row.id, concerned),
      ...(row.finishedOn ? [event('programmeFinished', row.finishedOn, row.id, concerned)] : []),
    ];
  }),
  ...rowsInOrder(record, 'activity').flatMap((row) =>
    row.doneOn ? [event('activityDone', row.doneOn, row.id, { seatId: row.seatId, colleagueId: row.colleagueId })] : [],
  ),
];

const event = (kind: Kind, date: PlainDate, rowId: string, concerned: Concerned = {}): TimelineEvent => ({
  id: `${kind}:${rowId}`,
  date,
  kind,
  seatId: null,
  personId: null,
  colleagueId: null,
  rowId,
  ...concerned,
});

const bothEnds = (
  started: Kind,
  ended: Kind,
  row: { readonly id: string; readonly from: PlainDate; readonly to: PlainDate | null },
  concerned: Concerned,
): readonly TimelineEvent[] => [
  event(started, row.from, row.id, concerned),
  ...(row.to ? [event(ended, row.to, row.id, concerned)] : []),
];

/** Those who knew each other before the relation began bring that along: its years are not ours to tell. */
const acquaintanceEvents = (record: ClientRecord): readonly TimelineEvent[] => {
  const since = clientOf(record).relationStart;
  return rowsInOrder(record, 'acquaintance').flatMap((row) => {
    const told = (kind: Kind, date: PlainDate | null): readonly TimelineEvent[] =>
      date === null || date < since
        ? []
        : [
            event(kind, date, row.id, {
              seatId: seatHeldBy(record, row.personId, date),
              personId: row.personId,
              colleagueId: row.colleagueId,
            }),
          ];
    return [...told('acquaintanceStarted', row.from), ...told('acquaintanceEnded', row.to)];
  });
};

/** A holder who goes on the day the next one comes is one swap, told of the newcomer. */
export const seatEvents = (record: ClientRecord): readonly TimelineEvent[] =>
  rowsInOrder(record, 'seat').flatMap((seat) => {
    const holdings = holdingsOf(record, seat.id);
    const isTakenOver = (date: PlainDate) => holdings.some((holding) => holding.from === date);
    const isLeftOn = (date: PlainDate) => holdings.some((holding) => holding.to === date);
    return [
      ...bothEnds('seatOpened', 'seatClosed', seat, { seatId: seat.id }),
      ...holdings.flatMap(({ from, to, personId, tenures }) => {
        const concerned = { seatId: seat.id, personId };
        const last = tenures.at(-1) ?? tenures[0];
        return [
          event(isLeftOn(from) ? 'swap' : 'arrival', from, tenures[0].id, concerned),
          ...(to && !isTakenOver(to) ? [event('departure', to, last.id, concerned)] : []),
        ];
      }),
    ];
  });

/** Its order and its end are events of their own only where no milestone tells them. */
const dealEvents = (record: ClientRecord, deal: Deal): readonly TimelineEvent[] => {
  const milestones = milestonesOfDeal(record, deal.id);
  const end = untoldEnd(deal, milestones);
  const order = deal.orderPlacedOn;
  const isOrderTold = milestones.some(({ kind, date }) => kind === 'order' && date === order);
  return [
    event('dealOpened', deal.openedOn, deal.id),
    ...(order && !isOrderTold ? [event('orderPlaced', order, deal.id)] : []),
    ...(end ? [event('dealClosed', end.date, deal.id)] : []),
  ];
};

/** A colleague arrives when she comes onto this client's map, and leaves with her assignment or with our company. */
export const colleagueEvents = (record: ClientRecord): readonly TimelineEvent[] =>
  rowsInOrder(record, 'colleague').flatMap((colleague) => {
    const concerned = { colleagueId: colleague.id };
    const assignments = assignmentsOfColleague(record, colleague.id);
    const isAssigned = (date: PlainDate) => assignments.some((each) => isWithin(date, each));
    return [
      ...assignments.flatMap((assignment) => [
        ...(wasOnMapBefore(record, colleague, assignment.from)
          ? []
          : [event('colleagueArrived', assignment.from, assignment.id, concerned)]),
        ...(assignment.to &&
        isBeforeLeaving(colleague, assignment.to) &&
        !isAssigned(assignment.to) &&
        !isOnMap(record, colleague, assignment.to)
          ? [event('colleagueLeft', assignment.to, assignment.id, concerned)]
          : []),
      ]),
      ...(colleague.to && wasOnMapBefore(record, colleague, colleague.to)
        ? [event('colleagueLeft', colleague.to, colleague.id, concerned)]
        : []),
    ];
  });

const isBeforeLeaving = (colleague: Colleague, date: PlainDate): boolean =>
  colleague.to === null || date < colleague.to;

const wasOnMapBefore = (record: ClientRecord, colleague: Colleague, date: PlainDate): boolean =>
  isOnMap(record, colleague, shiftDays(date, -1));
