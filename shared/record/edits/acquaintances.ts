import { fail, ok } from '../../ipc/result.ts';
import type { Id } from '../../model/ids.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import type { Acquaintance } from '../../model/records.ts';
import type { AcquaintanceKind } from '../../model/vocabulary.ts';
import { type ClientRecord, rowById } from '../clientRecord.ts';
import { added, changed, removed } from '../diff.ts';
import { type Edit, findRow, finishEdit } from './editing.ts';
import { normaliseText } from './names.ts';

export interface AddAcquaintanceRequest {
  readonly personId: Id;
  readonly colleagueId: Id;
  readonly kind: AcquaintanceKind;
  readonly note?: string;
  /** Null or absent: not known since when. */
  readonly from?: PlainDate | null;
}

/** One of ours and somebody at the client know each other. She need not stand on this client's map. */
export const addAcquaintance: Edit<AddAcquaintanceRequest> = (record, request, context) => {
  const person = findRow(record, 'person', request.personId);
  if (!person.ok) return person;
  const colleague = findRow(record, 'colleague', request.colleagueId);
  if (!colleague.ok) return colleague;
  const note = normaliseText(request.note ?? '');
  if (!note.ok) return note;
  const row: Acquaintance = {
    id: context.newId(),
    clientId: record.clientId,
    personId: person.value.id,
    colleagueId: colleague.value.id,
    kind: request.kind,
    note: note.value,
    from: request.from ?? null,
    to: null,
  };
  return finishEdit(
    record,
    { key: 'step.addAcquaintance', params: coupleNames(record, row) },
    [added('acquaintance', row)],
    context,
  );
};

/** What is absent stays as it is. */
export interface UpdateAcquaintanceRequest {
  readonly acquaintanceId: Id;
  readonly kind?: AcquaintanceKind;
  readonly note?: string;
  readonly from?: PlainDate | null;
  /** First day on which it is true no longer; null: they still know each other. */
  readonly to?: PlainDate | null;
}

/** What is absent stays as it is. An end that is not after its beginning: `intervalReversed`. */
export const updateAcquaintance: Edit<UpdateAcquaintanceRequest> = (record, request, context) => {
  const found = findRow(record, 'acquaintance', request.acquaintanceId);
  if (!found.ok) return found;
  const row = found.value;
  const note = request.note === undefined ? ok(row.note) : normaliseText(request.note);
  if (!note.ok) return note;
  const from = request.from === undefined ? row.from : request.from;
  const to = request.to === undefined ? row.to : request.to;
  if (from !== null && to !== null && to <= from) return fail('intervalReversed', { from, to });
  return finishEdit(
    record,
    { key: 'step.updateAcquaintance', params: coupleNames(record, row) },
    [changed('acquaintance', row, { kind: request.kind ?? row.kind, note: note.value, from, to })],
    context,
  );
};

export interface RemoveAcquaintanceRequest {
  readonly acquaintanceId: Id;
}

export const removeAcquaintance: Edit<RemoveAcquaintanceRequest> = (record, request, context) => {
  const found = findRow(record, 'acquaintance', request.acquaintanceId);
  if (!found.ok) return found;
  return finishEdit(
    record,
    { key: 'step.removeAcquaintance', params: coupleNames(record, found.value) },
    [removed('acquaintance', found.value)],
    context,
  );
};

const coupleNames = (record: ClientRecord, { personId, colleagueId }: Acquaintance) => ({
  name: rowById(record, 'person', personId)?.name ?? '',
  colleague: rowById(record, 'colleague', colleagueId)?.name ?? '',
});
