import type { Id } from '../model/ids.ts';
import { isWithin, type PlainDate } from '../model/plainDate.ts';
import type {
  Assignment,
  Claim,
  Employment,
  Pairing,
  Reading,
  RelationLevel,
  Row,
  SeatCompanyRole,
  SeatRole,
  TableName,
  Tenure,
  Touch,
} from '../model/records.ts';
import type { ClientRecord, Rows } from '../record/clientRecord.ts';
import { rememberPerObject } from './rememberPerObject.ts';

/**
 * Rows looked up by whom they concern. Made once per table object: an edit leaves the tables it does not touch as they
 * are, and their indexes with them.
 */

const sortById = rememberPerObject((rows: Readonly<Record<Id, { readonly id: Id }>>) =>
  Object.values(rows).sort((a, b) => compareText(a.id, b.id)),
);
const inOrder = <T extends TableName>(rows: Rows<T>): readonly Row<T>[] =>
  sortById(rows) as readonly unknown[] as readonly Row<T>[];

/** As `rowsOf`, remembered: the rows of a table in id order. */
export const rowsInOrder = <T extends TableName>(record: ClientRecord, table: T): readonly Row<T>[] =>
  inOrder<T>(record.tables[table]);

/** By code units: the order of ids and of dates as text, not that of a language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const grouped = <T extends TableName>(
  keyOf: (row: Row<T>) => string,
  compare: (a: Row<T>, b: Row<T>) => number,
): ((rows: Rows<T>) => ReadonlyMap<string, readonly Row<T>[]>) =>
  rememberPerObject((rows: Rows<T>) => {
    const groups = new Map<string, Row<T>[]>();
    for (const row of inOrder<T>(rows)) {
      const key = keyOf(row);
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
    for (const group of groups.values()) group.sort(compare);
    return groups;
  });

const pairKey = (theirId: Id, colleagueId: Id): string => `${theirId} ${colleagueId}`;

type Dated = { readonly id: Id; readonly date: PlainDate };
type Lasting = { readonly id: Id; readonly from: PlainDate | null };

const byDate = (a: Dated, b: Dated): number => compareText(a.date, b.date) || compareText(a.id, b.id);
const byStart = (a: Lasting, b: Lasting): number => compareText(a.from ?? '', b.from ?? '') || compareText(a.id, b.id);

export const tenuresBySeat = grouped<'tenure'>((row) => row.seatId, byStart);
const tenuresByPerson = grouped<'tenure'>((row) => row.personId ?? '', byStart);
const rolesBySeat = grouped<'seatRole'>((row) => row.seatId, byStart);
const companyRolesBySeat = grouped<'seatCompanyRole'>((row) => row.seatId, byStart);
const readingsByPerson = grouped<'reading'>((row) => row.personId, byDate);
const claimsByPerson = grouped<'claim'>((row) => row.personId, byDate);
const touchesByPerson = grouped<'touch'>((row) => row.personId, byDate);
const doneTouchesByPair = grouped<'touch'>(
  (row) => (row.state === 'done' ? pairKey(row.personId, row.colleagueId) : ''),
  byDate,
);
const doneTouchesByColleague = grouped<'touch'>((row) => (row.state === 'done' ? row.colleagueId : ''), byDate);
const employmentsByPerson = grouped<'employment'>((row) => row.personId, byStart);
const pairingsBySeat = grouped<'pairing'>((row) => row.seatId, byStart);
const pairingsByColleague = grouped<'pairing'>((row) => row.colleagueId, byStart);
const levelsByCouple = grouped<'relationLevel'>((row) => pairKey(row.seatId, row.colleagueId), byDate);
const assignmentsByColleague = grouped<'assignment'>((row) => row.colleagueId, byStart);
const stancesByDeal = grouped<'stance'>((row) => row.dealId, byDate);
const delegationsByDeal = grouped<'delegation'>((row) => row.dealId, byStart);
const milestonesByDeal = grouped<'milestone'>((row) => row.dealId, byDate);

const nothing: readonly never[] = [];

/** Each in the order of date or start, then id. */
export const tenuresOfPerson = (record: ClientRecord, personId: Id): readonly Tenure[] =>
  tenuresByPerson(record.tables.tenure).get(personId) ?? nothing;
export const rolesOfSeat = (record: ClientRecord, seatId: Id): readonly SeatRole[] =>
  rolesBySeat(record.tables.seatRole).get(seatId) ?? nothing;
export const companyRolesOfSeat = (record: ClientRecord, seatId: Id): readonly SeatCompanyRole[] =>
  companyRolesBySeat(record.tables.seatCompanyRole).get(seatId) ?? nothing;
export const readingsOfPerson = (record: ClientRecord, personId: Id): readonly Reading[] =>
  readingsByPerson(record.tables.reading).get(personId) ?? nothing;
export const claimsOfPerson = (record: ClientRecord, personId: Id): readonly Claim[] =>
  claimsByPerson(record.tables.claim).get(personId) ?? nothing;
export const touchesOfPerson = (record: ClientRecord, personId: Id): readonly Touch[] =>
  touchesByPerson(record.tables.touch).get(personId) ?? nothing;
export const doneTouchesBetween = (record: ClientRecord, personId: Id, colleagueId: Id): readonly Touch[] =>
  doneTouchesByPair(record.tables.touch).get(pairKey(personId, colleagueId)) ?? nothing;
export const doneTouchesOfColleague = (record: ClientRecord, colleagueId: Id): readonly Touch[] =>
  doneTouchesByColleague(record.tables.touch).get(colleagueId) ?? nothing;
export const employmentsOfPerson = (record: ClientRecord, personId: Id): readonly Employment[] =>
  employmentsByPerson(record.tables.employment).get(personId) ?? nothing;
export const pairingsOfSeat = (record: ClientRecord, seatId: Id): readonly Pairing[] =>
  pairingsBySeat(record.tables.pairing).get(seatId) ?? nothing;
export const pairingsOfColleague = (record: ClientRecord, colleagueId: Id): readonly Pairing[] =>
  pairingsByColleague(record.tables.pairing).get(colleagueId) ?? nothing;
export const levelsBetween = (record: ClientRecord, seatId: Id, colleagueId: Id): readonly RelationLevel[] =>
  levelsByCouple(record.tables.relationLevel).get(pairKey(seatId, colleagueId)) ?? nothing;
export const assignmentsOfColleague = (record: ClientRecord, colleagueId: Id): readonly Assignment[] =>
  assignmentsByColleague(record.tables.assignment).get(colleagueId) ?? nothing;
export const stancesOfDeal = (record: ClientRecord, dealId: Id): readonly Row<'stance'>[] =>
  stancesByDeal(record.tables.stance).get(dealId) ?? nothing;
export const delegationsOfDeal = (record: ClientRecord, dealId: Id): readonly Row<'delegation'>[] =>
  delegationsByDeal(record.tables.delegation).get(dealId) ?? nothing;
export const milestonesOfDeal = (record: ClientRecord, dealId: Id): readonly Row<'milestone'>[] =>
  milestonesByDeal(record.tables.milestone).get(dealId) ?? nothing;

/** The last of rows sorted by date that lies on or before the date: of equal dates the later id. */
export const latestOf = <R extends Dated>(rows: readonly R[], date: PlainDate): R | null => {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row && row.date <= date) low = middle + 1;
    else high = middle;
  }
  return rows[low - 1] ?? null;
};

/** Of rows sorted by start, the one that stands at the date; of several the one that began last. */
export const standingAt = <R extends { readonly from: PlainDate | null; readonly to: PlainDate | null }>(
  rows: readonly R[],
  date: PlainDate,
): R | null => rows.findLast((row) => isWithin(date, row)) ?? null;
