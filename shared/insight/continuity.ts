import type { Id } from '../model/ids.ts';
import type { PlainDate } from '../model/plainDate.ts';
import type { Touch } from '../model/records.ts';
import type { Role } from '../model/vocabulary.ts';
import type { ClientRecord } from '../record/clientRecord.ts';
import { shiftDays } from '../time/calendarEdge.ts';
import type { ClientState, SeatState } from '../time/clientState.ts';
import { rowsInOrder, touchesOfPerson } from '../time/recordIndex.ts';
import { dueOf } from './cadence.ts';
import { firmPairingsOf, isProven, seatsOfRow } from './rowSeats.ts';

/** One of the two on whom continuity rests, and whether our hold on her is sound. */
export interface PillarState {
  readonly role: Extract<Role, 'decider' | 'guarantor'>;
  /** Null: nobody is known in this role. */
  readonly seat: SeatState | null;
  readonly isPaired: boolean;
  readonly isProven: boolean;
  /** Every pairing has a rhythm and none is overdue. */
  readonly isInCadence: boolean;
  /** Contacts done in the year up to the date. */
  readonly contactsInYear: number;
}

/** Decider and guarantor, seat by seat; a role nobody is known in stands there once, empty. */
export const pillarsOf = (state: ClientState, record: ClientRecord): readonly PillarState[] =>
  (['decider', 'guarantor'] as const).flatMap((role): readonly PillarState[] => {
    const seats = seatsOfRow(state, role).filter(({ person, rows }) => person !== null && rows.includes(role));
    if (seats.length === 0) {
      return [{ role, seat: null, isPaired: false, isProven: false, isInCadence: false, contactsInYear: 0 }];
    }
    return seats.map((seat) => {
      const pairings = firmPairingsOf(state, seat);
      return {
        role,
        seat,
        isPaired: pairings.length > 0,
        isProven: isProven(state, seat),
        isInCadence:
          pairings.length > 0 &&
          pairings.every((pairing) => {
            const due = dueOf(record, pairing, state.date);
            return due !== null && due.daysLate <= 0;
          }),
        contactsInYear: seat.person ? contactsInYear(record, seat.person.id, state.date).length : 0,
      };
    });
  });

/** Contacts done in the year up to a date. */
export const contactsInYear = (record: ClientRecord, personId: Id, until: PlainDate): readonly Touch[] =>
  touchesOfPerson(record, personId).filter(
    ({ state, date }) => state === 'done' && shiftDays(until, -365) < date && date <= until,
  );

export interface TurnoverYear {
  readonly year: number;
  readonly amount: number;
  readonly ownAmount: number | null;
  /** 0..1, null without a figure of our own. */
  readonly share: number | null;
}

/** What the client bought, year by year up to the date, with its share of all we sold. */
export const turnoverYears = (record: ClientRecord, date: PlainDate): readonly TurnoverYear[] => {
  const own = new Map(rowsInOrder(record, 'ownTurnover').map((row) => [row.year, row.amount]));
  return rowsInOrder(record, 'turnover')
    .filter(({ year }) => year <= Number(date.slice(0, 4)))
    .sort((a, b) => a.year - b.year)
    .map(({ year, amount }) => {
      const ownAmount = own.get(year) ?? null;
      return { year, amount, ownAmount, share: ownAmount ? Math.min(1, amount / ownAmount) : null };
    });
};
