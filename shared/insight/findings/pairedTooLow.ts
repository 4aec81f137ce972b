import { levelOf } from '../../model/placeOfTitle.ts';
import type { Colleague } from '../../model/records.ts';
import { type ClientRecord, rowById } from '../../record/clientRecord.ts';
import type { ClientState, SeatState } from '../../time/clientState.ts';
import { stepsBelow } from '../reasons.ts';
import { firmPairingsOf } from '../rowSeats.ts';
import type { Finding } from '../types.ts';
import { finding, namesInLine } from './finding.ts';

/** Two steps: a director opposite a specialist. One step down is how most relations are kept. */
const tooLow = 2;

/** Who decides or guarantees is faced, and only by colleagues who stand much lower. Unknown levels are no reproach. */
export const pairedTooLow = (state: ClientState, record: ClientRecord): readonly Finding[] =>
  state.seats.flatMap((seat) => {
    const facing = facedTooLowBy(state, record, seat);
    const role = weightyRole(seat);
    const level = levelOf(seat.seat);
    if (!seat.person || !role || level === null || facing.length === 0) return [];
    return [
      finding({
        rule: 'pairedTooLow',
        severity: 'warning',
        about: seat.seat.id,
        seatIds: [seat.seat.id],
        colleagueIds: facing.map(({ id }) => id),
        params: {
          name: seat.person.name,
          role,
          management: level,
          count: facing.length,
          colleagues: namesInLine(facing.map(({ name }) => name)),
        },
        action: { kind: 'pairSeat', seatId: seat.seat.id },
      }),
    ];
  });

/** The colleagues who face her when all of them stand that much lower; empty otherwise. */
export const facedTooLowBy = (state: ClientState, record: ClientRecord, seat: SeatState): readonly Colleague[] => {
  const level = levelOf(seat.seat);
  if (!seat.person || !weightyRole(seat) || level === null) return [];
  const facing = firmPairingsOf(state, seat).flatMap(
    ({ colleagueId }) => rowById(record, 'colleague', colleagueId) ?? [],
  );
  const isLow = facing.every((colleague) => {
    const own = levelOf(colleague);
    return own !== null && stepsBelow(own, level) >= tooLow;
  });
  return isLow ? facing : [];
};

const weightyRole = ({ rows }: SeatState): 'decider' | 'guarantor' | undefined =>
  (['decider', 'guarantor'] as const).find((role) => rows.includes(role));
