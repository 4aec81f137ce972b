import type { Id } from '../model/ids.ts';
import type { Delegation, Stance } from '../model/records.ts';
import type { StancePosition } from '../model/vocabulary.ts';
import type { ClientState, DealState } from '../time/clientState.ts';

/** One voter of a deal at a date: where she stands, who casts her vote, and whose votes she casts. */
export interface Ballot {
  readonly personId: Id;
  /** Null for somebody who only gave or was given a vote. */
  readonly stance: Stance | null;
  readonly position: StancePosition;
  /** The end of the chain of delegations; herself where she casts her own. */
  readonly castBy: Id;
  /** The delegation her own vote goes by; null while she casts it herself. */
  readonly delegation: Delegation | null;
  /** Whose votes she casts, her own first; empty for who handed hers over. */
  readonly casts: readonly Id[];
}

/** Everybody known who sits at the client at the date of the state. */
export const peoplePresent = (state: ClientState): ReadonlySet<Id> =>
  new Set(state.seats.flatMap(({ person }) => (person ? [person.id] : [])));

/**
 * The voters of a deal, in the order of their ids. Voters are the people who are present and have a stance on the deal,
 * or gave or were given a vote for it; nobody else is counted, for nobody said that they decide. Where a chain of
 * delegations runs in a circle a vote never arrives, and stays with its owner.
 */
export const ballotsOf = (
  { stances, delegations }: Pick<DealState, 'stances' | 'delegations'>,
  present: ReadonlySet<Id>,
): readonly Ballot[] => {
  const involved = new Set([
    ...stances.map(({ personId }) => personId),
    ...delegations.flatMap(({ fromPersonId, toPersonId }) => [fromPersonId, toPersonId]),
  ]);
  const voters = [...involved].filter((id) => present.has(id)).sort();
  const isVoter = new Set(voters);
  // in order of their start: of two delegations of one vote the later holds; one to somebody who is gone is void
  const handed = new Map(
    delegations
      .filter(({ fromPersonId, toPersonId }) => isVoter.has(fromPersonId) && isVoter.has(toPersonId))
      .map((delegation) => [delegation.fromPersonId, delegation]),
  );
  const castBy = new Map(voters.map((voter) => [voter, endOfChain(handed, voter)]));
  const stanceOf = new Map(stances.map((stance) => [stance.personId, stance]));
  return voters.map((personId) => {
    const stance = stanceOf.get(personId) ?? null;
    const caster = castBy.get(personId) ?? personId;
    return {
      personId,
      stance,
      position: stance?.position ?? 'unknown',
      castBy: caster,
      delegation: caster === personId ? null : (handed.get(personId) ?? null),
      casts: [
        ...(caster === personId ? [personId] : []),
        ...voters.filter((other) => other !== personId && castBy.get(other) === personId),
      ],
    };
  });
};

const endOfChain = (handed: ReadonlyMap<Id, Delegation>, owner: Id): Id => {
  const passed = new Set<Id>();
  let holder = owner;
  for (let next = handed.get(holder); next !== undefined; next = handed.get(holder)) {
    if (passed.has(holder)) return owner;
    passed.add(holder);
    holder = next.toPersonId;
  }
  return holder;
};
