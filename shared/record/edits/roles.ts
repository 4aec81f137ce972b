import type { Id } from '../../model/ids.ts';
import { isWithin, type PlainDate } from '../../model/plainDate.ts';
import type { Seat } from '../../model/records.ts';
import { roles as allRoles, type Role } from '../../model/vocabulary.ts';
import { companyRolesAt } from '../../time/presence.ts';
import { type ClientRecord, rowsOf } from '../clientRecord.ts';
import type { Diff } from '../diff.ts';
import { type Edit, type EditContext, editDate, findRow, finishEdit } from './editing.ts';
import { companyRoleRowsOf, memberName, roleRowsOf, seatAt } from './lookups.ts';
import { covered, earlierEnd, type Period, uncovered } from './periods.ts';

export interface SetRolesRequest {
  readonly seatId: Id;
  readonly roles: readonly Role[];
  /** Roles of the company's own. Absent: those of the date stay. */
  readonly companyRoleIds?: readonly Id[];
  /** The playhead when absent. */
  readonly from?: PlainDate;
  /**
   * False: the seat's roles change on the date. True: they were noted wrongly, and hold since the present set of roles
   * was said to begin. Both end where the set of roles next changes.
   */
  readonly asCorrection: boolean;
}

/**
 * What a seat does from the date on, or (`asCorrection`) has done all along. Fails where the seat does not exist then.
 */
export const setRoles: Edit<SetRolesRequest> = (record, request, context) => {
  const from = editDate(request.from, context);
  if (!from.ok) return from;
  const seat = seatAt(record, request.seatId, from.value);
  if (!seat.ok) return seat;
  for (const id of request.companyRoleIds ?? []) {
    const found = findRow(record, 'companyRole', id);
    if (!found.ok) return found;
  }
  const companyRoleIds =
    request.companyRoleIds ?? companyRolesAt(record, seat.value.id, from.value).map(({ id }) => id);
  return finishEdit(
    record,
    { key: 'step.setRoles', params: { name: memberName(record, seat.value, from.value) } },
    rolesDiff(record, seat.value, { roles: request.roles, companyRoleIds }, from.value, request.asCorrection, context),
    context,
  );
};

/** All that a seat does: of the eight roles, and of the company's own. */
export interface RoleSet {
  readonly roles: readonly Role[];
  readonly companyRoleIds: readonly Id[];
}

/** The diff behind `setRoles`, for edits that change roles among other things. */
export const rolesDiff = (
  record: ClientRecord,
  seat: Seat,
  wanted: RoleSet,
  date: PlainDate,
  asCorrection: boolean,
  context: EditContext,
): Diff => {
  const rows = roleRowsOf(record, seat.id);
  const companyRows = companyRoleRowsOf(record, seat.id);
  const stretch = unchangedStretch([...rows, ...companyRows], seat, date);
  const period: Period = { from: asCorrection ? stretch.from : date, to: stretch.to };
  const base = { clientId: record.clientId, seatId: seat.id };
  return [
    ...allRoles.flatMap((role) => {
      const own = rows.filter((row) => row.role === role);
      if (!wanted.roles.includes(role)) return uncovered('seatRole', own, period, context.newId);
      return covered('seatRole', own, period, (span) => ({ id: context.newId(), ...base, role, ...bounds(span) }));
    }),
    ...rowsOf(record, 'companyRole').flatMap(({ id: companyRoleId }) => {
      const own = companyRows.filter((row) => row.companyRoleId === companyRoleId);
      if (!wanted.companyRoleIds.includes(companyRoleId)) {
        return uncovered('seatCompanyRole', own, period, context.newId);
      }
      return covered('seatCompanyRole', own, period, (span) => ({
        id: context.newId(),
        ...base,
        companyRoleId,
        ...bounds(span),
      }));
    }),
  ];
};

const bounds = ({ from, to }: Period): Period => ({ from, to });

/** The stretch of the seat's life around a date in which its set of roles does not change. */
const unchangedStretch = (rows: readonly Period[], seat: Period, date: PlainDate): Period => {
  const turns = rows.flatMap((row) => (row.to === null ? [row.from] : [row.from, row.to]));
  const life = turns.filter((turn) => isWithin(turn, seat));
  return {
    from: life.reduce((latest, turn) => (turn <= date && turn > latest ? turn : latest), seat.from),
    to: life.reduce<PlainDate | null>((end, turn) => (turn > date ? earlierEnd(end, turn) : end), seat.to),
  };
};
