import { type Ballot, ballotsOf, peoplePresent } from '../../shared/insight/ballots.ts';
import { isSpokenOf } from '../../shared/insight/dealInPlay.ts';
import { countBallots } from '../../shared/insight/tally.ts';
import type { Tally } from '../../shared/insight/types.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { Deal, Milestone } from '../../shared/model/records.ts';
import type { DealOutcome } from '../../shared/model/vocabulary.ts';
import { type ClientRecord, rowById, rowsOf } from '../../shared/record/clientRecord.ts';
import type { ClientState, DealState } from '../../shared/time/clientState.ts';

/** Where one deal stands at a date: names instead of ids. */
export interface VotesOfDeal {
  readonly deal: Deal;
  readonly outcome: DealOutcome;
  readonly ballots: readonly Ballot[];
  readonly tally: Tally;
  readonly swing: readonly string[];
  readonly delegations: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  readonly lastMilestone: Milestone | null;
}

/** Open deals and those closed lately, the latest opened first. */
export const votesOfDeals = (state: ClientState, record: ClientRecord): readonly VotesOfDeal[] =>
  state.deals
    .filter((dealState) => isSpokenOf(dealState, state))
    .toSorted((a, b) => (a.deal.openedOn > b.deal.openedOn ? -1 : 1))
    .map((dealState) => votesOfDeal(dealState, state, record));

const votesOfDeal = (dealState: DealState, state: ClientState, record: ClientRecord): VotesOfDeal => {
  const ballots = ballotsOf(dealState, peoplePresent(state));
  const tally = countBallots(dealState, ballots);
  const nameOf = (personId: string): string => rowById(record, 'person', personId)?.name ?? '';
  const { deal, outcome, delegations } = dealState;
  return {
    deal,
    outcome,
    ballots,
    tally,
    swing: tally.swing.map(nameOf),
    delegations: delegations.map(({ id, fromPersonId, toPersonId }) => ({
      id,
      from: nameOf(fromPersonId),
      to: nameOf(toPersonId),
    })),
    lastMilestone: lastMilestoneOf(record, deal, state.date),
  };
};

const lastMilestoneOf = (record: ClientRecord, deal: Deal, date: PlainDate): Milestone | null =>
  rowsOf(record, 'milestone')
    .filter((milestone) => milestone.dealId === deal.id && milestone.date <= date)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .at(-1) ?? null;
