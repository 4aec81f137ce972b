import type { PlainDate } from '../../model/plainDate.ts';
import type { ClientState, SeatState } from '../../time/clientState.ts';
import { firmPairingsOf } from '../rowSeats.ts';
import type { Finding } from '../types.ts';
import { finding, namesInLine } from './finding.ts';

/**
 * Strands on which no contact with the present holder is recorded: since a swap, or ever. One finding per seat.
 * Seats held by somebody unknown are left to the rules that ask for her name.
 */
export const pairingUnproven = (state: ClientState): readonly Finding[] =>
  state.seats.flatMap((seat) => {
    const unproven = firmPairingsOf(state, seat).filter((pairing) => pairing.proof === 'unproven');
    const first = unproven[0];
    if (!seat.person || !first) return [];
    const colleagueIds = unproven.map((pairing) => pairing.colleagueId);
    const since = unproven.map((pairing) => pairing.unprovenSince ?? state.date).sort()[0] ?? state.date;
    return [
      finding({
        rule: 'pairingUnproven',
        severity: isWeighty(seat) ? 'warning' : 'notice',
        about: seat.seat.id,
        seatIds: [seat.seat.id],
        colleagueIds,
        why: tookOver(seat, since) ? 'whySwap' : 'why',
        params: {
          name: seat.person.name,
          count: unproven.length,
          sinceDate: since,
          colleagues: namesInLine(colleagueIds.map((id) => colleagueName(state, id))),
        },
        action: { kind: 'recordTouch', seatId: seat.seat.id, colleagueId: first.colleagueId },
      }),
    ];
  });

/** It is her coming that made it unproven, not a pairing that is younger than it. */
const tookOver = ({ isNewcomer, tenure }: SeatState, since: PlainDate): boolean =>
  isNewcomer && (tenure === null || since <= tenure.from);

const isWeighty = (seat: SeatState): boolean =>
  seat.isNewcomer || seat.rows.includes('decider') || seat.rows.includes('guarantor');

const colleagueName = (state: ClientState, id: string): string =>
  state.colleagues.find(({ colleague }) => colleague.id === id)?.colleague.name ?? '';
