import { fail } from '../../ipc/result.ts';
import type { Id } from '../../model/ids.ts';
import { isWithin, type PlainDate } from '../../model/plainDate.ts';
import type { RelationAim, RelationStep } from '../../model/vocabulary.ts';
import { rowById, rowsOf } from '../clientRecord.ts';
import { added, changed, removed } from '../diff.ts';
import { type Edit, editDate, findRow, finishEdit } from './editing.ts';
import { colleagueAt, memberName, seatAt } from './lookups.ts';

export interface SetRelationLevelRequest {
  readonly pairingId: Id;
  /** `current`: how well they know each other; `wanted`: how well they should. */
  readonly kind: RelationAim;
  readonly level: RelationStep;
  /** From this day on; the playhead when absent. */
  readonly date?: PlainDate;
}

/**
 * Says how well a colleague and the holder of a seat know each other, or should. Levels stand side by side through the
 * years; only a second thought on the same day changes what was said. Refused on a day when the two are not paired.
 */
export const setRelationLevel: Edit<SetRelationLevelRequest> = (record, request, context) => {
  const date = editDate(request.date, context);
  if (!date.ok) return date;
  const pairing = findRow(record, 'pairing', request.pairingId);
  if (!pairing.ok) return pairing;
  const { seatId, colleagueId } = pairing.value;
  const seat = seatAt(record, seatId, date.value);
  if (!seat.ok) return seat;
  const colleague = colleagueAt(record, colleagueId, date.value);
  if (!colleague.ok) return colleague;
  const isPaired = rowsOf(record, 'pairing').some(
    (row) => row.seatId === seatId && row.colleagueId === colleagueId && isWithin(date.value, row),
  );
  const params = { seat: memberName(record, seat.value, date.value), colleague: colleague.value.name };
  if (!isPaired) return fail('notPairedThen', { ...params, date: date.value });
  const { kind, level } = request;
  const sameDay = rowsOf(record, 'relationLevel').find(
    (row) => row.seatId === seatId && row.colleagueId === colleagueId && row.kind === kind && row.date === date.value,
  );
  const change = sameDay
    ? changed('relationLevel', sameDay, { level })
    : added('relationLevel', {
        id: context.newId(),
        clientId: record.clientId,
        seatId,
        colleagueId,
        date: date.value,
        kind,
        level,
      });
  return finishEdit(record, { key: `step.setLevel.${kind}.${level}`, params }, [change], context);
};

export interface RemoveRelationLevelRequest {
  readonly levelId: Id;
}

/** It was said by mistake; what was said before holds again. */
export const removeRelationLevel: Edit<RemoveRelationLevelRequest> = (record, request, context) => {
  const level = findRow(record, 'relationLevel', request.levelId);
  if (!level.ok) return level;
  const { seatId, colleagueId, date } = level.value;
  const seat = rowById(record, 'seat', seatId);
  const params = {
    seat: seat ? memberName(record, seat, date) : '',
    colleague: rowById(record, 'colleague', colleagueId)?.name ?? '',
    date,
  };
  return finishEdit(record, { key: 'step.removeLevel', params }, [removed('relationLevel', level.value)], context);
};
