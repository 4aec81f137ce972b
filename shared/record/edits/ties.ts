import { fail } from '../../ipc/result.ts';
import type { Id } from '../../model/ids.ts';
import { isWithin, type PlainDate } from '../../model/plainDate.ts';
import type { Tie } from '../../model/records.ts';
import type { TieKind } from '../../model/vocabulary.ts';
import { type ClientRecord, rowById, rowsOf } from '../clientRecord.ts';
import { added, changed, removed } from '../diff.ts';
import { tieKey } from '../exclusiveRules.ts';
import { type Edit, editDate, findRow, finishEdit } from './editing.ts';
import { memberName, seatAt } from './lookups.ts';
import { changedFrom, earlierEnd, endedAt, nextStart } from './periods.ts';

export interface AddTieRequest {
  readonly kind: TieKind;
  /** `reportsTo`: she who reports; `influences`: she who influences. `network` and `conflict` have no direction. */
  readonly fromSeatId: Id;
  readonly toSeatId: Id;
  /** The playhead when absent. */
  readonly from?: PlainDate;
}

/** A line between two seats. */
export const addTie: Edit<AddTieRequest> = (record, request, context) => {
  const from = editDate(request.from, context);
  if (!from.ok) return from;
  const source = seatAt(record, request.fromSeatId, from.value);
  if (!source.ok) return source;
  const target = seatAt(record, request.toSeatId, from.value);
  if (!target.ok) return target;
  const names = {
    from: memberName(record, source.value, from.value),
    to: memberName(record, target.value, from.value),
  };
  if (source.value.id === target.value.id) return fail('tieToSelf', { seat: names.from });
  const same = rowsOf(record, 'tie').filter((tie) => tieKey(tie) === tieKey(request));
  if (same.some((tie) => isWithin(from.value, tie))) return fail('tieExists', names);
  const seatsEnd = earlierEnd(source.value.to, target.value.to);
  return finishEdit(
    record,
    { key: `step.addTie.${request.kind}`, params: names },
    [
      added('tie', {
        id: context.newId(),
        clientId: record.clientId,
        kind: request.kind,
        fromSeatId: source.value.id,
        toSeatId: target.value.id,
        from: from.value,
        to: earlierEnd(nextStart(same, from.value), seatsEnd),
      }),
    ],
    context,
  );
};

export interface ChangeTieRequest {
  readonly tieId: Id;
  readonly kind: TieKind;
  /** First day of the new kind; the playhead when absent. */
  readonly from?: PlainDate;
  /** True: it was noted wrongly and holds for the whole tie. */
  readonly asCorrection?: boolean;
}

/** Another kind of line from a date on. The running tie keeps its id. */
export const changeTie: Edit<ChangeTieRequest> = (record, request, context) => {
  const from = editDate(request.from, context);
  if (!from.ok) return from;
  const found = findRow(record, 'tie', request.tieId);
  if (!found.ok) return found;
  const tie = found.value;
  const names = endNames(record, tie, from.value);
  const isOver = tie.to !== null && tie.to <= from.value;
  const options = { asCorrection: (request.asCorrection ?? false) || isOver, newId: context.newId };
  return finishEdit(
    record,
    { key: `step.changeTie.${request.kind}`, params: names },
    changedFrom('tie', tie, { kind: request.kind }, from.value, options),
    context,
  );
};

export interface CorrectTieStartRequest {
  readonly tieId: Id;
  /** The day on which it really began. */
  readonly from: PlainDate;
}

/** The first day of a line, or of its kind, was noted wrongly. The kind before it ends where this one begins. */
export const correctTieStart: Edit<CorrectTieStartRequest> = (record, request, context) => {
  const from = editDate(request.from, context);
  if (!from.ok) return from;
  const found = findRow(record, 'tie', request.tieId);
  if (!found.ok) return found;
  const tie = found.value;
  const source = seatAt(record, tie.fromSeatId, from.value);
  if (!source.ok) return source;
  const target = seatAt(record, tie.toSeatId, from.value);
  if (!target.ok) return target;
  const names = endNames(record, tie, from.value);
  const before = rowsOf(record, 'tie').find(
    (row) => row.to === tie.from && row.fromSeatId === tie.fromSeatId && row.toSeatId === tie.toSeatId,
  );
  if (before && from.value <= before.from) return fail('tieExists', names);
  return finishEdit(
    record,
    { key: 'step.correctTieStart', params: { ...names, date: from.value } },
    [changed('tie', tie, { from: from.value }), ...(before ? [changed('tie', before, { to: from.value })] : [])],
    context,
  );
};

export interface RemoveTieRequest {
  readonly tieId: Id;
  /** First day without it; the playhead when absent. */
  readonly date?: PlainDate;
  /** True: it never should have been; the row is removed. */
  readonly asCorrection?: boolean;
}

/** Ends the tie on the date, or (`asCorrection`) takes it out of all time: it never was. */
export const removeTie: Edit<RemoveTieRequest> = (record, request, context) => {
  const date = editDate(request.date, context);
  if (!date.ok) return date;
  const tie = findRow(record, 'tie', request.tieId);
  if (!tie.ok) return tie;
  return finishEdit(
    record,
    { key: 'step.removeTie', params: endNames(record, tie.value, date.value) },
    request.asCorrection ? [removed('tie', tie.value)] : endedAt('tie', tie.value, date.value),
    context,
  );
};

const endNames = (record: ClientRecord, tie: Tie, date: PlainDate) => {
  const nameOf = (seatId: Id): string => {
    const seat = rowById(record, 'seat', seatId);
    return seat ? memberName(record, seat, date) : '';
  };
  return { from: nameOf(tie.fromSeatId), to: nameOf(tie.toSeatId) };
};
