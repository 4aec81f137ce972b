import { addDays, addMonths, daysBetween, type PlainDate } from '../model/plainDate.ts';
import type { Pairing, Touch } from '../model/records.ts';
import type { Cadence } from '../model/vocabulary.ts';
import type { ClientRecord } from '../record/clientRecord.ts';
import type { PairingState } from '../time/clientState.ts';
import { holdingAt } from '../time/holding.ts';
import { pairingsOfSeat } from '../time/recordIndex.ts';

/** When the next contact of a pairing is due, as seen from a date. */
export interface Due {
  readonly cadence: Cadence;
  readonly date: PlainDate;
  /** Whole days past the due date; 0 until then, the due date itself included. */
  readonly daysLate: number;
  /** The contact it is counted from; null: there was none with the present holder since she sits there. */
  readonly lastTouch: Touch | null;
  /** The day it is counted from: of the last contact, else of the pairing's or the holder's beginning. */
  readonly since: PlainDate;
}

/**
 * The day by which a contact must follow another: a month is a calendar month (31 January is followed by the last day of
 * February), a day is a working day, Monday to Friday. Null where the calendar of the program ends.
 */
export const nextAfter = (date: PlainDate, cadence: Cadence): PlainDate | null => {
  if (date > lastCountable) return null;
  if (cadence === 'daily') return nextWorkingDay(date);
  return cadence === 'weekly' ? addDays(date, 7) : addMonths(date, monthsOf[cadence]);
};

/**
 * When the next contact is due: one rhythm after the last contact done with the present holder, and without one, one
 * rhythm after the two could first have met: the later of her arrival and the beginning of the pairing. Nothing is due
 * before its rhythm was agreed.
 *
 * Null without a rhythm, for a loose end, and for a holder nobody knows: contact with "??" cannot be recorded.
 */
export const dueOf = (record: ClientRecord, state: PairingState, date: PlainDate): Due | null => {
  const { pairing, lastTouch } = state;
  const { present } = holdingAt(record, pairing.seatId, date);
  if (pairing.cadence === null || state.proof === 'loose' || !present?.personId) return null;
  const counted = lastTouch && lastTouch.date >= present.from ? lastTouch : null;
  const since = counted?.date ?? later(present.from, coupleStart(record, pairing));
  const next = nextAfter(since, pairing.cadence);
  if (next === null) return null;
  const due = later(next, pairing.from);
  return {
    cadence: pairing.cadence,
    date: due,
    daysLate: Math.max(0, daysBetween(due, date)),
    lastTouch: counted,
    since,
  };
};

const monthsOf: Readonly<Record<Exclude<Cadence, 'daily' | 'weekly'>, number>> = {
  monthly: 1,
  quarterly: 3,
  halfYearly: 6,
  yearly: 12,
};

/** A year before the calendar of the program ends: the longest rhythm still has its next day. */
const lastCountable = '2198-12-31';

const nextWorkingDay = (date: PlainDate): PlainDate => {
  const next = addDays(date, 1);
  const weekday = new Date(`${next}T00:00:00Z`).getUTCDay();
  return weekday === 6 ? addDays(next, 2) : weekday === 0 ? addDays(next, 1) : next;
};

/** Another rhythm is another row: the two have faced each other since the first of the rows that touch. */
const coupleStart = (record: ClientRecord, pairing: Pairing): PlainDate => {
  let start = pairing.from;
  for (const row of [...pairingsOfSeat(record, pairing.seatId)].reverse()) {
    if (row.colleagueId === pairing.colleagueId && row.to === start) start = row.from;
  }
  return start;
};

const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);
