import type { Id } from '../model/ids.ts';
import { isWithin, type PlainDate } from '../model/plainDate.ts';
import type { Colleague, CompanyRole, Pairing, PhasePeriod, Seat, Tie } from '../model/records.ts';
import { rowOfCompanyRole } from '../model/rowTemplate.ts';
import type { Phase, Role } from '../model/vocabulary.ts';
import { type ClientRecord, rowById } from '../record/clientRecord.ts';
import {
  assignmentsOfColleague,
  companyRolesOfSeat,
  compareText,
  pairingsOfColleague,
  rolesOfSeat,
  rowsInOrder,
  standingAt,
} from './recordIndex.ts';
import { rememberPerObject } from './rememberPerObject.ts';

/** Who and what stands on the map at a date. The one place for it: state, timeline and disturbance agree. */

/** Seats that exist, in id order. */
export const seatsAt = (record: ClientRecord, date: PlainDate): readonly Seat[] =>
  rowsInOrder(record, 'seat').filter((seat) => isWithin(date, seat));

/** Pairings that stand and whose seat exists, in id order. A colleague who left keeps her strands until they end. */
export const pairingsAt = (record: ClientRecord, date: PlainDate): readonly Pairing[] =>
  rowsInOrder(record, 'pairing').filter(
    (pairing) =>
      isWithin(date, pairing) &&
      seatExists(record, pairing.seatId, date) &&
      rowById(record, 'colleague', pairing.colleagueId) !== undefined,
  );

/** Ties that stand between two existing seats, in id order. */
export const tiesAt = (record: ClientRecord, date: PlainDate): readonly Tie[] =>
  rowsInOrder(record, 'tie').filter(
    (tie) => isWithin(date, tie) && seatExists(record, tie.fromSeatId, date) && seatExists(record, tie.toSeatId, date),
  );

/**
 * Colleagues on this client's map, in id order: those with an assignment at the date who have not left our company,
 * and those on whom a pairing hangs, left or not.
 */
export const colleaguesAt = (record: ClientRecord, date: PlainDate): readonly Colleague[] =>
  rowsInOrder(record, 'colleague').filter((colleague) => isOnMap(record, colleague, date));

/** Assigned and still with us, or held there by a strand that nobody has taken up. */
export const isOnMap = (record: ClientRecord, colleague: Colleague, date: PlainDate): boolean =>
  (!isGone(colleague, date) && standingAt(assignmentsOfColleague(record, colleague.id), date) !== null) ||
  pairingsOfColleague(record, colleague.id).some(
    (pairing) => isWithin(date, pairing) && seatExists(record, pairing.seatId, date),
  );

export const isGone = (colleague: Colleague, date: PlainDate): boolean => colleague.to !== null && colleague.to <= date;

export const seatExists = (record: ClientRecord, seatId: Id, date: PlainDate): boolean => {
  const seat = rowById(record, 'seat', seatId);
  return seat !== undefined && isWithin(date, seat);
};

/** The seat's roles at the date, each once, in the order of their start. */
export const rolesAt = (record: ClientRecord, seatId: Id, date: PlainDate): readonly Role[] => [
  ...new Set(rolesOfSeat(record, seatId).flatMap((row) => (isWithin(date, row) ? [row.role] : []))),
];

/** The roles of the company's own that the seat has at the date, in the company's order. */
export const companyRolesAt = (record: ClientRecord, seatId: Id, date: PlainDate): readonly CompanyRole[] => {
  const held = companyRolesOfSeat(record, seatId).filter((row) => isWithin(date, row));
  return held.length === 0
    ? none
    : companyRolesOf(record).filter(({ id }) => held.some((row) => row.companyRoleId === id));
};

const none: readonly never[] = [];

/** All roles of the company's own, in its order. */
export const companyRolesOf = (record: ClientRecord): readonly CompanyRole[] =>
  companyRolesInOrder(record.tables.companyRole);

const companyRolesInOrder = rememberPerObject((rows: ClientRecord['tables']['companyRole']): readonly CompanyRole[] =>
  Object.values(rows).sort((a, b) => a.position - b.position || compareText(a.id, b.id)),
);

/** The rows that roles fill, each once: a role its own, one of the company's the row it shows in. */
export const rowsFilled = (
  own: readonly Role[],
  companyRoles: readonly CompanyRole[],
  phase: Phase,
): readonly Role[] =>
  companyRoles.length === 0
    ? own
    : [...new Set([...own, ...companyRoles.map((role) => rowOfCompanyRole(role, phase))])];

/** The rows the seat fills at the date. */
export const rowsAt = (record: ClientRecord, seatId: Id, date: PlainDate, phase: Phase): readonly Role[] =>
  rowsFilled(rolesAt(record, seatId, date), companyRolesAt(record, seatId, date), phase);

const phasesInTime = rememberPerObject((rows: ClientRecord['tables']['phase']): readonly PhasePeriod[] =>
  Object.values(rows).sort((a, b) => compareText(a.from, b.from) || compareText(a.id, b.id)),
);

/** Null before the first phase, after the last and between two that do not touch. */
export const phaseAt = (record: ClientRecord, date: PlainDate): Phase | null =>
  standingAt(phasesInTime(record.tables.phase), date)?.phase ?? null;

/** The phase at the date, else the last one before it, else the first one after it. */
export const nearestPhase = (record: ClientRecord, date: PlainDate): Phase | null => {
  const periods = phasesInTime(record.tables.phase);
  return phaseAt(record, date) ?? (periods.findLast((period) => period.from <= date) ?? periods[0])?.phase ?? null;
};
