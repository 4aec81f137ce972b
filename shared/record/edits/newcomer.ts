import { ok, type Result } from '../../ipc/result.ts';
import type { Id } from '../../model/ids.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import type { Person } from '../../model/records.ts';
import type { ClientRecord } from '../clientRecord.ts';
import { added, type Diff } from '../diff.ts';
import { type EditContext, findRow } from './editing.ts';
import { idlePersonNamed } from './lookups.ts';
import { normaliseName } from './names.ts';

/** Somebody by name. `personId` means exactly that person, who may well sit on another seat as well. */
export interface NamedPerson {
  readonly name: string;
  readonly personId?: Id;
}

/**
 * The person who is to sit down at a date: the one meant by id, else one of exactly that name who sits nowhere then
 * (somebody who comes back), else a new one.
 */
export const personToSeat = (
  record: ClientRecord,
  named: NamedPerson,
  date: PlainDate,
  context: EditContext,
): Result<{ readonly person: Person; readonly diff: Diff }> => {
  if (named.personId !== undefined) {
    const person = findRow(record, 'person', named.personId);
    return person.ok ? ok({ person: person.value, diff: [] }) : person;
  }
  const name = normaliseName(named.name);
  if (!name.ok) return name;
  const known = idlePersonNamed(record, name.value, date);
  if (known) return ok({ person: known, diff: [] });
  const person: Person = { id: context.newId(), clientId: record.clientId, name: name.value, note: '' };
  return ok({ person, diff: [added('person', person)] });
};
