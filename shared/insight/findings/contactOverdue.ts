import type { ClientRecord } from '../../record/clientRecord.ts';
import type { ClientState } from '../../time/clientState.ts';
import { touchesOfPerson } from '../../time/recordIndex.ts';
import { dueOf } from '../cadence.ts';
import { firmPairingsOf } from '../rowSeats.ts';
import type { Finding } from '../types.ts';
import { finding } from './finding.ts';

/** The rhythm agreed for a pairing asks for a contact, and the day has passed. One finding per seat: the one longest due. */
export const contactOverdue = (state: ClientState, record: ClientRecord): readonly Finding[] =>
  state.seats.flatMap((seat) => {
    const { person } = seat;
    if (!person) return [];
    const late = firmPairingsOf(state, seat)
      .flatMap((pairing) => {
        const due = dueOf(record, pairing, state.date);
        return due && due.daysLate > 0 ? [{ pairing, due }] : [];
      })
      .sort((a, b) => b.due.daysLate - a.due.daysLate);
    const worst = late[0];
    if (!worst) return [];
    const { pairing, due } = worst;
    const planned = touchesOfPerson(record, person.id).find(
      (touch) => touch.state === 'planned' && touch.date >= state.date && touch.colleagueId === pairing.colleagueId,
    );
    const isWeighty = seat.rows.includes('decider') || seat.rows.includes('guarantor');
    const colleague = state.colleagues.find((each) => each.colleague.id === pairing.colleagueId)?.colleague.name ?? '';
    return [
      finding({
        rule: 'contactOverdue',
        severity: isWeighty && !planned ? 'warning' : 'notice',
        about: seat.seat.id,
        seatIds: [seat.seat.id],
        colleagueIds: late.map((each) => each.pairing.colleagueId),
        why: planned ? 'whyPlanned' : due.lastTouch ? 'why' : 'whyNever',
        params: {
          name: person.name,
          colleague,
          rhythm: due.cadence,
          dueDate: due.date,
          sinceDate: due.since,
          count: due.daysLate,
          ...(planned ? { plannedDate: planned.date } : {}),
        },
        action: { kind: 'recordTouch', seatId: seat.seat.id, colleagueId: pairing.colleagueId },
      }),
    ];
  });
