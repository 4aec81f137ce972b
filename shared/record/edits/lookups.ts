import { fail, type Result } from '../../ipc/result.ts';
import type { Id } from '../../model/ids.ts';
import { isWithin, type PlainDate } from '../../model/plainDate.ts';
import type { Assignment, Colleague, Person, Seat, SeatCompanyRole, SeatRole, Tenure } from '../../model/records.ts';
import { type ClientRecord, rowById, rowsOf } from '../clientRecord.ts';
import { findRow } from './editing.ts';
import { unknownName } from './names.ts';

/** The seat, provided it exists at the date; else `beforeSeatExists` or `seatClosed`. */
export const seatAt = (record: ClientRecord, seatId: Id, date: PlainDate): Result<Seat> => {
  const seat = findRow(record, 'seat', seatId);
  if (!seat.ok) return seat;
  const { from, to } = seat.value;
  const name = seatName(record, seat.value, date);
  if (date < from) return fail('beforeSeatExists', { seat: name, from, date });
  if (to !== null && date >= to) return fail('seatClosed', { seat: name, to, date });
  return seat;
};

/** The colleague, provided she has not left our company by the date; else `colleagueGone`. */
export const colleagueAt = (record: ClientRecord, colleagueId: Id, date: PlainDate): Result<Colleague> => {
  const colleague = findRow(record, 'colleague', colleagueId);
  if (!colleague.ok) return colleague;
  const { name, to } = colleague.value;
  return to !== null && to <= date ? fail('colleagueGone', { colleague: name, to, date }) : colleague;
};

export const tenuresOf = (record: ClientRecord, seatId: Id): readonly Tenure[] =>
  rowsOf(record, 'tenure').filter((tenure) => tenure.seatId === seatId);

export const tenureAt = (record: ClientRecord, seatId: Id, date: PlainDate): Tenure | undefined =>
  tenuresOf(record, seatId).find((tenure) => isWithin(date, tenure));

export const holderOf = (record: ClientRecord, tenure: Tenure | undefined): Person | undefined =>
  tenure && tenure.personId !== null ? rowById(record, 'person', tenure.personId) : undefined;

/** The holder's name, `??` for one nobody of ours knows; undefined without tenure. */
export const holderName = (record: ClientRecord, tenure: Tenure | undefined): string | undefined =>
  tenure && (holderOf(record, tenure)?.name ?? unknownName);

/** How a seat is called in sentences: its title, else its holder, else `??`. */
export const seatName = (record: ClientRecord, seat: Seat, date: PlainDate): string =>
  seat.title || (holderName(record, tenureAt(record, seat.id, date)) ?? unknownName);

/** How the card is called in sentences: its holder, else its title, else `??`. */
export const memberName = (record: ClientRecord, seat: Seat, date: PlainDate): string =>
  holderOf(record, tenureAt(record, seat.id, date))?.name || seat.title || unknownName;

export const sitsSomewhere = (record: ClientRecord, personId: Id, date: PlainDate): boolean =>
  rowsOf(record, 'tenure').some((tenure) => tenure.personId === personId && isWithin(date, tenure));

/**
 * The person a typed name means: one with exactly that name who sits nowhere at the date, the latest entered when
 * there are several. Ok with undefined: a new person.
 */
export const idlePersonNamed = (record: ClientRecord, name: string, date: PlainDate): Person | undefined =>
  rowsOf(record, 'person').findLast((person) => person.name === name && !sitsSomewhere(record, person.id, date));

export const roleRowsOf = (record: ClientRecord, seatId: Id): readonly SeatRole[] =>
  rowsOf(record, 'seatRole').filter((row) => row.seatId === seatId);

export const companyRoleRowsOf = (record: ClientRecord, seatId: Id): readonly SeatCompanyRole[] =>
  rowsOf(record, 'seatCompanyRole').filter((row) => row.seatId === seatId);

export const assignmentsOf = (record: ClientRecord, colleagueId: Id): readonly Assignment[] =>
  rowsOf(record, 'assignment').filter((assignment) => assignment.colleagueId === colleagueId);

export const assignmentAt = (record: ClientRecord, colleagueId: Id, date: PlainDate): Assignment | undefined =>
  assignmentsOf(record, colleagueId).find((assignment) => isWithin(date, assignment));
