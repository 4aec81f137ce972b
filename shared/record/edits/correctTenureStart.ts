import { fail } from '../../ipc/result.ts';
import type { Id } from '../../model/ids.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import type { Seat, Tenure } from '../../model/records.ts';
import { type ClientRecord, rowsOf } from '../clientRecord.ts';
import { changed, type Diff } from '../diff.ts';
import { type Edit, editDate, findRow, finishEdit } from './editing.ts';
import { levelsGoneWith } from './goneWith.ts';
import { companyRoleRowsOf, holderName, holderOf, roleRowsOf, tenuresOf } from './lookups.ts';
import { unknownName } from './names.ts';
import { startedAt } from './periods.ts';

export interface CorrectTenureStartRequest {
  readonly tenureId: Id;
  /** The day on which she really sat down. */
  readonly from: PlainDate;
}

/**
 * The first day of a holder was noted wrongly. A swap has one day for both: the one before her leaves when she comes.
 * The first holder of a seat takes the seat along, with the roles that began with it; and what hangs on the seat never
 * begins before it. Refused where she would come before the one she followed.
 */
export const correctTenureStart: Edit<CorrectTenureStartRequest> = (record, request, context) => {
  const from = editDate(request.from, context);
  if (!from.ok) return from;
  const found = findRow(record, 'tenure', request.tenureId);
  if (!found.ok) return found;
  const tenure = found.value;
  const seat = findRow(record, 'seat', tenure.seatId);
  if (!seat.ok) return seat;
  const before = tenureBefore(record, tenure);
  if (before && from.value <= before.from) {
    const holder = holderName(record, before) ?? unknownName;
    return fail('swapBeforeHolder', { holder, since: before.from, date: from.value });
  }
  const name = holderOf(record, tenure)?.name || seat.value.title || unknownName;
  const diff: Diff = [
    changed('tenure', tenure, { from: from.value }),
    ...(before && before.to === tenure.from ? [changed('tenure', before, { to: from.value })] : []),
    ...(before ? [] : seatStartDiff(record, seat.value, tenure, from.value)),
  ];
  return finishEdit(record, { key: 'step.correctTenureStart', params: { name, date: from.value } }, diff, context);
};

const tenureBefore = (record: ClientRecord, tenure: Tenure): Tenure | undefined =>
  tenuresOf(record, tenure.seatId)
    .filter((other) => other.from < tenure.from)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1);

/** Nothing for a seat that stood empty before its first holder, unless she was there before the seat was noted. */
const seatStartDiff = (record: ClientRecord, seat: Seat, first: Tenure, from: PlainDate): Diff => {
  if (seat.from !== first.from && from >= seat.from) return [];
  const goesAlong = (row: { readonly from: PlainDate }) => row.from === seat.from || row.from < from;
  const roles = roleRowsOf(record, seat.id).filter(goesAlong);
  const companyRoles = companyRoleRowsOf(record, seat.id).filter(goesAlong);
  const pairings = rowsOf(record, 'pairing')
    .filter((row) => row.seatId === seat.id && row.from < from)
    .map((row) => startedAt('pairing', row, from));
  const ties = rowsOf(record, 'tie').filter(
    (row) => (row.fromSeatId === seat.id || row.toSeatId === seat.id) && row.from < from,
  );
  return [
    changed('seat', seat, { from }),
    ...roles.map((row) => startedAt('seatRole', row, from)),
    ...companyRoles.map((row) => startedAt('seatCompanyRole', row, from)),
    ...pairings,
    ...levelsGoneWith(record, pairings),
    ...ties.map((row) => startedAt('tie', row, from)),
  ];
};
