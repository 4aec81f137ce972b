import { fail } from '../../ipc/result.ts';
import type { Id } from '../../model/ids.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import { rowsOf } from '../clientRecord.ts';
import { changed, type Diff } from '../diff.ts';
import { type Edit, editDate, findRow, finishEdit } from './editing.ts';
import { levelsGoneWith } from './goneWith.ts';
import { companyRoleRowsOf, holderName, memberName, roleRowsOf, seatAt, seatName, tenuresOf } from './lookups.ts';
import { normaliseTitle, unknownName } from './names.ts';
import { endedAt } from './periods.ts';

export interface RenameSeatRequest {
  readonly seatId: Id;
  /** The function that goes with the seat; may be empty. */
  readonly title: string;
}

export const renameSeat: Edit<RenameSeatRequest> = (record, request, context) => {
  const seat = findRow(record, 'seat', request.seatId);
  if (!seat.ok) return seat;
  const title = normaliseTitle(request.title);
  if (!title.ok) return title;
  return finishEdit(
    record,
    {
      key: 'step.renameSeat',
      params: { name: memberName(record, seat.value, context.date), title: title.value || unknownName },
    },
    [changed('seat', seat.value, { title: title.value })],
    context,
  );
};

export interface CloseSeatRequest {
  readonly seatId: Id;
  /** First day without the seat; the playhead when absent. */
  readonly date?: PlainDate;
}

/**
 * The place itself ceases to be: whoever sits there leaves, and its roles, pairings and ties end with it. Refused
 * while somebody is recorded to sit down on that day or later, because closing would forget her.
 */
export const closeSeat: Edit<CloseSeatRequest> = (record, request, context) => {
  const date = editDate(request.date, context);
  if (!date.ok) return date;
  const found = seatAt(record, request.seatId, date.value);
  if (!found.ok) return found;
  const seat = found.value;
  const name = seatName(record, seat, date.value);
  if (date.value === seat.from) return fail('beforeSeatExists', { seat: name, from: seat.from, date: date.value });
  const tenures = tenuresOf(record, seat.id);
  const later = tenures.find((tenure) => tenure.from >= date.value);
  if (later) {
    return fail('seatTaken', {
      seat: name,
      holder: holderName(record, later) ?? unknownName,
      from: later.from,
      to: later.to ?? '',
    });
  }
  const pairings = rowsOf(record, 'pairing').filter((pairing) => pairing.seatId === seat.id);
  const ties = rowsOf(record, 'tie').filter((tie) => tie.fromSeatId === seat.id || tie.toSeatId === seat.id);
  const ended: Diff = pairings.flatMap((pairing) => endedAt('pairing', pairing, date.value));
  const diff: Diff = [
    changed('seat', seat, { to: date.value }),
    ...tenures.flatMap((tenure) => endedAt('tenure', tenure, date.value)),
    ...roleRowsOf(record, seat.id).flatMap((role) => endedAt('seatRole', role, date.value)),
    ...companyRoleRowsOf(record, seat.id).flatMap((role) => endedAt('seatCompanyRole', role, date.value)),
    ...ended,
    ...levelsGoneWith(record, ended),
    ...ties.flatMap((tie) => endedAt('tie', tie, date.value)),
  ];
  return finishEdit(record, { key: 'step.closeSeat', params: { seat: name } }, diff, context);
};
