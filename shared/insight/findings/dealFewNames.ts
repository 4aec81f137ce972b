import type { ClientState } from '../../time/clientState.ts';
import { oncePerPerson, seatsOfRow } from '../rowSeats.ts';
import type { Finding, FindingAction } from '../types.ts';
import { finding } from './finding.ts';
import { nameSomebody } from './roleUnknown.ts';

/** An open deal with a client of whom fewer names are known than the company's rules ask: more decide than one meets. */
export const dealFewNames = (state: ClientState): readonly Finding[] => {
  const known = oncePerPerson(state.seats.filter(({ person }) => person !== null));
  if (known.length >= state.rules.namesFrom) return [];
  return state.deals
    .filter(({ outcome, orderPlacedOn }) => outcome === 'open' && orderPlacedOn === null)
    .map(({ deal }) =>
      finding({
        rule: 'dealFewNames',
        severity: 'warning',
        about: deal.id,
        seatIds: known.map(({ seat }) => seat.id),
        why: known.length === 0 ? 'whyNobody' : 'why',
        params: { deal: deal.name, count: known.length },
        action: nextName(state),
      }),
    );
};

/** The first row of the template, from the top, in which nobody has a name. */
const nextName = (state: ClientState): FindingAction => {
  const empty = state.rows.find((role) => !seatsOfRow(state, role).some(({ holder }) => holder === 'known'));
  return empty ? nameSomebody(state, empty) : { kind: 'addMember', role: 'influencer' };
};
