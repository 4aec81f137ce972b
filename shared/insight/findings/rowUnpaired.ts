import type { ClientState } from '../../time/clientState.ts';
import { firmPairingsOf, seatsOfRow } from '../rowSeats.ts';
import type { Finding } from '../types.ts';
import { finding, namesInLine } from './finding.ts';

/**
 * A row of the template in which people are known and none of them is faced by anybody of ours. Decider and guarantor
 * have rules of their own; who stands in a higher row is told of there.
 */
export const rowUnpaired = (state: ClientState): readonly Finding[] =>
  state.rows.flatMap((role) => {
    if (role === 'decider' || role === 'guarantor') return [];
    const known = seatsOfRow(state, role).filter((seat) => seat.person);
    const standing = known.filter((seat) => seat.lane === role);
    const first = standing[0];
    if (!first || known.some((seat) => firmPairingsOf(state, seat).length > 0)) return [];
    return [
      finding({
        rule: 'rowUnpaired',
        // who has only begun to explore a client is not late yet
        severity: state.phase === 'exploration' ? 'notice' : 'warning',
        about: role,
        seatIds: standing.map(({ seat }) => seat.id),
        params: {
          // who merely stands in the nearest row is not called what she is not: a buyer does not care for the relation
          ...(standing.every((seat) => seat.rows.includes(role)) ? { context: role } : {}),
          count: standing.length,
          names: namesInLine(standing.flatMap(({ person }) => (person ? [person.name] : []))),
        },
        action: { kind: 'pairSeat', seatId: first.seat.id },
      }),
    ];
  });
