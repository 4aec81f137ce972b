import type { PlainDate } from '../../model/plainDate.ts';
import type { ClientRecord } from '../../record/clientRecord.ts';
import { shiftDays } from '../../time/calendarEdge.ts';
import type { ClientState, SeatState } from '../../time/clientState.ts';
import { touchesOfPerson } from '../../time/recordIndex.ts';
import { hasRelation, root6WindowAt } from '../moments.ts';
import { root6ProgrammeOf } from '../programmes.ts';
import { firmPairingsOf, oncePerPerson } from '../rowSeats.ts';
import type { Finding, FindingAction } from '../types.ts';
import { finding } from './finding.ts';

/**
 * A √6 window is running. While it does, every member of the DMU should hear from us: whoever has had no contact
 * since the window began is counted, those without a name among them. Once a programme answers the window, its steps tell
 * the same, and better: this falls silent.
 */
export const root6Window = (state: ClientState, record: ClientRecord): readonly Finding[] => {
  const window = hasRelation(state) ? root6WindowAt(state.client.relationStart, state.date) : null;
  if (!window || root6ProgrammeOf(state, window)) return [];
  const members = oncePerPerson(state.seats.filter((seat) => seat.holder !== 'vacant'));
  const unmet = members.filter((seat) => !isMetSince(record, seat, window.from, state.date));
  const params = {
    fromDate: window.from,
    lastDate: shiftDays(window.to, -1),
    nth: window.nth,
    count: unmet.length,
    of: members.length,
  };
  return [
    finding({
      rule: 'root6Window',
      severity: members.length > 0 && unmet.length === 0 ? 'notice' : 'warning',
      about: window.from,
      seatIds: unmet.map(({ seat }) => seat.id),
      why: whyKey(members.length, unmet.length),
      params,
      action: nextStep(state, unmet.length > 0 ? unmet : members),
    }),
  ];
};

const whyKey = (members: number, unmet: number): string => {
  if (members === 0) return 'whyNobody';
  if (unmet === 0) return 'whyAllMet';
  return members === 1 ? 'whyOnly' : 'why';
};

/** Meet the first who has a name; where nobody has, contact begins with a name. */
const nextStep = (state: ClientState, members: readonly SeatState[]): FindingAction => {
  const next = members.find((seat) => seat.person) ?? members[0];
  if (!next) return { kind: 'addMember', role: 'decider' };
  const seatId = next.seat.id;
  if (!next.person) return { kind: 'nameHolder', seatId };
  return { kind: 'recordTouch', seatId, colleagueId: firmPairingsOf(state, next)[0]?.colleagueId ?? null };
};

const isMetSince = (record: ClientRecord, seat: SeatState, since: PlainDate, until: PlainDate): boolean =>
  seat.person !== null &&
  touchesOfPerson(record, seat.person.id).some(
    (touch) => touch.state === 'done' && since <= touch.date && touch.date <= until,
  );
