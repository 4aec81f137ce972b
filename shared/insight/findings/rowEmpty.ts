import type { ClientState } from '../../time/clientState.ts';
import { seatsOfRow } from '../rowSeats.ts';
import type { Finding } from '../types.ts';
import { finding } from './finding.ts';
import { nameSomebody } from './roleUnknown.ts';

/** A row of the template in which nobody has a name. Decider and guarantor have rules of their own. */
export const rowEmpty = (state: ClientState): readonly Finding[] =>
  state.rows.flatMap((role) => {
    if (role === 'decider' || role === 'guarantor') return [];
    const seats = seatsOfRow(state, role);
    if (seats.some((seat) => seat.holder === 'known')) return [];
    return [
      finding({
        rule: 'rowEmpty',
        severity: 'notice',
        about: role,
        seatIds: seats.map(({ seat }) => seat.id),
        params: { context: role },
        action: nameSomebody(state, role),
      }),
    ];
  });
