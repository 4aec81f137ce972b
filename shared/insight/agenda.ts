import type { Id } from '../model/ids.ts';
import { daysBetween, type PlainDate } from '../model/plainDate.ts';
import type { Colleague, Person, Touch } from '../model/records.ts';
import { type ClientRecord, clientOf, rowById } from '../record/clientRecord.ts';
import { shiftDays } from '../time/calendarEdge.ts';
import { holdingAt, seatHeldBy } from '../time/holding.ts';
import { pairingStateAt } from '../time/pairingState.ts';
import { isGone, pairingsAt } from '../time/presence.ts';
import { compareText, rowsInOrder } from '../time/recordIndex.ts';
import { type Due, dueOf } from './cadence.ts';

/** How far ahead a rhythm announces itself, in days. What is planned is shown however far away it is. */
export const agendaHorizon = 56;

/**
 * `overdue`: the rhythm's day has passed and nothing is planned. `lapsed`: a plan whose day has passed, and nobody said
 * how it went. `due`: the rhythm asks for a contact soon. `planned`: on its day to come.
 */
export type AgendaKind = 'overdue' | 'lapsed' | 'due' | 'planned';

/** One contact that ought to happen, between one of ours and one of theirs. */
export interface AgendaItem {
  /** Stable while the same contact is meant: the planned touch, or the pairing. */
  readonly id: Id;
  readonly kind: AgendaKind;
  readonly clientId: Id;
  readonly clientName: string;
  readonly person: Person;
  /** The seat to open the map at; null when the person sits nowhere any more. */
  readonly seatId: Id | null;
  readonly seatTitle: string;
  readonly colleague: Colleague;
  /** The planned day, or the due one. */
  readonly date: PlainDate;
  /** Whole days past `date`. */
  readonly daysLate: number;
  readonly touch: Touch | null;
  /** The rhythm behind it; also of a planned touch that answers to one. */
  readonly due: Due | null;
}

/** What is overdue, due soon and planned for one client, in the order of its days. */
export const agendaOfClient = (record: ClientRecord, today: PlainDate): readonly AgendaItem[] => {
  const planned = plannedItems(record, today);
  const answered = new Map<string, AgendaItem>();
  for (const item of planned) {
    const key = coupleKey(item.person.id, item.colleague.id);
    if (item.kind === 'planned' && !answered.has(key)) answered.set(key, item);
  }
  const byRhythm = rhythmItems(record, today);
  const openRhythms = byRhythm.filter(
    (item) =>
      item.date <= shiftDays(today, agendaHorizon) && !answered.has(coupleKey(item.person.id, item.colleague.id)),
  );
  const dues = new Map(byRhythm.map((item) => [coupleKey(item.person.id, item.colleague.id), item.due]));
  const withRhythm = planned.map((item) => {
    const key = coupleKey(item.person.id, item.colleague.id);
    return answered.get(key) === item ? { ...item, due: dues.get(key) ?? null } : item;
  });
  return [...openRhythms, ...withRhythm].sort(byDay);
};

/** The agendas of many clients as one, in the order of their days. */
export const joinAgendas = (agendas: readonly (readonly AgendaItem[])[]): readonly AgendaItem[] =>
  agendas.flat().sort(byDay);

const plannedItems = (record: ClientRecord, today: PlainDate): readonly AgendaItem[] =>
  rowsInOrder(record, 'touch')
    .flatMap((touch): readonly AgendaItem[] => {
      const person = rowById(record, 'person', touch.personId);
      const colleague = rowById(record, 'colleague', touch.colleagueId);
      if (touch.state !== 'planned' || !person || !colleague) return [];
      const seatId = seatHeldBy(record, person.id, today);
      return [
        {
          ...baseOf(record, person, seatId, colleague),
          id: touch.id,
          kind: touch.date < today ? 'lapsed' : 'planned',
          date: touch.date,
          daysLate: Math.max(0, daysBetween(touch.date, today)),
          touch,
          due: null,
        },
      ];
    })
    .sort(byDay);

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
        ...baseOf(record, person, pairing.seatId, colleague),
        id: pairing.id,
        kind: due.daysLate > 0 ? 'overdue' : 'due',
        date: due.date,
        daysLate: due.daysLate,
        touch: null,
        due,
      },
    ];
  });

const baseOf = (record: ClientRecord, person: Person, seatId: Id | null, colleague: Colleague) => ({
  clientId: record.clientId,
  clientName: clientOf(record).name,
  person,
  seatId,
  seatTitle: (seatId === null ? undefined : rowById(record, 'seat', seatId))?.title ?? '',
  colleague,
});

const coupleKey = (personId: Id, colleagueId: Id): string => `${personId} ${colleagueId}`;

const byDay = (a: AgendaItem, b: AgendaItem): number =>
  compareText(a.date, b.date) || compareText(a.clientName, b.clientName) || compareText(a.id, b.id);
