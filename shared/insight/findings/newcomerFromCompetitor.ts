import type { Employment } from '../../model/records.ts';
import type { ClientRecord } from '../../record/clientRecord.ts';
import type { ClientState, SeatState } from '../../time/clientState.ts';
import { touchesOfPerson } from '../../time/recordIndex.ts';
import { firmPairingsOf } from '../rowSeats.ts';
import type { Finding, FindingAction } from '../types.ts';
import { finding } from './finding.ts';

/** Somebody who came after the relation began once worked for a competitor of ours. Loudest while nobody has met her. */
export const newcomerFromCompetitor = (state: ClientState, record: ClientRecord): readonly Finding[] =>
  state.seats.flatMap((seat) => {
    const competitor = seat.cameFrom.find((employment) => employment.isCompetitor);
    if (!seat.person || !competitor || !cameLater(seat, state)) return [];
    const isMet = touchesOfPerson(record, seat.person.id).some(
      (touch) => touch.state === 'done' && touch.date <= state.date,
    );
    const isRead = seat.emotion.status !== 'unknown';
    return [
      finding({
        rule: 'newcomerFromCompetitor',
        severity: !isMet ? 'alarm' : isRead ? 'notice' : 'warning',
        about: seat.seat.id,
        seatIds: [seat.seat.id],
        why: whyKey(competitor, isMet),
        params: {
          name: seat.person.name,
          organisation: competitor.organisation,
          ...(competitor.to ? { untilDate: competitor.to } : {}),
        },
        action: nextStep(state, seat, isMet, isRead),
      }),
    ];
  });

const cameLater = (seat: SeatState, state: ClientState): boolean =>
  seat.isNewcomer || (seat.tenure !== null && seat.tenure.from > state.client.relationStart);

const whyKey = (competitor: Employment, isMet: boolean): string => {
  if (competitor.to) return isMet ? 'whyUntil' : 'whyUntilUnmet';
  return isMet ? 'why' : 'whyUnmet';
};

const nextStep = (state: ClientState, seat: SeatState, isMet: boolean, isRead: boolean): FindingAction => {
  const seatId = seat.seat.id;
  if (!isMet) return { kind: 'recordTouch', seatId, colleagueId: firmPairingsOf(state, seat)[0]?.colleagueId ?? null };
  return isRead ? { kind: 'showSeat', seatId } : { kind: 'addReading', seatId };
};
