import type { Id } from '../model/ids.ts';
import type { Role } from '../model/vocabulary.ts';
import type { ClientState, PairingState, SeatState } from '../time/clientState.ts';
import { rememberPerObject } from '../time/rememberPerObject.ts';

/**
 * The seats that fill a row of the template: those that stand in it, and those that fill it but stand higher
 * (who decides and guarantees stands with the guarantors, and yet the decider is known).
 */
export const seatsOfRow = (state: ClientState, row: Role): readonly SeatState[] =>
  state.seats.filter((seat) => seat.lane === row || seat.rows.includes(row));

/** Pairings of a seat with a holder and a colleague at its ends; loose ends face nobody. */
export const firmPairingsOf = (state: ClientState, seat: SeatState): readonly PairingState[] =>
  firmPairingsBySeat(state.pairings).get(seat.seat.id) ?? nothing;

/** Every rule asks this of every seat; looking through all pairings each time would cost their product. */
const firmPairingsBySeat = rememberPerObject((pairings: readonly PairingState[]): ReadonlyMap<Id, PairingState[]> => {
  const bySeat = new Map<Id, PairingState[]>();
  for (const pairing of pairings) {
    if (pairing.proof === 'loose') continue;
    const ofSeat = bySeat.get(pairing.seatId);
    if (ofSeat) ofSeat.push(pairing);
    else bySeat.set(pairing.seatId, [pairing]);
  }
  return bySeat;
});

const nothing: readonly never[] = [];

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
