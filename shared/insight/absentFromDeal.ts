import type { ClientState, DealState, SeatState } from '../time/clientState.ts';
import { ballotsOf, peoplePresent } from './ballots.ts';
import { firmPairingsOf } from './rowSeats.ts';
import { countBallots } from './tally.ts';

/** A member of the DMU who has no voice in a deal as far as we know. */
export interface AbsentSeat {
  readonly seat: SeatState;
  /** Nobody of ours faces the seat. */
  readonly isUnpaired: boolean;
  /** Decides or guarantees: could settle a deal without a seat at its table. */
  readonly isHigh: boolean;
}

/** The seats whose holder, known or not, has no stance and no vote in the deal; those who could settle it first. */
export const absentFromDeal = (dealState: DealState, state: ClientState): readonly AbsentSeat[] => {
  const voters = new Set(ballotsOf(dealState, peoplePresent(state)).map(({ personId }) => personId));
  return state.seats
    .filter(({ holder, person }) => holder !== 'vacant' && !(person && voters.has(person.id)))
    .map((seat) => ({
      seat,
      isUnpaired: firmPairingsOf(state, seat).length === 0,
      isHigh: seat.rows.includes('guarantor') || seat.rows.includes('decider'),
    }))
    .toSorted((a, b) => Number(b.isHigh) - Number(a.isHigh));
};

/**
 * Lost or stopped although the votes were with us: somebody decided it who has no vote at this table. Empty where the
 * votes explain the outcome.
 */
export const decidedElsewhere = (dealState: DealState, state: ClientState): readonly AbsentSeat[] => {
  if (dealState.outcome !== 'lost' && dealState.outcome !== 'stopped') return [];
  if (!countBallots(dealState, ballotsOf(dealState, peoplePresent(state))).hasMajority) return [];
  return absentFromDeal(dealState, state).filter(({ isHigh }) => isHigh);
};
