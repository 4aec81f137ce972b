import { shiftDays } from '../time/calendarEdge.ts';
import type { ClientState, DealState } from '../time/clientState.ts';

/** A deal is still spoken of for this many days after it closed. */
export const spokenOfDays = 90;

/** Open, or closed so recently that people still ask. */
export const isSpokenOf = ({ outcome, outcomeSince }: DealState, { date }: ClientState): boolean =>
  outcome === 'open' || date < shiftDays(outcomeSince, spokenOfDays);

/** Its decision can still turn, either way: no order placed, not stopped, and not closed so long that nobody asks. */
export const isInPlay = (dealState: DealState, state: ClientState): boolean =>
  dealState.orderPlacedOn === null && dealState.outcome !== 'stopped' && isSpokenOf(dealState, state);
