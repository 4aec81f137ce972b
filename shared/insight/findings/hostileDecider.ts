import type { ClientState } from '../../time/clientState.ts';
import { firmPairingsOf } from '../rowSeats.ts';
import type { Finding } from '../types.ts';
import { finding } from './finding.ts';

/** Who decides or guarantees was last read as suspicious or hostile. */
export const hostileDecider = (state: ClientState): readonly Finding[] =>
  state.seats.flatMap((seat) => {
    const role = (['decider', 'guarantor'] as const).find((each) => seat.rows.includes(each));
    const { status, reading, confidence } = seat.emotion;
    if (!seat.person || !role || !reading || (status !== 'hostile' && status !== 'suspicious')) return [];
    const seatId = seat.seat.id;
    const facing = firmPairingsOf(state, seat)[0];
    return [
      finding({
        rule: 'hostileDecider',
        severity: status === 'hostile' ? 'alarm' : 'warning',
        about: seatId,
        seatIds: [seatId],
        title: status === 'hostile' ? 'title' : 'titleSuspicious',
        why: confidence === 'gut' ? 'whyGut' : 'why',
        params: { name: seat.person.name, role, readingDate: reading.date },
        action: facing
          ? { kind: 'recordTouch', seatId, colleagueId: facing.colleagueId }
          : { kind: 'pairSeat', seatId },
      }),
    ];
  });
