import type { Id } from '../../model/ids.ts';
import { type StancePosition, stancePositions } from '../../model/vocabulary.ts';
import type { ClientState } from '../../time/clientState.ts';
import type { Ballot } from '../ballots.ts';
import { personName, seatIdsOf } from '../peopleOfState.ts';
import { majorityOf } from '../tally.ts';
import { nameLabel, type Sum, sumOf, type Term, term } from './sum.ts';

/** Heads are those who cast a vote themselves; votes are what they cast, the ones handed to them included. */
export type TallyKind = 'heads' | 'votes';

/** A whole count of a deal: position by position, and in each who it is. */
export const tallySum = (ballots: readonly Ballot[], state: ClientState, kind: TallyKind): Sum =>
  sumOf(
    'count',
    stancePositions.flatMap((position) => {
      const terms = termsAt(ballots, state, kind, position);
      return terms.length === 0 ? [] : [term({ id: position, label: { key: `word.stance.${position}` }, terms })];
    }),
  );

/** One position of such a count. */
export const positionSum = (
  ballots: readonly Ballot[],
  state: ClientState,
  kind: TallyKind,
  position: StancePosition,
): Sum => sumOf('count', termsAt(ballots, state, kind, position));

/** The votes that are missing for the majority: more than half of all, less those that are for us. */
export const missingVotesSum = (ballots: readonly Ballot[], state: ClientState): Sum =>
  sumOf('count', [
    term({
      id: 'needed',
      label: { key: 'sum.moreThanHalf', params: { of: ballots.length } },
      value: majorityOf(ballots.length),
    }),
    ...termsAt(ballots, state, 'votes', 'for').map(({ id, label, value, people }) =>
      term({ id, label, value: -value, people }),
    ),
  ]);

/** The votes that one of them casts: her own, and those handed to her. */
export const castSum = ({ personId, casts }: Ballot, state: ClientState): Sum =>
  sumOf(
    'count',
    casts.map((owner) => voteTerm(state, owner, personId)),
  );

const termsAt = (
  ballots: readonly Ballot[],
  state: ClientState,
  kind: TallyKind,
  position: StancePosition,
): readonly Term[] =>
  ballots
    .filter((ballot) => ballot.position === position && ballot.casts.length > 0)
    .map(({ personId, casts }) =>
      term({
        id: personId,
        label: nameLabel(personName(state, personId)),
        value: kind === 'heads' ? 1 : casts.length,
        people: peopleOf(state, kind === 'heads' ? [personId] : casts),
        terms: kind === 'heads' || casts.length === 1 ? [] : casts.map((owner) => voteTerm(state, owner, personId)),
      }),
    );

const voteTerm = (state: ClientState, ownerId: Id, casterId: Id): Term =>
  term({
    id: ownerId,
    label:
      ownerId === casterId
        ? { key: 'sum.ownVote' }
        : { key: 'sum.voteOf', params: { name: personName(state, ownerId) } },
    people: peopleOf(state, [ownerId]),
  });

const peopleOf = (state: ClientState, personIds: readonly Id[]): Term['people'] => ({
  seatIds: seatIdsOf(state, personIds),
  colleagueIds: [],
});
