import { fail, ok } from '../../ipc/result.ts';
import type { Id } from '../../model/ids.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import type { ExitStep } from '../../model/records.ts';
import { type ClientRecord, clientOf, rowsOf } from '../clientRecord.ts';
import { added, changed, type Diff, removed } from '../diff.ts';
import { type Edit, type EditContext, editDate, findRow, finishEdit } from './editing.ts';
import { normaliseText } from './names.ts';

export interface SetExitAgreementRequest {
  /** The agreement to change; absent: the one of that day, else a new one. */
  readonly exitAgreementId?: Id;
  /** The playhead when absent. */
  readonly agreedOn?: PlainDate;
  /** With whom, decider or guarantor; null when that was not noted. */
  readonly personId: Id | null;
  readonly summary: string;
  /** The wind-down, in its order; absent: the steps stay as they are. Together at most the whole turnover. */
  readonly steps?: readonly ExitStepRequest[];
}

export interface ExitStepRequest {
  /** Above 0, at most 1. */
  readonly share: number;
  /** From the step before, or from the day the client says that it leaves. */
  readonly noticeDays: number;
}

/**
 * One agreement a day: a second one of that day corrects the first. A step outside (0, 1] or with a negative notice:
 * `shareInvalid`; more than 100 % together is refused by the invariants.
 */
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
  const agreementId = row?.id ?? context.newId();
  if (request.steps?.some((step) => !isStep(step))) return fail('shareInvalid');
  return finishEdit(
    record,
    { key: 'step.setExitAgreement', params: { client: clientOf(record).name } },
    [
      row
        ? changed('exitAgreement', row, said)
        : added('exitAgreement', { id: agreementId, clientId: record.clientId, ...said }),
      ...stepChanges(record, agreementId, request.steps, context),
    ],
    context,
  );
};

const isStep = ({ share, noticeDays }: ExitStepRequest): boolean =>
  share > 0 && share <= 1 && Number.isInteger(noticeDays) && noticeDays >= 0 && noticeDays <= 3_660;

const stepsOf = (record: ClientRecord, agreementId: Id): readonly ExitStep[] =>
  rowsOf(record, 'exitStep')
    .filter((step) => step.exitAgreementId === agreementId)
    .sort((a, b) => a.position - b.position);

const stepChanges = (
  record: ClientRecord,
  agreementId: Id,
  steps: readonly ExitStepRequest[] | undefined,
  context: EditContext,
): Diff => {
  if (steps === undefined) return [];
  const present = stepsOf(record, agreementId);
  return [
    ...steps.map(({ share, noticeDays }, position) => {
      const before = present[position];
      const said = { exitAgreementId: agreementId, position, share, noticeDays };
      return before
        ? changed('exitStep', before, said)
        : added('exitStep', { id: context.newId(), clientId: record.clientId, ...said });
    }),
    ...present.slice(steps.length).map((step) => removed('exitStep', step)),
  ];
};

export interface RemoveExitAgreementRequest {
  readonly exitAgreementId: Id;
}

/** Takes the agreement out of all time, with its steps. */
export const removeExitAgreement: Edit<RemoveExitAgreementRequest> = (record, request, context) => {
  const agreement = findRow(record, 'exitAgreement', request.exitAgreementId);
  if (!agreement.ok) return agreement;
  return finishEdit(
    record,
    { key: 'step.removeExitAgreement', params: { client: clientOf(record).name } },
    [
      removed('exitAgreement', agreement.value),
      ...stepsOf(record, agreement.value.id).map((step) => removed('exitStep', step)),
    ],
    context,
  );
};
