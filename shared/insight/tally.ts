import type { Id } from '../model/ids.ts';
import type { StancePosition } from '../model/vocabulary.ts';
import type { ClientState, DealState } from '../time/clientState.ts';
import type { Tally } from './types.ts';

type Counts = Record<StancePosition, number>;

/**
 * Heads and votes of a deal at the date of the state. Voters are the people who hold a seat then and have a stance on
 * the deal, or gave or were given a vote for it; nobody else is counted, for nobody said that they decide.
 *
 * A head is a voter whose own vote is cast by herself: who handed it over is not at the table. A vote goes to the end
 * of its chain of delegations; where the chain runs in a circle it never arrives, and stays with its owner.
 */
export const tallyOf = (dealState: DealState, state: ClientState): Tally => {
  const voters = votersOf(dealState, state);
  const positions = new Map(dealState.stances.map((stance) => [stance.personId, stance.position]));
  const positionOf = (voter: Id): StancePosition => positions.get(voter) ?? 'unknown';

  const carried = votesCarried(dealState, voters);
  const heads: Counts = { for: 0, against: 0, undecided: 0, unknown: 0 };
  const votes: Counts = { for: 0, against: 0, undecided: 0, unknown: 0 };
  for (const [voter, count] of carried) {
    heads[positionOf(voter)] += 1;
    votes[positionOf(voter)] += count;
  }
  const hasMajority = votes.for * 2 > voters.length;
  return {
    dealId: dealState.deal.id,
    heads,
    votes,
    swing: hasMajority ? [] : swingOf(carried, positionOf, votes.for, voters.length),
    hasMajority,
    isReversible: isReversible(dealState, state),
  };
};

const votersOf = ({ stances, delegations }: DealState, state: ClientState): readonly Id[] => {
  const involved = new Set([
    ...stances.map((stance) => stance.personId),
    ...delegations.flatMap(({ fromPersonId, toPersonId }) => [fromPersonId, toPersonId]),
  ]);
  const present = state.seats.flatMap(({ person }) => (person && involved.has(person.id) ? [person.id] : []));
  return [...new Set(present)].sort();
};

/** How many votes each voter casts; those who handed theirs over are absent. */
const votesCarried = ({ delegations }: DealState, voters: readonly Id[]): ReadonlyMap<Id, number> => {
  const isVoter = new Set(voters);
  const handedTo = new Map<Id, Id>();
  // in order of their start: of two delegations of one vote the later holds; one to somebody who is gone is void
  for (const { fromPersonId, toPersonId } of delegations) {
    if (isVoter.has(fromPersonId) && isVoter.has(toPersonId)) handedTo.set(fromPersonId, toPersonId);
  }
  const carried = new Map<Id, number>();
  for (const voter of voters) {
    const carrier = endOfChain(handedTo, voter);
    carried.set(carrier, (carried.get(carrier) ?? 0) + 1);
  }
  return carried;
};

const endOfChain = (handedTo: ReadonlyMap<Id, Id>, owner: Id): Id => {
  const passed = new Set<Id>();
  let holder = owner;
  for (let next = handedTo.get(holder); next !== undefined; next = handedTo.get(holder)) {
    if (passed.has(holder)) return owner;
    passed.add(holder);
    holder = next;
  }
  return holder;
};

/** Taking whoever casts most votes first gives the smallest set; of equals, the one easiest to win comes first. */
const swingOf = (
  carried: ReadonlyMap<Id, number>,
  positionOf: (voter: Id) => StancePosition,
  votesFor: number,
  all: number,
): readonly Id[] => {
  const candidates = [...carried]
    .filter(([voter]) => positionOf(voter) !== 'for')
    .sort(([a, votesA], [b, votesB]) => {
      const easier = distanceFromUs[positionOf(a)] - distanceFromUs[positionOf(b)];
      return votesB - votesA || easier || (a < b ? -1 : 1);
    });
  const swing: Id[] = [];
  let votes = votesFor;
  for (const [voter, count] of candidates) {
    if (votes * 2 > all) break;
    swing.push(voter);
    votes += count;
  }
  return swing;
};

const distanceFromUs: Readonly<Record<StancePosition, number>> = { for: 0, undecided: 1, unknown: 2, against: 3 };

const isReversible = ({ deal }: DealState, { date }: ClientState): boolean => {
  const isOrdered = deal.orderPlacedOn !== null && deal.orderPlacedOn <= date;
  const isStopped = deal.outcome === 'stopped' && (deal.closedOn === null || deal.closedOn <= date);
  return !isOrdered && !isStopped;
};
