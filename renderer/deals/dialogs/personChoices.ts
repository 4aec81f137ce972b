import type { Id } from '../../../shared/model/ids.ts';
import type { PlainDate } from '../../../shared/model/plainDate.ts';
import { type ClientRecord, rowById } from '../../../shared/record/clientRecord.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import type { Choice } from '../../dialogs/seatChoices.ts';

/** The people of the client at the date, each once with her function; `alsoId` is there even after she left. */
export const personChoices = (record: ClientRecord, date: PlainDate, alsoId: Id | null = null): Choice[] => {
  const choices = new Map<Id, Choice>();
  for (const { person, seat } of stateAt(record, date).seats) {
    if (!person || choices.has(person.id)) continue;
    choices.set(person.id, {
      value: person.id,
      label: seat.title === '' ? person.name : `${person.name} — ${seat.title}`,
    });
  }
  const also = alsoId === null || choices.has(alsoId) ? undefined : rowById(record, 'person', alsoId);
  return [...choices.values(), ...(also ? [{ value: also.id, label: also.name }] : [])];
};
