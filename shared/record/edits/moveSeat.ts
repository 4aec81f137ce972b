import type { Id } from '../../model/ids.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import type { CompanyRole } from '../../model/records.ts';
import { laneOf, rowOfCompanyRole, templateRows } from '../../model/rowTemplate.ts';
import type { Lane, Phase, Role } from '../../model/vocabulary.ts';
import { stateAt } from '../../time/stateAt.ts';
import { changed, type Diff, squashDiffs } from '../diff.ts';
import { type Edit, editDate, finishEdit } from './editing.ts';
import { memberName, seatAt } from './lookups.ts';
import { insertedAt } from './positions.ts';
import { type RoleSet, rolesDiff } from './roles.ts';

export interface MoveSeatRequest {
  readonly seatId: Id;
  /** The lane she is dropped in; her own to reorder within it. */
  readonly lane: Lane;
  /** Index among that lane's seats at the date, 0 on top. Absent: her place in her own lane, the bottom of another. */
  readonly position?: number;
  readonly date?: PlainDate;
  /** As in `setRoles`, for a lane that was wrong from the beginning. */
  readonly asCorrection?: boolean;
}

/** Another lane is another role: the one that put her in the old lane makes place for the one of the new. */
export const moveSeat: Edit<MoveSeatRequest> = (record, request, context) => {
  const date = editDate(request.date, context);
  if (!date.ok) return date;
  const found = seatAt(record, request.seatId, date.value);
  if (!found.ok) return found;
  const seat = found.value;
  const state = stateAt(record, date.value);
  const present = state.seats.find((seatState) => seatState.seat.id === seat.id);
  const changesLane = present?.lane !== request.lane;
  const { roles = [], companyRoles = [] } = present ?? {};
  const wanted = rolesForLane(roles, companyRoles, request.lane, state.phase ?? 'exploration');
  const others = state.seats
    .filter((seatState) => seatState.seat.id !== seat.id && seatState.lane === request.lane)
    .map((seatState) => seatState.seat);
  const keepsPlace = request.position === undefined && !changesLane;
  const places = keepsPlace ? [] : insertedAt(others, seat, request.position ?? others.length);
  const diff: Diff = squashDiffs([
    changesLane ? rolesDiff(record, seat, wanted, date.value, request.asCorrection ?? false, context) : [],
    places.map(({ row, position }) => changed('seat', row, { position })),
  ]);
  const params = { name: memberName(record, seat, date.value) };
  const key = changesLane ? `step.moveSeatTo.${request.lane}` : 'step.moveSeat';
  return finishEdit(record, { key, params }, diff, context);
};

/** Keeps the roles that stay in the shadow of the new one; drops those that hold the card in another lane. */
const rolesForLane = (
  roles: readonly Role[],
  companyRoles: readonly CompanyRole[],
  lane: Lane,
  phase: Phase,
): RoleSet => {
  if (lane === 'unplaced') return { roles: [], companyRoleIds: [] };
  const rowsOfCompany = companyRoles.map((role) => rowOfCompanyRole(role, phase));
  const present = laneOf([...roles, ...rowsOfCompany], phase);
  const rows: readonly Lane[] = templateRows(phase);
  const staysBelow = (role: Role) => {
    const own = laneOf([role], phase);
    return own !== present && rows.indexOf(own) > rows.indexOf(lane);
  };
  return {
    roles: [lane, ...roles.filter((role) => role !== lane && staysBelow(role))],
    companyRoleIds: companyRoles.filter((_, place) => staysBelow(rowsOfCompany[place] ?? lane)).map(({ id }) => id),
  };
};
