import type { Id } from '../model/ids.ts';
import type { StancePosition } from '../model/vocabulary.ts';
import type { ClientState, DealState } from '../time/clientState.ts';
import { type Ballot, ballotsOf, peoplePresent } from './ballots.ts';
import type { Tally } from './types.ts';

type Counts = Record<StancePosition, number>;

/**
 * Heads and votes of a deal at the date of the state. A head is a voter whose own vote is cast by herself: who handed it
 * over is not at the table. A vote counts where the end of its chain of delegations stands (`ballotsOf`).
 */
export const tallyOf = (dealState: DealState, state: ClientState): Tally =>
  countBallots(dealState, ballotsOf(dealState, peoplePresent(state)));

/** The same for ballots at hand. */
export const countBallots = (dealState: DealState, ballots: readonly Ballot[]): Tally => {
  const heads: Counts = { for: 0, against: 0, undecided: 0, unknown: 0 };
  const votes: Counts = { for: 0, against: 0, undecided: 0, unknown: 0 };
  for (const { position, casts } of ballots) {
    if (casts.length === 0) continue;
    heads[position] += 1;
    votes[position] += casts.length;
  }
  const hasMajority = votes.for >= majorityOf(ballots.length);
  return {
    dealId: dealState.deal.id,
    heads,
    votes,
    swing: hasMajority ? [] : swingOf(ballots, votes.for),
    hasMajority,
    isReversible: dealState.orderPlacedOn === null && dealState.outcome !== 'stopped',
  };
};

/** The fewest votes that are more than half; of nobody one. */
export const majorityOf = (voters: number): number => Math.floor(voters / 2) + 1;

/** Those who are for us and without whose votes the majority would be gone. Empty where we have none. */
export const pivotsOf = (ballots: readonly Ballot[]): readonly Id[] => {
  const ours = ballots.filter(({ position }) => position === 'for');
  const votes = ours.reduce((sum, { casts }) => sum + casts.length, 0);
  const needed = majorityOf(ballots.length);
  if (votes < needed) return [];
  return ours.filter(({ casts }) => votes - casts.length < needed).map(({ personId }) => personId);
};

/** Taking whoever casts most votes first gives the smallest set; of equals, the one easiest to win comes first. */
const swingOf = (ballots: readonly Ballot[], votesFor: number): readonly Id[] => {
  const candidates = ballots
    .filter(({ position, casts }) => position !== 'for' && casts.length > 0)
    .sort(
      (a, b) =>
        b.casts.length - a.casts.length ||
        distanceFromUs[a.position] - distanceFromUs[b.position] ||
        (a.personId < b.personId ? -1 : 1),
    );
  const swing: Id[] = [];
  let votes = votesFor;
  for (const { personId, casts } of candidates) {
    if (votes >= majorityOf(ballots.length)) break;
    swing.push(personId);
    votes += casts.length;
  }
  return swing;
};

const distanceFromUs: Readonly<Record<StancePosition, number>> = { for: 0, undecided: 1, unknown: 2, against: 3 };
