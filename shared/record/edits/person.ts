import { fail, ok } from '../../ipc/result.ts';
import type { Id } from '../../model/ids.ts';
import { changed } from '../diff.ts';
import { type Edit, findRow, finishEdit } from './editing.ts';
import { isUnknownName, normaliseName, normaliseText } from './names.ts';

export interface RenamePersonRequest {
  readonly personId: Id;
  readonly name: string;
}

/** Corrects a name, for all time. Somebody else on the seat is `replaceHolder`. */
export const renamePerson: Edit<RenamePersonRequest> = (record, request, context) => {
  const person = findRow(record, 'person', request.personId);
  if (!person.ok) return person;
  const name = normaliseName(request.name);
  if (!name.ok) return name;
  if (isUnknownName(name.value)) return fail('nameInvalid', { name: name.value });
  return finishEdit(
    record,
    { key: 'step.renamePerson', params: { from: person.value.name, to: name.value } },
    [changed('person', person.value, { name: name.value })],
    context,
  );
};

/** What is absent stays as it is. */
export interface UpdatePersonRequest {
  readonly personId: Id;
  readonly name?: string;
  readonly note?: string;
}

/** What is absent stays as it is. A known person cannot become unknown: `??` is refused with `nameInvalid`. */
export const updatePerson: Edit<UpdatePersonRequest> = (record, request, context) => {
  const person = findRow(record, 'person', request.personId);
  if (!person.ok) return person;
  const name = request.name === undefined ? ok(person.value.name) : normaliseName(request.name);
  if (!name.ok) return name;
  if (isUnknownName(name.value)) return fail('nameInvalid', { name: name.value });
  const note = request.note === undefined ? ok(person.value.note) : normaliseText(request.note);
  if (!note.ok) return note;
  return finishEdit(
    record,
    { key: 'step.updatePerson', params: { name: name.value } },
    [changed('person', person.value, { name: name.value, note: note.value })],
    context,
  );
};
