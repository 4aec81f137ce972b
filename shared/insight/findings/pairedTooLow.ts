import { levelOf } from '../../model/placeOfTitle.ts';
import { type ClientRecord, rowById } from '../../record/clientRecord.ts';
import type { ClientState } from '../../time/clientState.ts';
import { stepsBelow } from '../reasons.ts';
import { firmPairingsOf } from '../rowSeats.ts';
import type { Finding } from '../types.ts';
import { finding, namesInLine } from './finding.ts';

/** Two steps: a director opposite a specialist. One step down is how most relations are kept. */
const tooLow = 2;

/** Who decides or guarantees is faced, and only by colleagues who stand much lower. Unknown levels are no reproach. */
export const pairedTooLow = (state: ClientState, record: ClientRecord): readonly Finding[] =>
  state.seats.flatMap((seat) => {
    const role = (['decider', 'guarantor'] as const).find((each) => seat.rows.includes(each));
    const level = levelOf(seat.seat);
    if (!seat.person || !role || level === null) return [];
    const facing = firmPairingsOf(state, seat).flatMap(
      ({ colleagueId }) => rowById(record, 'colleague', colleagueId) ?? [],
    );
    const isLow = facing.every((colleague) => {
      const own = levelOf(colleague);
      return own !== null && stepsBelow(own, level) >= tooLow;
    });
    if (facing.length === 0 || !isLow) return [];
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
