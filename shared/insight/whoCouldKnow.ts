import type { Id } from '../model/ids.ts';
import type { ClientRecord } from '../record/clientRecord.ts';
import type { ClientState, SeatState } from '../time/clientState.ts';
import { holdingAt } from '../time/holding.ts';
import { rowsInOrder } from '../time/recordIndex.ts';

/** Why one of ours might know somebody who has just come, strongest first. */
export const acquaintanceReasons = ['metBefore', 'facesSeat', 'metPredecessor', 'facesNetwork', 'facesBoss'] as const;
export type AcquaintanceReason = (typeof acquaintanceReasons)[number];

export interface Acquaintance {
  readonly colleagueId: Id;
  readonly reasons: readonly AcquaintanceReason[];
}

/**
 * Who of ours could know the holder of a seat, or reach her: those still with us who met her before, face her seat, met
 * whoever sat there, or face somebody of her network or the one she reports to. Best reason first.
 */
export const whoCouldKnow = (state: ClientState, record: ClientRecord, seat: SeatState): readonly Acquaintance[] => {
  const seatId = seat.seat.id;
  const predecessorId = holdingAt(record, seatId, state.date).previous?.personId ?? null;
  const network = state.ties.flatMap(({ kind, fromSeatId, toSeatId }) =>
    kind !== 'network' ? [] : fromSeatId === seatId ? [toSeatId] : toSeatId === seatId ? [fromSeatId] : [],
  );
  const bosses = state.ties.flatMap((tie) =>
    tie.kind === 'reportsTo' && tie.fromSeatId === seatId ? [tie.toSeatId] : [],
  );
  const faces = (colleagueId: Id, seatIds: readonly Id[]): boolean =>
    state.pairings.some((pairing) => pairing.colleagueId === colleagueId && seatIds.includes(pairing.seatId));
  const met = (colleagueId: Id, personId: Id | null): boolean =>
    personId !== null &&
    rowsInOrder(record, 'touch').some(
      (touch) =>
        touch.personId === personId &&
        touch.colleagueId === colleagueId &&
        touch.state === 'done' &&
        touch.date <= state.date,
    );
  const holds: Readonly<Record<AcquaintanceReason, (colleagueId: Id) => boolean>> = {
    metBefore: (id) => met(id, seat.person?.id ?? null),
    facesSeat: (id) => faces(id, [seatId]),
    metPredecessor: (id) => met(id, predecessorId),
    facesNetwork: (id) => faces(id, network),
    facesBoss: (id) => faces(id, bosses),
  };
  return state.colleagues
    .filter(({ hasLeft }) => !hasLeft)
    .map(({ colleague }) => ({
      colleagueId: colleague.id,
      reasons: acquaintanceReasons.filter((reason) => holds[reason](colleague.id)),
    }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => rankOf(a) - rankOf(b));
};

const rankOf = ({ reasons: [best] }: Acquaintance): number => (best ? acquaintanceReasons.indexOf(best) : Infinity);
