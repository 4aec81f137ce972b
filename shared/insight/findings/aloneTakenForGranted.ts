import type { ClientRecord } from '../../record/clientRecord.ts';
import type { ClientState } from '../../time/clientState.ts';
import { touchesOfPerson } from '../../time/recordIndex.ts';
import { firmPairingsOf, oncePerPerson, seatsOfRow } from '../rowSeats.ts';
import type { Finding, FindingAction } from '../types.ts';
import { finding } from './finding.ts';
import { nameSomebody } from './roleUnknown.ts';

/**
 * Somebody said to decide here alone, and nothing was done to see whether that is so: nobody else is known, or of
 * those who are, none is paired with one of ours and none was in contact with us since.
 */
export const aloneTakenForGranted = (state: ClientState, record: ClientRecord): readonly Finding[] =>
  oncePerPerson(state.seats).flatMap(({ seat, person, claims }) => {
    const claim = claims[0];
    if (!person || !claim) return [];
    const others = oncePerPerson(state.seats.filter((each) => each.person && each.person.id !== person.id));
    const isLookedInto = others.some(
      (other) =>
        firmPairingsOf(state, other).length > 0 ||
        touchesOfPerson(record, other.person?.id ?? '').some(
          (touch) => touch.state === 'done' && claim.date <= touch.date && touch.date <= state.date,
        ),
    );
    if (isLookedInto) return [];
    const next = others[0];
    return [
      finding({
        rule: 'aloneTakenForGranted',
        severity: 'warning',
        about: person.id,
        seatIds: [seat.id],
        why: next ? 'why' : 'whyNobody',
        params: { name: person.name, claimDate: claim.date, count: others.length },
        action: next ? { kind: 'pairSeat', seatId: next.seat.id } : nameAnother(state),
      }),
    ];
  });

/** The first row of the template, from the top, in which nobody has a name. */
const nameAnother = (state: ClientState): FindingAction => {
  const empty = state.rows.find((role) => !seatsOfRow(state, role).some(({ holder }) => holder === 'known'));
  return empty ? nameSomebody(state, empty) : { kind: 'addMember', role: 'influencer' };
};
