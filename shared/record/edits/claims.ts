import { ok, type Result } from '../../ipc/result.ts';
import type { Id } from '../../model/ids.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import type { Claim } from '../../model/records.ts';
import { type ClientRecord, rowById } from '../clientRecord.ts';
import { added, changed, removed } from '../diff.ts';
import { type Edit, editDate, findRow, finishEdit } from './editing.ts';
import { colleagueAt } from './lookups.ts';
import { normaliseText } from './names.ts';

export interface RecordClaimRequest {
  readonly personId: Id;
  /** The day she said it; the playhead when absent. */
  readonly date?: PlainDate;
  /** Who of ours heard it, when that is known. */
  readonly colleagueId?: Id | null;
  /** Her words, or where it was. */
  readonly note?: string;
}

/** She says that she decides here alone. It is kept as what it is, her word, and changes nothing else. */
export const recordClaim: Edit<RecordClaimRequest> = (record, request, context) => {
  const date = editDate(request.date, context);
  if (!date.ok) return date;
  const person = findRow(record, 'person', request.personId);
  if (!person.ok) return person;
  const heardBy = listenerAt(record, request.colleagueId ?? null, date.value);
  if (!heardBy.ok) return heardBy;
  const note = normaliseText(request.note ?? '');
  if (!note.ok) return note;
  const row: Claim = {
    id: context.newId(),
    clientId: record.clientId,
    personId: person.value.id,
    colleagueId: heardBy.value,
    date: date.value,
    note: note.value,
  };
  const label = { key: 'step.recordClaim', params: { name: person.value.name } };
  return finishEdit(record, label, [added('claim', row)], context);
};

/** What is absent stays as it is. */
export interface CorrectClaimRequest {
  readonly claimId: Id;
  readonly date?: PlainDate;
  readonly colleagueId?: Id | null;
  readonly note?: string;
}

/** What was noted wrongly of a claim; who hears it must be with us on its day (`colleagueGone`). */
export const correctClaim: Edit<CorrectClaimRequest> = (record, request, context) => {
  const claim = findRow(record, 'claim', request.claimId);
  if (!claim.ok) return claim;
  const date = editDate(request.date ?? claim.value.date, context);
  if (!date.ok) return date;
  const asked = request.colleagueId;
  const isSameListener = asked === undefined || asked === claim.value.colleagueId;
  const heardBy = isSameListener ? ok(claim.value.colleagueId) : listenerAt(record, asked, date.value);
  if (!heardBy.ok) return heardBy;
  const note = normaliseText(request.note ?? claim.value.note);
  if (!note.ok) return note;
  const said = { date: date.value, colleagueId: heardBy.value, note: note.value };
  const label = { key: 'step.correctClaim', params: { name: speakerOf(record, claim.value) } };
  return finishEdit(record, label, [changed('claim', claim.value, said)], context);
};

export interface RemoveClaimRequest {
  readonly claimId: Id;
}

/** For what was never said; a claim that proved wrong stays what it was, a claim. */
export const removeClaim: Edit<RemoveClaimRequest> = (record, request, context) => {
  const claim = findRow(record, 'claim', request.claimId);
  if (!claim.ok) return claim;
  const label = {
    key: 'step.removeClaim',
    params: { name: speakerOf(record, claim.value), date: claim.value.date },
  };
  return finishEdit(record, label, [removed('claim', claim.value)], context);
};

const listenerAt = (record: ClientRecord, colleagueId: Id | null, date: PlainDate): Result<Id | null> => {
  if (colleagueId === null) return ok(null);
  const colleague = colleagueAt(record, colleagueId, date);
  return colleague.ok ? ok(colleague.value.id) : colleague;
};

const speakerOf = (record: ClientRecord, claim: Claim): string => rowById(record, 'person', claim.personId)?.name ?? '';
