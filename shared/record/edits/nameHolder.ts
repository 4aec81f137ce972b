import { fail, ok, type Result } from '../../ipc/result.ts';
import type { Id } from '../../model/ids.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import type { Role } from '../../model/vocabulary.ts';
import type { ClientRecord } from '../clientRecord.ts';
import { added, changed, type Diff } from '../diff.ts';
import type { Step } from '../step.ts';
import { addMember } from './addMember.ts';
import { type Edit, type EditContext, editDate, finishEdit } from './editing.ts';
import { holderOf, seatAt, seatName, tenureAt, tenuresOf } from './lookups.ts';
import { isUnknownName, normaliseTitle } from './names.ts';
import { personToSeat } from './newcomer.ts';
import { earlierEnd, nextStart } from './periods.ts';

interface NewName {
  readonly name: string;
  readonly personId?: Id;
  readonly title?: string;
  /** The playhead when absent. */
  readonly date?: PlainDate;
}

/** Either a seat whose holder is unknown (or vacant), or a template row that nobody fills. */
export type NameHolderRequest = NewName & ({ readonly seatId: Id } | { readonly role: Role });

/**
 * Says who somebody is. On a seat with an unknown holder this is learning, not change: the name holds for the whole
 * tenure. On a vacant seat she sits from the date on. For a ghost row a new seat with that role is made.
 */
export const nameHolder: Edit<NameHolderRequest> = (record, request, context) => {
  if (isUnknownName(request.name) && request.personId === undefined) return fail('nameEmpty');
  if ('seatId' in request) return nameSeatHolder(record, request, context);
  return addMember(
    record,
    {
      name: request.name,
      personId: request.personId,
      title: request.title ?? '',
      roles: [request.role],
      from: request.date,
    },
    context,
  );
};

const nameSeatHolder = (
  record: ClientRecord,
  request: NewName & { readonly seatId: Id },
  context: EditContext,
): Result<Step> => {
  const date = editDate(request.date, context);
  if (!date.ok) return date;
  const seat = seatAt(record, request.seatId, date.value);
  if (!seat.ok) return seat;
  const tenure = tenureAt(record, seat.value.id, date.value);
  const present = holderOf(record, tenure);
  if (tenure && present) {
    return fail('seatTaken', {
      seat: seatName(record, seat.value, date.value),
      holder: present.name,
      from: tenure.from,
      to: tenure.to ?? '',
    });
  }
  const named = personToSeat(record, request, date.value, context);
  if (!named.ok) return named;
  const title = request.title === undefined ? ok(seat.value.title) : normaliseTitle(request.title);
  if (!title.ok) return title;
  const { person } = named.value;
  const diff: Diff = [
    ...named.value.diff,
    changed('seat', seat.value, { title: title.value }),
    tenure
      ? changed('tenure', tenure, { personId: person.id })
      : added('tenure', {
          id: context.newId(),
          clientId: record.clientId,
          seatId: seat.value.id,
          personId: person.id,
          from: date.value,
          to: earlierEnd(nextStart(tenuresOf(record, seat.value.id), date.value), seat.value.to),
        }),
  ];
  return finishEdit(record, { key: 'step.nameHolder', params: { name: person.name } }, diff, context);
};
