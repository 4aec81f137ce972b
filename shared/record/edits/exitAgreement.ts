import { ok } from '../../ipc/result.ts';
import type { Id } from '../../model/ids.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import { clientOf, rowsOf } from '../clientRecord.ts';
import { added, changed, removed } from '../diff.ts';
import { type Edit, editDate, findRow, finishEdit } from './editing.ts';
import { normaliseText } from './names.ts';

export interface SetExitAgreementRequest {
  /** The agreement to change; absent: the one of that day, else a new one. */
  readonly exitAgreementId?: Id;
  /** The playhead when absent. */
  readonly agreedOn?: PlainDate;
  /** With whom, decider or guarantor; null when that was not noted. */
  readonly personId: Id | null;
  readonly summary: string;
}

export const setExitAgreement: Edit<SetExitAgreementRequest> = (record, request, context) => {
  const asked = request.exitAgreementId;
  const named = asked === undefined ? ok(undefined) : findRow(record, 'exitAgreement', asked);
  if (!named.ok) return named;
  const date = editDate(request.agreedOn ?? named.value?.agreedOn, context);
  if (!date.ok) return date;
  const person = request.personId === null ? null : findRow(record, 'person', request.personId);
  if (person && !person.ok) return person;
  const summary = normaliseText(request.summary);
  if (!summary.ok) return summary;
  const row = named.value ?? rowsOf(record, 'exitAgreement').find((agreement) => agreement.agreedOn === date.value);
  const said = { agreedOn: date.value, personId: request.personId, summary: summary.value };
  return finishEdit(
    record,
    { key: 'step.setExitAgreement', params: { client: clientOf(record).name } },
    [
      row
        ? changed('exitAgreement', row, said)
        : added('exitAgreement', { id: context.newId(), clientId: record.clientId, ...said }),
    ],
    context,
  );
};

export interface RemoveExitAgreementRequest {
  readonly exitAgreementId: Id;
}

export const removeExitAgreement: Edit<RemoveExitAgreementRequest> = (record, request, context) => {
  const agreement = findRow(record, 'exitAgreement', request.exitAgreementId);
  if (!agreement.ok) return agreement;
  return finishEdit(
    record,
    { key: 'step.removeExitAgreement', params: { client: clientOf(record).name } },
    [removed('exitAgreement', agreement.value)],
    context,
  );
};
