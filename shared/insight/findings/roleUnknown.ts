import type { Role } from '../../model/vocabulary.ts';
import type { ClientState } from '../../time/clientState.ts';
import { root20ShareOf } from '../moments.ts';
import { seatsOfRow } from '../rowSeats.ts';
import type { Finding, FindingAction } from '../types.ts';
import { finding } from './finding.ts';

/** Nobody with a name decides here, or guarantees: the two that must be filled at the least. */
export const deciderUnknown = (state: ClientState): readonly Finding[] =>
  roleUnknown(state, 'decider', 'deciderUnknown');
export const guarantorUnknown = (state: ClientState): readonly Finding[] =>
  roleUnknown(state, 'guarantor', 'guarantorUnknown');

const roleUnknown = (
  state: ClientState,
  role: 'decider' | 'guarantor',
  rule: 'deciderUnknown' | 'guarantorUnknown',
): readonly Finding[] => {
  const seats = seatsOfRow(state, role);
  if (seats.some((seat) => seat.holder === 'known')) return [];
  const share = root20ShareOf(state);
  return [
    finding({
      rule,
      // who has only begun to explore a client is not late yet
      severity: state.phase === 'exploration' && share === null ? 'warning' : 'alarm',
      seatIds: seats.map(({ seat }) => seat.id),
      why: share === null ? 'why' : 'whyRoot20',
      ...(share === null ? {} : { params: { share } }),
      action: nameSomebody(state, role),
    }),
  ];
};

/** Name whoever holds the row's first seat, or add a seat where the row has none. */
export const nameSomebody = (state: ClientState, row: Role): FindingAction => {
  const first = seatsOfRow(state, row)[0];
  return first ? { kind: 'nameHolder', seatId: first.seat.id } : { kind: 'addMember', role: row };
};
