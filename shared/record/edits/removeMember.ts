import { fail } from '../../ipc/result.ts';
import type { Id } from '../../model/ids.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import { type ClientRecord, rowsOf } from '../clientRecord.ts';
import { changed, type Diff, removed } from '../diff.ts';
import { type Edit, editDate, findRow, finishEdit } from './editing.ts';
import { reasonsWithoutThem, snoozesGoneWith, viewsAfterGoing } from './goneWith.ts';
import {
  companyRoleRowsOf,
  holderName,
  memberName,
  roleRowsOf,
  seatAt,
  seatName,
  tenureAt,
  tenuresOf,
} from './lookups.ts';
import { unknownName } from './names.ts';
import { endedAt } from './periods.ts';
import { programmeOfChange } from './programmes.ts';

/** `leave`: she goes, the seat stays vacant. `erase`: the card was a mistake and never should have been. */
export type RemoveMemberRequest =
  | ({ readonly meaning: 'leave' } & MemberLeavesRequest)
  | ({ readonly meaning: 'erase' } & RemoveSeatRequest);

/** The two things "remove" may mean: she leaves and stays in the past, or the seat was never there. */
export const removeMember: Edit<RemoveMemberRequest> = (record, request, context) =>
  request.meaning === 'leave' ? memberLeaves(record, request, context) : removeSeat(record, request, context);

export interface MemberLeavesRequest {
  readonly seatId: Id;
  /** First day without her; the playhead when absent. */
  readonly date?: PlainDate;
}

/** The holder's tenure ends; her pairings stay and hang loose until somebody comes. If it is fresh, its √7 starts. */
export const memberLeaves: Edit<MemberLeavesRequest> = (record, request, context) => {
  const date = editDate(request.date, context);
  if (!date.ok) return date;
  const seat = seatAt(record, request.seatId, date.value);
  if (!seat.ok) return seat;
  const tenure = tenureAt(record, seat.value.id, date.value);
  const holder = holderName(record, tenure) ?? unknownName;
  if (tenure && tenure.from === date.value) {
    return fail('swapBeforeHolder', { holder, since: tenure.from, date: date.value });
  }
  const diff: Diff = tenure ? endedAt('tenure', tenure, date.value) : [];
  const pulled = { date: date.value, seatId: seat.value.id, colleagueId: null };
  return finishEdit(
    record,
    {
      key: 'step.memberLeaves',
      params: { name: tenure ? holder : seatName(record, seat.value, date.value) },
    },
    [...diff, ...programmeOfChange(record, diff, pulled, context)],
    context,
  );
};

export interface RemoveSeatRequest {
  readonly seatId: Id;
}

/**
 * Takes the seat out of all time with what hangs on it: roles, tenures, pairings, ties, levels, findings told to be silent
 * about it, and the people who never sat anywhere else, with what was written about them. Where the reason of another
 * silent finding names one of them, the name goes.
 */
export const removeSeat: Edit<RemoveSeatRequest> = (record, request, context) => {
  const found = findRow(record, 'seat', request.seatId);
  if (!found.ok) return found;
  const seat = found.value;
  const tenures = tenuresOf(record, seat.id);
  const peopleHere = new Set(tenures.flatMap((tenure) => (tenure.personId === null ? [] : [tenure.personId])));
  const peopleElsewhere = new Set(
    rowsOf(record, 'tenure').flatMap((tenure) => (tenure.seatId === seat.id ? [] : [tenure.personId])),
  );
  const diff: Diff = [
    removed('seat', seat),
    ...tenures.map((tenure) => removed('tenure', tenure)),
    ...roleRowsOf(record, seat.id).map((role) => removed('seatRole', role)),
    ...companyRoleRowsOf(record, seat.id).map((role) => removed('seatCompanyRole', role)),
    ...rowsOf(record, 'pairing')
      .filter((pairing) => pairing.seatId === seat.id)
      .map((pairing) => removed('pairing', pairing)),
    ...rowsOf(record, 'relationLevel')
      .filter((level) => level.seatId === seat.id)
      .map((level) => removed('relationLevel', level)),
    ...rowsOf(record, 'tie')
      .filter((tie) => tie.fromSeatId === seat.id || tie.toSeatId === seat.id)
      .map((tie) => removed('tie', tie)),
    ...programmesOf(record, seat.id),
    ...[...peopleHere].filter((id) => !peopleElsewhere.has(id)).flatMap((id) => withoutPerson(record, id)),
  ];
  const name = memberName(record, seat, context.date);
  // Two people of the seat may have handed each other a vote: such a row is found twice.
  const once = [...new Map(diff.map((change) => [`${change.table} ${change.id}`, change])).values()];
  const silent = [...once, ...snoozesGoneWith(record, once)];
  const whole = [...silent, ...reasonsWithoutThem(record, silent), ...viewsAfterGoing(record, silent)];
  return finishEdit(record, { key: 'step.removeSeat', params: { name } }, whole, context);
};

/** Programmes that answered a change of the seat, with their steps, and the steps of others towards it. */
const programmesOf = (record: ClientRecord, seatId: Id): Diff => {
  const programmes = rowsOf(record, 'programme').filter((programme) => programme.seatId === seatId);
  const ids = new Set(programmes.map(({ id }) => id));
  return [
    ...programmes.map((programme) => removed('programme', programme)),
    ...rowsOf(record, 'activity')
      .filter((activity) => activity.seatId === seatId || ids.has(activity.programmeId))
      .map((activity) => removed('activity', activity)),
  ];
};

const personTables = ['employment', 'reading', 'claim', 'touch', 'acquaintance', 'stance'] as const;

const withoutPerson = (record: ClientRecord, personId: Id): Diff => [
  ...rowsOf(record, 'person')
    .filter((person) => person.id === personId)
    .map((person) => removed('person', person)),
  ...personTables.flatMap((table) =>
    rowsOf(record, table)
      .filter((row) => row.personId === personId)
      .map((row) => removed(table, row)),
  ),
  ...rowsOf(record, 'delegation')
    .filter((row) => row.fromPersonId === personId || row.toPersonId === personId)
    .map((row) => removed('delegation', row)),
  // The agreement was made with the client; only with whom is no longer known.
  ...rowsOf(record, 'exitAgreement')
    .filter((row) => row.personId === personId)
    .map((row) => changed('exitAgreement', row, { personId: null })),
];
