import type { Id } from '../model/ids.ts';
import { isWithin, type PlainDate } from '../model/plainDate.ts';
import type { Pairing, Tie } from '../model/records.ts';
import type { ClientRecord } from '../record/clientRecord.ts';
import { holdingAt } from '../time/holding.ts';
import { colleaguesAt, pairingsAt, seatsAt, tiesAt } from '../time/presence.ts';
import { rowsInOrder } from '../time/recordIndex.ts';
import { type DisturbanceModel, disturbanceModelOf } from './disturbanceModel.ts';

/** How much `to` feels of a change at `from`. */
export interface Feeling {
  readonly from: Id;
  readonly to: Id;
  readonly weight: number;
}

/**
 * Who could feel whom at a date: seats and colleagues, and the weighted ways between them, one per direction. Every
 * weight is above 0: what the company gives no weight is no way.
 */
export interface RelationGraph {
  readonly nodes: readonly Id[];
  readonly feelings: readonly Feeling[];
  readonly strands: readonly { readonly id: Id; readonly ends: readonly [Id, Id] }[];
}

/** Seats and colleagues of that day, with the company's own weights where it has set them. */
export const relationGraphAt = (record: ClientRecord, date: PlainDate): RelationGraph => {
  const seats = seatsAt(record, date);
  const pairings = pairingsAt(record, date);
  const ties = tiesAt(record, date);
  const model = disturbanceModelOf(record);
  return {
    nodes: [...seats.map((seat) => seat.id), ...colleaguesAt(record, date).map((colleague) => colleague.id)],
    feelings: [
      ...pairings.flatMap((pairing) => pairingFeelings(pairing, model)),
      ...ties.flatMap((tie) => tieFeelings(tie, model)),
      ...delegationFeelings(
        record,
        date,
        seats.map((seat) => seat.id),
        model.delegation,
      ),
    ].filter(({ weight }) => weight > 0),
    strands: strandsOf(pairings, ties),
  };
};

/** Pairings and ties alike, by the two nodes they join. */
export const strandsOf = (pairings: readonly Pairing[], ties: readonly Tie[]): RelationGraph['strands'] => [
  ...pairings.map(({ id, seatId, colleagueId }) => ({ id, ends: [seatId, colleagueId] as const })),
  ...ties.map(({ id, fromSeatId, toSeatId }) => ({ id, ends: [fromSeatId, toSeatId] as const })),
];

const bothWays = (a: Id, b: Id, forward: number, backward: number): readonly Feeling[] =>
  a === b
    ? []
    : [
        { from: a, to: b, weight: forward },
        { from: b, to: a, weight: backward },
      ];

const pairingFeelings = ({ seatId, colleagueId, cadence }: Pairing, model: DisturbanceModel): readonly Feeling[] => {
  const weight = model.pairing[cadence ?? 'none'];
  return bothWays(seatId, colleagueId, weight, weight);
};

const tieFeelings = ({ kind, fromSeatId, toSeatId }: Tie, model: DisturbanceModel): readonly Feeling[] => {
  const { forward, backward } = model.tie[kind];
  return bothWays(fromSeatId, toSeatId, forward, backward);
};

const delegationFeelings = (
  record: ClientRecord,
  date: PlainDate,
  seatIds: readonly Id[],
  weight: number,
): readonly Feeling[] => {
  const standing = rowsInOrder(record, 'delegation').filter((delegation) => isWithin(date, delegation));
  if (standing.length === 0) return [];
  const seatsOf = new Map<Id, Id[]>();
  for (const seatId of seatIds) {
    const personId = holdingAt(record, seatId, date).present?.personId;
    if (personId) seatsOf.set(personId, [...(seatsOf.get(personId) ?? []), seatId]);
  }
  return standing.flatMap(({ fromPersonId, toPersonId }) =>
    (seatsOf.get(fromPersonId) ?? []).flatMap((from) =>
      (seatsOf.get(toPersonId) ?? []).flatMap((to) => bothWays(from, to, weight, weight)),
    ),
  );
};
