import { fail } from '../../ipc/result.ts';
import type { Id } from '../../model/ids.ts';
import { isWithin, type PlainDate } from '../../model/plainDate.ts';
import type { Pairing } from '../../model/records.ts';
import type { Cadence } from '../../model/vocabulary.ts';
import { type ClientRecord, rowById, rowsOf } from '../clientRecord.ts';
import { added, changed, type Diff, removed } from '../diff.ts';
import { assignmentDiff } from './colleagues.ts';
import { type Edit, type EditContext, editDate, findRow, finishEdit } from './editing.ts';
import { levelsGoneWith } from './goneWith.ts';
import { assignmentAt, assignmentsOf, colleagueAt, memberName, seatAt } from './lookups.ts';
import { changedFrom, earlierEnd, endedAt, nextStart } from './periods.ts';

export interface PairRequest {
  readonly seatId: Id;
  readonly colleagueId: Id;
  /** Wanted contact rhythm; null or absent: not agreed yet. */
  readonly cadence?: Cadence | null;
  /** The playhead when absent. */
  readonly from?: PlainDate;
}

/** Makes a colleague the counterpart of a seat, and puts her on the map when she is not there yet. */
export const pair: Edit<PairRequest> = (record, request, context) => {
  const from = editDate(request.from, context);
  if (!from.ok) return from;
  const seat = seatAt(record, request.seatId, from.value);
  if (!seat.ok) return seat;
  const colleague = colleagueAt(record, request.colleagueId, from.value);
  if (!colleague.ok) return colleague;
  const couple = coupleRows(record, seat.value.id, colleague.value.id);
  const params = { seat: memberName(record, seat.value, from.value), colleague: colleague.value.name };
  if (couple.some((pairing) => isWithin(from.value, pairing))) return fail('seatAlreadyPaired', params);
  const diff: Diff = [
    ...assignmentDiff(record, colleague.value.id, { lane: null }, from.value, context),
    added('pairing', {
      id: context.newId(),
      clientId: record.clientId,
      seatId: seat.value.id,
      colleagueId: colleague.value.id,
      cadence: request.cadence ?? null,
      from: from.value,
      to: earlierEnd(nextStart(couple, from.value), seat.value.to),
    }),
  ];
  return finishEdit(record, { key: 'step.pair', params }, diff, context);
};

export interface SetCadenceRequest {
  readonly pairingId: Id;
  readonly cadence: Cadence | null;
  /** First day of the new rhythm; the playhead when absent. */
  readonly from?: PlainDate;
  /** True: it was noted wrongly and holds for the whole pairing. */
  readonly asCorrection?: boolean;
}

/** Another rhythm from a date on: what was wanted before stays on record. The running pairing keeps its id. */
export const setCadence: Edit<SetCadenceRequest> = (record, request, context) => {
  const from = editDate(request.from, context);
  if (!from.ok) return from;
  const found = findRow(record, 'pairing', request.pairingId);
  if (!found.ok) return found;
  const pairing = found.value;
  const isOver = pairing.to !== null && pairing.to <= from.value;
  return finishEdit(
    record,
    { key: 'step.setCadence', params: coupleNames(record, pairing, from.value) },
    cadenceDiff(record, pairing, request.cadence, from.value, (request.asCorrection ?? false) || isOver, context),
    context,
  );
};

const cadenceDiff = (
  record: ClientRecord,
  pairing: Pairing,
  cadence: Cadence | null,
  date: PlainDate,
  asCorrection: boolean,
  context: EditContext,
): Diff => {
  if (cadence === pairing.cadence) return [];
  const before = coupleRows(record, pairing.seatId, pairing.colleagueId).find((row) => row.to === pairing.from);
  // Taking back a change of the same day leaves one pairing again, as if it had never been touched.
  if (before && before.cadence === cadence && date <= pairing.from) {
    return [removed('pairing', before), changed('pairing', pairing, { cadence, from: before.from })];
  }
  return changedFrom('pairing', pairing, { cadence }, date, { asCorrection, newId: context.newId });
};

export interface CorrectPairingStartRequest {
  readonly pairingId: Id;
  /** The day on which it really began. */
  readonly from: PlainDate;
}

/**
 * The first day of a pairing, or of its rhythm, was noted wrongly. The rhythm before it ends where this one begins; the
 * colleague stands on the map from then.
 */
export const correctPairingStart: Edit<CorrectPairingStartRequest> = (record, request, context) => {
  const from = editDate(request.from, context);
  if (!from.ok) return from;
  const found = findRow(record, 'pairing', request.pairingId);
  if (!found.ok) return found;
  const pairing = found.value;
  const seat = seatAt(record, pairing.seatId, from.value);
  if (!seat.ok) return seat;
  const colleague = colleagueAt(record, pairing.colleagueId, from.value);
  if (!colleague.ok) return colleague;
  const params = coupleNames(record, pairing, from.value);
  const before = coupleRows(record, pairing.seatId, pairing.colleagueId).find((row) => row.to === pairing.from);
  if (before && from.value <= before.from) return fail('seatAlreadyPaired', params);
  const diff: Diff = [
    changed('pairing', pairing, { from: from.value }),
    ...(before ? [changed('pairing', before, { to: from.value })] : []),
    ...placeFrom(record, pairing, from.value, context),
  ];
  return finishEdit(
    record,
    { key: 'step.correctPairingStart', params: { ...params, date: from.value } },
    diff,
    context,
  );
};

/** Her place on the map that began with the pairing, or before it ends, moves along rather than getting a double. */
const placeFrom = (record: ClientRecord, pairing: Pairing, from: PlainDate, context: EditContext): Diff => {
  if (from >= pairing.from || assignmentAt(record, pairing.colleagueId, from)) return [];
  const next = assignmentsOf(record, pairing.colleagueId)
    .filter((assignment) => assignment.from > from && assignment.from <= pairing.from)
    .sort((a, b) => (a.from < b.from ? -1 : 1))[0];
  if (next) return [changed('assignment', next, { from })];
  return assignmentDiff(record, pairing.colleagueId, { lane: null }, from, context);
};

export interface UnpairRequest {
  readonly pairingId: Id;
  /** First day without it; the playhead when absent. */
  readonly date?: PlainDate;
  /** True: it never should have been; the row is removed. */
  readonly asCorrection?: boolean;
}

/** Ends a pairing, or removes one that would last no day. */
export const unpair: Edit<UnpairRequest> = (record, request, context) => {
  const date = editDate(request.date, context);
  if (!date.ok) return date;
  const pairing = findRow(record, 'pairing', request.pairingId);
  if (!pairing.ok) return pairing;
  const ended = request.asCorrection
    ? [removed('pairing', pairing.value)]
    : endedAt('pairing', pairing.value, date.value);
  return finishEdit(
    record,
    { key: 'step.unpair', params: coupleNames(record, pairing.value, date.value) },
    [...ended, ...levelsGoneWith(record, ended)],
    context,
  );
};

const coupleRows = (record: ClientRecord, seatId: Id, colleagueId: Id): readonly Pairing[] =>
  rowsOf(record, 'pairing').filter((pairing) => pairing.seatId === seatId && pairing.colleagueId === colleagueId);

const coupleNames = (record: ClientRecord, pairing: Pairing, date: PlainDate) => {
  const seat = rowById(record, 'seat', pairing.seatId);
  return {
    seat: seat ? memberName(record, seat, date) : '',
    colleague: rowById(record, 'colleague', pairing.colleagueId)?.name ?? '',
  };
};
