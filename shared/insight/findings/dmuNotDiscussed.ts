import type { ClientRecord } from '../../record/clientRecord.ts';
import type { ClientState } from '../../time/clientState.ts';
import { rowsInOrder } from '../../time/recordIndex.ts';
import { firmPairingsOf, oncePerPerson } from '../rowSeats.ts';
import type { Finding, FindingAction } from '../types.ts';
import { finding } from './finding.ts';

/** From so many contacts on, never having asked is a warning and no longer a beginning. */
export const warnFromContacts = 5;

/** There was contact, and in none of it did we ask who decides with whom. */
export const dmuNotDiscussed = (state: ClientState, record: ClientRecord): readonly Finding[] => {
  const done = rowsInOrder(record, 'touch').filter((touch) => touch.state === 'done' && touch.date <= state.date);
  if (done.length === 0 || done.some(({ discussedDmu }) => discussedDmu)) return [];
  return [
    finding({
      rule: 'dmuNotDiscussed',
      severity: done.length >= warnFromContacts ? 'warning' : 'notice',
      params: { count: done.length },
      action: askSomebody(state),
    }),
  ];
};

/** Whoever is faced by one of ours can be asked first. */
const askSomebody = (state: ClientState): FindingAction => {
  const known = oncePerPerson(state.seats.filter(({ person }) => person !== null));
  const asked = known.find((seat) => firmPairingsOf(state, seat).length > 0) ?? known[0];
  return asked
    ? { kind: 'recordTouch', seatId: asked.seat.id, colleagueId: firmPairingsOf(state, asked)[0]?.colleagueId ?? null }
    : { kind: 'addMember', role: 'influencer' };
};
