import type { Id } from '../../model/ids.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import type { ClientRecord } from '../../record/clientRecord.ts';
import { meetsSomebody } from '../../time/activityContact.ts';
import { shiftDays } from '../../time/calendarEdge.ts';
import type { ClientState } from '../../time/clientState.ts';
import { recordedUntil } from '../../time/recordedUntil.ts';
import { compareText, touchesOfPerson } from '../../time/recordIndex.ts';
import { agendaHorizon } from '../agenda.ts';
import { dueOf } from '../cadence.ts';
import { openSteps } from '../openSteps.ts';
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
    const planned = nextContact(record, state.date, { personId: person.id, colleagueId: pairing.colleagueId });
    const isWeighty = seat.rows.includes('decider') || seat.rows.includes('guarantor');
    const colleague = state.colleagues.find((each) => each.colleague.id === pairing.colleagueId)?.colleague.name ?? '';
    return [
      finding({
        rule: 'contactOverdue',
        severity: isWeighty && !planned ? 'warning' : 'notice',
        about: seat.seat.id,
        seatIds: [seat.seat.id],
        colleagueIds: late.map((each) => each.pairing.colleagueId),
        why: planned ? planned.why : due.lastTouch ? 'why' : 'whyNever',
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

/**
 * What the two are to have next: a planned contact, or a step of a programme that comes near, whichever is first. On a
 * day that is certainly past no plan counts, for nobody can say whether it was made by then.
 */
const nextContact = (
  record: ClientRecord,
  date: PlainDate,
  { personId, colleagueId }: { readonly personId: Id; readonly colleagueId: Id },
): { readonly date: PlainDate; readonly why: 'whyPlanned' | 'whyStep' } | null => {
  const plans = (date < (recordedUntil(record) ?? date) ? [] : touchesOfPerson(record, personId))
    .filter((touch) => touch.state === 'planned' && touch.date >= date && touch.colleagueId === colleagueId)
    .map((touch) => ({ date: touch.date, why: 'whyPlanned' as const }));
  const steps = openSteps(record, date)
    .filter(({ activity, person }) => person?.id === personId && activity.colleagueId === colleagueId)
    .filter(({ activity }) => meetsSomebody(activity) && comesNear(activity.date, date))
    .map(({ activity }) => ({ date: activity.date, why: 'whyStep' as const }));
  // Of one day the contact counts: it is what somebody agreed, and the two may be one meeting.
  return [...plans, ...steps].sort((a, b) => compareText(a.date, b.date))[0] ?? null;
};

const comesNear = (date: PlainDate, today: PlainDate): boolean =>
  date >= today && date <= shiftDays(today, agendaHorizon);
