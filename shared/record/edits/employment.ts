import { ok } from '../../ipc/result.ts';
import type { Id } from '../../model/ids.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import { rowById } from '../clientRecord.ts';
import { added, changed, removed } from '../diff.ts';
import { type Edit, findRow, finishEdit } from './editing.ts';
import { normaliseName } from './names.ts';

export interface AddEmploymentRequest {
  readonly personId: Id;
  readonly organisation: string;
  readonly isCompetitor: boolean;
  /** Null or absent: not known since when. */
  readonly from?: PlainDate | null;
  /** Null or absent: not known until when, or still there. */
  readonly to?: PlainDate | null;
}

/** Where somebody worked before. */
export const addEmployment: Edit<AddEmploymentRequest> = (record, request, context) => {
  const person = findRow(record, 'person', request.personId);
  if (!person.ok) return person;
  const organisation = normaliseName(request.organisation);
  if (!organisation.ok) return organisation;
  return finishEdit(
    record,
    { key: 'step.addEmployment', params: { name: person.value.name, organisation: organisation.value } },
    [
      added('employment', {
        id: context.newId(),
        clientId: record.clientId,
        personId: person.value.id,
        organisation: organisation.value,
        isCompetitor: request.isCompetitor,
        from: request.from ?? null,
        to: request.to ?? null,
      }),
    ],
    context,
  );
};

/** What is absent stays as it is. */
export interface UpdateEmploymentRequest {
  readonly employmentId: Id;
  readonly organisation?: string;
  readonly isCompetitor?: boolean;
  readonly from?: PlainDate | null;
  readonly to?: PlainDate | null;
}

export const updateEmployment: Edit<UpdateEmploymentRequest> = (record, request, context) => {
  const found = findRow(record, 'employment', request.employmentId);
  if (!found.ok) return found;
  const employment = found.value;
  const organisation =
    request.organisation === undefined ? ok(employment.organisation) : normaliseName(request.organisation);
  if (!organisation.ok) return organisation;
  return finishEdit(
    record,
    {
      key: 'step.updateEmployment',
      params: { name: personName(record, employment.personId), organisation: organisation.value },
    },
    [
      changed('employment', employment, {
        organisation: organisation.value,
        isCompetitor: request.isCompetitor ?? employment.isCompetitor,
        from: request.from === undefined ? employment.from : request.from,
        to: request.to === undefined ? employment.to : request.to,
      }),
    ],
    context,
  );
};

export interface RemoveEmploymentRequest {
  readonly employmentId: Id;
}

export const removeEmployment: Edit<RemoveEmploymentRequest> = (record, request, context) => {
  const found = findRow(record, 'employment', request.employmentId);
  if (!found.ok) return found;
  const { personId, organisation } = found.value;
  return finishEdit(
    record,
    { key: 'step.removeEmployment', params: { name: personName(record, personId), organisation } },
    [removed('employment', found.value)],
    context,
  );
};

const personName = (record: Parameters<Edit<unknown>>[0], personId: Id): string =>
  rowById(record, 'person', personId)?.name ?? '';
