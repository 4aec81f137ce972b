import type { ClientState } from '../../time/clientState.ts';
import { ballotsOf, peoplePresent } from '../ballots.ts';
import { isInPlay } from '../dealInPlay.ts';
import { personName, seatIdsOf } from '../peopleOfState.ts';
import { majorityOf, pivotsOf } from '../tally.ts';
import type { Finding } from '../types.ts';
import { finding, namesInLine } from './finding.ts';

/** We have the majority, and one person who changes her mind takes it away. */
export const majorityOnOne = (state: ClientState): readonly Finding[] =>
  state.deals
    .filter((dealState) => isInPlay(dealState, state))
    .flatMap((dealState) => {
      const ballots = ballotsOf(dealState, peoplePresent(state));
      const pivots = pivotsOf(ballots);
      if (pivots.length === 0) return [];
      return [
        finding({
          rule: 'majorityOnOne',
          severity: 'warning',
          about: dealState.deal.id,
          seatIds: seatIdsOf(state, pivots),
          params: {
            count: pivots.length,
            names: namesInLine(pivots.map((personId) => personName(state, personId))),
            deal: dealState.deal.name,
            of: ballots.length,
            needed: majorityOf(ballots.length),
          },
          action: { kind: 'showDeal', dealId: dealState.deal.id },
        }),
      ];
    });
