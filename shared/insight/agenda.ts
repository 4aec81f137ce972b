import type { Id } from '../model/ids.ts';
import { daysBetween, type PlainDate } from '../model/plainDate.ts';
import type { Activity, Colleague, Person, Programme, Touch } from '../model/records.ts';
import { type ClientRecord, clientOf, rowById } from '../record/clientRecord.ts';
import { meetsSomebody } from '../time/activityContact.ts';
import { shiftDays } from '../time/calendarEdge.ts';
import { holdingAt, seatHeldBy } from '../time/holding.ts';
import { pairingStateAt } from '../time/pairingState.ts';
import { isGone, pairingsAt } from '../time/presence.ts';
import { compareText, rowsInOrder } from '../time/recordIndex.ts';
import { type Due, dueOf } from './cadence.ts';
import { memberOfStep, type OpenStep, openSteps } from './openSteps.ts';

/** How far ahead a rhythm announces itself, in days. What is planned is shown however far away it is. */
export const agendaHorizon = 56;

/**
 * `overdue`: the rhythm's day has passed and nothing is planned. `lapsed`: a plan whose day has passed, and nobody said
 * how it went. `due`: the rhythm asks for a contact soon. `planned`: on its day to come.
 */
export type AgendaKind = 'overdue' | 'lapsed' | 'due' | 'planned';

/** One thing that ought to happen between one of ours and one of theirs: a contact, or a step of a programme. */
export interface AgendaItem {
  /** Stable while the same thing is meant: the planned touch, the pairing, or the activity. */
  readonly id: Id;
  readonly kind: AgendaKind;
  readonly clientId: Id;
  readonly clientName: string;
  /** Null only for a step towards a seat of which nobody knows who holds it. */
  readonly person: Person | null;
  /** The person, else the seat, as its card is called. */
  readonly name: string;
  /** The seat to open the map at; null when the person sits nowhere any more. */
  readonly seatId: Id | null;
  readonly seatTitle: string;
  /** Null only for a step that nobody of ours has taken on. */
  readonly colleague: Colleague | null;
  /** The planned day, or the due one. */
  readonly date: PlainDate;
  /** Whole days past `date`. */
  readonly daysLate: number;
  /** The planned contact; of a step the one that is the same meeting. */
  readonly touch: Touch | null;
  readonly step: { readonly activity: Activity; readonly programme: Programme } | null;
  /** The rhythm behind it; also of a planned touch that answers to one. */
  readonly due: Due | null;
}

/** It stands on a day that somebody chose, and can be moved to another. */
export const isPlan = ({ touch, step }: AgendaItem): boolean => touch !== null || step !== null;

/** What is overdue, due soon and planned for one client, in the order of its days. */
export const agendaOfClient = (record: ClientRecord, today: PlainDate): readonly AgendaItem[] => {
  const planned = plannedItems(record, today);
  const byRhythm = rhythmItems(record, today);
  const dues = new Map(byRhythm.map((item) => [coupleOf(item), item.due]));
  const answers = new Map<string, AgendaItem>();
  for (const item of planned) {
    const couple = coupleOf(item);
    if (couple !== null && !answers.has(couple) && answersRhythm(item, dues.get(couple), today)) {
      answers.set(couple, item);
    }
  }
  const openRhythms = byRhythm.filter(
    (item) => item.date <= shiftDays(today, agendaHorizon) && !answers.has(coupleOf(item) ?? ''),
  );
  const withRhythm = planned.map((item) => {
    const couple = coupleOf(item);
    return couple !== null && answers.get(couple) === item ? { ...item, due: dues.get(couple) ?? null } : item;
  });
  return [...openRhythms, ...withRhythm].sort(byDay);
};

/** The agendas of many clients as one, in the order of their days. */
export const joinAgendas = (agendas: readonly (readonly AgendaItem[])[]): readonly AgendaItem[] =>
  agendas.flat().sort(byDay);

/**
 * A contact that somebody planned answers the rhythm of its two, and so does a step that comes near. But a step was laid
 * out by a template: a rhythm that is late already is not excused by it.
 */
const answersRhythm = (item: AgendaItem, due: Due | undefined, today: PlainDate): boolean => {
  if (item.kind !== 'planned') return false;
  if (item.touch !== null) return true;
  const isMeeting = item.step !== null && meetsSomebody(item.step.activity);
  return isMeeting && (due?.daysLate ?? 0) === 0 && item.date <= shiftDays(today, agendaHorizon);
};

/** What is planned, whatever the day: each meeting once, though it may be a touch and a step. */
const plannedItems = (record: ClientRecord, today: PlainDate): readonly AgendaItem[] => {
  const steps = openSteps(record, today);
  const touchesOfSteps = new Set(steps.map(({ touch }) => touch?.id));
  return [
    ...steps.map((step) => stepItem(record, step, today)),
    ...rowsInOrder(record, 'touch')
      .filter(({ id, state }) => state === 'planned' && !touchesOfSteps.has(id))
      .flatMap((touch) => touchItem(record, touch, today)),
  ].sort(byDay);
};

const stepItem = (record: ClientRecord, step: OpenStep, today: PlainDate): AgendaItem => {
  const { activity, programme, seat, person, colleague, touch } = step;
  return {
    ...clientOfItem(record),
    ...dayOf(activity.date, today),
    id: activity.id,
    person,
    name: memberOfStep(step),
    seatId: seat.id,
    seatTitle: person ? seat.title : '',
    colleague,
    touch,
    step: { activity, programme },
    due: null,
  };
};

const touchItem = (record: ClientRecord, touch: Touch, today: PlainDate): readonly AgendaItem[] => {
  const person = rowById(record, 'person', touch.personId);
  const colleague = rowById(record, 'colleague', touch.colleagueId);
  if (!person || !colleague) return [];
  return [
    {
      ...clientOfItem(record),
      ...dayOf(touch.date, today),
      ...seatOfItem(record, seatHeldBy(record, person.id, today)),
      id: touch.id,
      person,
      name: person.name,
      colleague,
      touch,
      step: null,
      due: null,
    },
  ];
};

/** Every pairing with a rhythm, however far away its next day is. */
const rhythmItems = (record: ClientRecord, today: PlainDate): readonly (AgendaItem & { readonly due: Due })[] =>
  pairingsAt(record, today).flatMap((pairing) => {
    const due = dueOf(record, pairingStateAt(record, pairing, today), today);
    const personId = holdingAt(record, pairing.seatId, today).present?.personId;
    const person = personId ? rowById(record, 'person', personId) : undefined;
    const colleague = rowById(record, 'colleague', pairing.colleagueId);
    if (!due || !person || !colleague || isGone(colleague, today)) return [];
    return [
      {
        ...clientOfItem(record),
        ...seatOfItem(record, pairing.seatId),
        id: pairing.id,
        person,
        name: person.name,
        colleague,
        kind: due.daysLate > 0 ? 'overdue' : 'due',
        date: due.date,
        daysLate: due.daysLate,
        touch: null,
        step: null,
        due,
      },
    ];
  });

const dayOf = (date: PlainDate, today: PlainDate): Pick<AgendaItem, 'kind' | 'date' | 'daysLate'> => ({
  kind: date < today ? 'lapsed' : 'planned',
  date,
  daysLate: Math.max(0, daysBetween(date, today)),
});

const clientOfItem = (record: ClientRecord): Pick<AgendaItem, 'clientId' | 'clientName'> => ({
  clientId: record.clientId,
  clientName: clientOf(record).name,
});

const seatOfItem = (record: ClientRecord, seatId: Id | null): Pick<AgendaItem, 'seatId' | 'seatTitle'> => ({
  seatId,
  seatTitle: (seatId === null ? undefined : rowById(record, 'seat', seatId))?.title ?? '',
});

/** Whom it brings together; null where one of the two is not known. */
const coupleOf = ({ person, colleague }: AgendaItem): string | null =>
  person && colleague && `${person.id} ${colleague.id}`;

const byDay = (a: AgendaItem, b: AgendaItem): number =>
  compareText(a.date, b.date) || compareText(a.clientName, b.clientName) || compareText(a.id, b.id);
