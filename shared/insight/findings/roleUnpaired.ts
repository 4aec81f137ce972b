import type { ClientState } from '../../time/clientState.ts';
import { root20ShareOf } from '../moments.ts';
import { firmPairingsOf } from '../rowSeats.ts';
import type { Finding } from '../types.ts';
import { finding } from './finding.ts';

/** We know who decides, and nobody of ours faces her. Strands of colleagues who left do not count. */
export const deciderUnpaired = (state: ClientState): readonly Finding[] =>
  unpaired(state, 'decider', 'deciderUnpaired');

/** The same for who guarantees; who also decides is told of once, as the decider. */
export const guarantorUnpaired = (state: ClientState): readonly Finding[] =>
  unpaired(state, 'guarantor', 'guarantorUnpaired');

const unpaired = (
  state: ClientState,
  role: 'decider' | 'guarantor',
  rule: 'deciderUnpaired' | 'guarantorUnpaired',
): readonly Finding[] => {
  const share = root20ShareOf(state);
  return state.seats.flatMap((seat) => {
    const isTold = role === 'guarantor' && seat.rows.includes('decider');
    if (!seat.person || !seat.rows.includes(role) || isTold || firmPairingsOf(state, seat).length > 0) return [];
    return [
      finding({
        rule,
        severity: share === null ? 'warning' : 'alarm',
        about: seat.seat.id,
        seatIds: [seat.seat.id],
        why: share === null ? 'why' : 'whyRoot20',
        params: { name: seat.person.name, ...(share === null ? {} : { share }) },
        action: { kind: 'pairSeat', seatId: seat.seat.id },
      }),
    ];
  });
};
