import type { Role } from '../model/vocabulary.ts';
import type { ClientState, PairingState, SeatState } from '../time/clientState.ts';

/**
 * The seats that fill a row of the template: those that stand in it, and those that fill it but stand higher
 * (who decides and guarantees stands with the guarantors, and yet the decider is known).
 */
export const seatsOfRow = (state: ClientState, row: Role): readonly SeatState[] =>
  state.seats.filter((seat) => seat.lane === row || seat.rows.includes(row));

/** Pairings of a seat with a holder and a colleague at its ends; loose ends face nobody. */
export const firmPairingsOf = (state: ClientState, seat: SeatState): readonly PairingState[] =>
  state.pairings.filter((pairing) => pairing.seatId === seat.seat.id && pairing.proof !== 'loose');

export const isProven = (state: ClientState, seat: SeatState): boolean =>
  firmPairingsOf(state, seat).some((pairing) => pairing.proof === 'proven');

/** Somebody sits there, known or not, of whom nobody has said what she feels. */
export const isUnread = (seat: SeatState): boolean => seat.holder !== 'vacant' && seat.emotion.status === 'unknown';

/** Seats as people: who holds two seats is there once. Seats whose holder nobody knows count one each. */
export const oncePerPerson = (seats: readonly SeatState[]): readonly SeatState[] => {
  const seen = new Set<string>();
  return seats.filter(({ seat, person }) => {
    const who = person?.id ?? seat.id;
    if (seen.has(who)) return false;
    seen.add(who);
    return true;
  });
};
