import { ballotsOf, peoplePresent } from '../../insight/ballots.ts';
import { personName } from '../../insight/peopleOfState.ts';
import { tallyOf } from '../../insight/tally.ts';
import type { ClientState, DealState } from '../../time/clientState.ts';
import type { ClientReport } from './reportSchema.ts';

/** Where the heads and the votes of a deal lie at the date of the state, and who would turn it. */
export const dealReport = (state: ClientState, dealState: DealState): ClientReport['deals'][number] => {
  const { heads, votes, hasMajority, swing, isReversible } = tallyOf(dealState, state);
  const named = (id: string) => ({ id, name: personName(state, id) });
  return {
    id: dealState.deal.id,
    name: dealState.deal.name,
    openedOn: dealState.deal.openedOn,
    outcome: dealState.outcome,
    outcomeSince: dealState.outcomeSince,
    heads,
    votes,
    hasMajority,
    swing: swing.map(named),
    isReversible,
    voters: ballotsOf(dealState, peoplePresent(state)).map(({ personId, position, castBy, stance }) => ({
      ...named(personId),
      position,
      castBy,
      since: stance?.date ?? null,
    })),
  };
};
