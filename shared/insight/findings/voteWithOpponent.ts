import type { ClientState } from '../../time/clientState.ts';
import { ballotsOf, peoplePresent } from '../ballots.ts';
import { isInPlay } from '../dealInPlay.ts';
import { personName, seatIdsOf } from '../peopleOfState.ts';
import type { Finding } from '../types.ts';
import { finding } from './finding.ts';

/** Somebody's vote is cast by somebody who is against us, whatever she herself thinks. Loudest where she is for us. */
export const voteWithOpponent = (state: ClientState): readonly Finding[] =>
  state.deals
    .filter((dealState) => isInPlay(dealState, state))
    .flatMap((dealState) => {
      const ballots = ballotsOf(dealState, peoplePresent(state));
      const positionOf = new Map(ballots.map(({ personId, position }) => [personId, position]));
      return ballots.flatMap(({ personId, castBy, position, delegation }) => {
        if (!delegation || positionOf.get(castBy) !== 'against') return [];
        const isOurs = position === 'for';
        return [
          finding({
            rule: 'voteWithOpponent',
            severity: isOurs ? 'alarm' : 'warning',
            about: `${dealState.deal.id}:${personId}`,
            seatIds: seatIdsOf(state, [personId, castBy]),
            why: isOurs ? 'whyOurs' : 'why',
            params: {
              name: personName(state, personId),
              opponent: personName(state, castBy),
              deal: dealState.deal.name,
              sinceDate: delegation.from,
            },
            action: { kind: 'showDeal', dealId: dealState.deal.id },
          }),
        ];
      });
    });
