import type { Id } from '../../model/ids.ts';
import { isWithin, type PlainDate } from '../../model/plainDate.ts';
import type { Seat } from '../../model/records.ts';
import { roles as allRoles, type Role } from '../../model/vocabulary.ts';
import type { ClientRecord } from '../clientRecord.ts';
import type { Diff } from '../diff.ts';
import { type Edit, type EditContext, editDate, finishEdit } from './editing.ts';
import { memberName, roleRowsOf, seatAt } from './lookups.ts';
import { covered, earlierEnd, type Period, uncovered } from './periods.ts';

export interface SetRolesRequest {
  readonly seatId: Id;
  readonly roles: readonly Role[];
  /** The playhead when absent. */
  readonly from?: PlainDate;
  /**
   * False: the seat's roles change on the date. True: they were noted wrongly, and hold since the present set of roles
   * was said to begin. Both end where the set of roles next changes.
   */
  readonly asCorrection: boolean;
}

export const setRoles: Edit<SetRolesRequest> = (record, request, context) => {
  const from = editDate(request.from, context);
  if (!from.ok) return from;
  const seat = seatAt(record, request.seatId, from.value);
  if (!seat.ok) return seat;
  return finishEdit(
    record,
    { key: 'step.setRoles', params: { name: memberName(record, seat.value, from.value) } },
    rolesDiff(record, seat.value, request.roles, from.value, request.asCorrection, context),
    context,
  );
};

/** The diff behind `setRoles`, for edits that change roles among other things. */
export const rolesDiff = (
  record: ClientRecord,
  seat: Seat,
  wanted: readonly Role[],
  date: PlainDate,
  asCorrection: boolean,
  context: EditContext,
): Diff => {
  const rows = roleRowsOf(record, seat.id);
  const stretch = unchangedStretch(rows, seat, date);
  const period: Period = { from: asCorrection ? stretch.from : date, to: stretch.to };
  return allRoles.flatMap((role) => {
    const own = rows.filter((row) => row.role === role);
    if (!wanted.includes(role)) return uncovered('seatRole', own, period, context.newId);
    return covered('seatRole', own, period, (span) => ({
      id: context.newId(),
      clientId: record.clientId,
      seatId: seat.id,
      role,
      from: span.from,
      to: span.to,
    }));
  });
};

/** The stretch of the seat's life around a date in which its set of roles does not change. */
const unchangedStretch = (rows: readonly Period[], seat: Period, date: PlainDate): Period => {
  const turns = rows.flatMap((row) => (row.to === null ? [row.from] : [row.from, row.to]));
  const life = turns.filter((turn) => isWithin(turn, seat));
  return {
    from: life.reduce((latest, turn) => (turn <= date && turn > latest ? turn : latest), seat.from),
    to: life.reduce<PlainDate | null>((end, turn) => (turn > date ? earlierEnd(end, turn) : end), seat.to),
  };
};
