import type { Id } from '../../model/ids.ts';
import type { ClientRecord } from '../../record/clientRecord.ts';
import { shiftDays } from '../../time/calendarEdge.ts';
import type { ClientState, SeatState } from '../../time/clientState.ts';
import { touchesOfPerson } from '../../time/recordIndex.ts';
import { firmPairingsOf, oncePerPerson } from '../rowSeats.ts';
import type { Finding, FindingAction } from '../types.ts';
import { finding } from './finding.ts';

/** With fewer members nothing can be shared out: one of ours faces two people as a matter of course. */
export const sharedFromMembers = 3;
/** From this part of the members who are faced on, whom only she faces, she carries the client. */
export const carriedShare = 0.75;
/** Contact is looked for in so many days before the date: a year, the slowest rhythm there is. */
export const contactDays = 365;

/**
 * One colleague or one contact carries everything: she alone faces at least three quarters of the members who are
 * faced, or of all members only one was in contact with us within the year. When that one goes, the relation goes.
 */
export const carriedByOne = (state: ClientState, record: ClientRecord): readonly Finding[] => [
  ...byColleague(state),
  ...byContact(state, record),
];

const byColleague = (state: ClientState): readonly Finding[] => {
  const faced = oncePerPerson(state.seats.filter((seat) => firmPairingsOf(state, seat).length > 0));
  if (faced.length < sharedFromMembers) return [];
  const facedAloneBy = Map.groupBy(faced, (seat) => onlyColleagueOf(state, seat));
  return state.colleagues.flatMap(({ colleague }) => {
    const hers = facedAloneBy.get(colleague.id) ?? [];
    const first = hers[0];
    if (!first || hers.length < carriedShare * faced.length) return [];
    return [
      finding({
        rule: 'carriedByOne',
        severity: 'warning',
        about: colleague.id,
        seatIds: hers.map(({ seat }) => seat.id),
        colleagueIds: [colleague.id],
        title: hers.length === faced.length ? 'title' : 'titleMost',
        params: { name: colleague.name, count: hers.length, of: faced.length },
        action: { kind: 'pairSeat', seatId: first.seat.id },
      }),
    ];
  });
};

/** Null where several of ours share her. */
const onlyColleagueOf = (state: ClientState, seat: SeatState): Id | null => {
  const [first, ...others] = firmPairingsOf(state, seat);
  return first && others.every(({ colleagueId }) => colleagueId === first.colleagueId) ? first.colleagueId : null;
};

const byContact = (state: ClientState, record: ClientRecord): readonly Finding[] => {
  const members = oncePerPerson(state.seats.filter(({ person }) => person !== null));
  if (members.length < sharedFromMembers) return [];
  const since = shiftDays(state.date, -contactDays);
  const met = members.filter(({ person }) =>
    touchesOfPerson(record, person?.id ?? '').some(
      (touch) => touch.state === 'done' && since < touch.date && touch.date <= state.date,
    ),
  );
  const [only] = met;
  if (!only?.person || met.length > 1) return [];
  return [
    finding({
      rule: 'carriedByOne',
      severity: 'warning',
      about: only.person.id,
      seatIds: [only.seat.id],
      title: 'titleContact',
      why: 'whyContact',
      params: { name: only.person.name, count: members.length - 1 },
      action: meetAnother(
        state,
        members.find((seat) => seat !== only),
      ),
    }),
  ];
};

const meetAnother = (state: ClientState, other: SeatState | undefined): FindingAction =>
  other
    ? {
        kind: 'recordTouch',
        seatId: other.seat.id,
        colleagueId: firmPairingsOf(state, other)[0]?.colleagueId ?? null,
      }
    : { kind: 'addMember', role: 'influencer' };
