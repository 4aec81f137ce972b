import { ok } from '../../ipc/result.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import type { Seat } from '../../model/records.ts';
import type { Role } from '../../model/vocabulary.ts';
import { rowsOf } from '../clientRecord.ts';
import { added, type Diff } from '../diff.ts';
import type { Message } from '../step.ts';
import { type Edit, editDate, findRow, finishEdit } from './editing.ts';
import { isUnknownName, normaliseTitle } from './names.ts';
import { personToSeat } from './newcomer.ts';
import { bottomPosition } from './positions.ts';

export interface AddMemberRequest {
  /** Null or `??`: the seat exists and is taken, nobody of ours knows by whom. */
  readonly name: string | null;
  /** A person already known, when the name was picked rather than typed. */
  readonly personId?: string;
  readonly title: string;
  readonly roles: readonly Role[];
  /** Roles of the company's own. */
  readonly companyRoleIds?: readonly string[];
  /** The seat's position among its lane's, lowest on top; below all others when absent. */
  readonly position?: number;
  /** First day of the seat and of its holder; the playhead when absent. */
  readonly from?: PlainDate;
}

/** A new seat with its roles and its holder. */
export const addMember: Edit<AddMemberRequest> = (record, request, context) => {
  const from = editDate(request.from, context);
  if (!from.ok) return from;
  const title = normaliseTitle(request.title);
  if (!title.ok) return title;
  const holder =
    request.name === null || isUnknownName(request.name)
      ? ok(null)
      : personToSeat(record, { name: request.name, personId: request.personId }, from.value, context);
  if (!holder.ok) return holder;
  for (const id of request.companyRoleIds ?? []) {
    const found = findRow(record, 'companyRole', id);
    if (!found.ok) return found;
  }
  const { clientId } = record;
  const period = { from: from.value, to: null };
  const seat: Seat = {
    id: context.newId(),
    clientId,
    title: title.value,
    position: request.position ?? bottomPosition(rowsOf(record, 'seat')),
    ...period,
    level: null,
    field: null,
  };
  const diff: Diff = [
    ...(holder.value?.diff ?? []),
    added('seat', seat),
    ...[...new Set(request.roles)].map((role) =>
      added('seatRole', { id: context.newId(), clientId, seatId: seat.id, role, ...period }),
    ),
    ...[...new Set(request.companyRoleIds)].map((companyRoleId) =>
      added('seatCompanyRole', { id: context.newId(), clientId, seatId: seat.id, companyRoleId, ...period }),
    ),
    added('tenure', {
      id: context.newId(),
      clientId,
      seatId: seat.id,
      personId: holder.value?.person.id ?? null,
      ...period,
    }),
  ];
  return finishEdit(record, label(holder.value?.person.name, title.value), diff, context);
};

const label = (name: string | undefined, title: string): Message => {
  if (name !== undefined) return { key: 'step.addMember', params: { name } };
  return title ? { key: 'step.addUnknownHolder', params: { title } } : { key: 'step.addUnknownMember' };
};
