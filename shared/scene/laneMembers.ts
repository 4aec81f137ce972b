import type { Id } from '../model/ids.ts';
import { isWithin, type PlainDate } from '../model/plainDate.ts';
import { type Assignment, lastPosition, type Pairing, type Seat } from '../model/records.ts';
import { laneOf, rowOfCompanyRole, templateRows } from '../model/rowTemplate.ts';
import type { Lane, Phase, Role } from '../model/vocabulary.ts';
import { type ClientRecord, rowById, rowsOf } from '../record/clientRecord.ts';
import { colleaguesAt, pairingsAt } from '../time/presence.ts';

/** Half-open stretch of time; a null bound is open. */
export interface Life {
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

/** Somebody who needs a place in a bank. */
export interface Member {
  readonly id: Id;
  readonly lane: Lane;
  readonly position: number;
  readonly life: Life;
}

export interface LaneMembers {
  readonly lanes: readonly Lane[];
  readonly seats: readonly Member[];
  readonly colleagues: readonly Member[];
  /** Who is paired with whom, each couple once. */
  readonly links: readonly { readonly seatId: Id; readonly colleagueId: Id }[];
  /**
   * Lanes that hold a seat which belonged elsewhere for a part of its life. The row may then be empty while that seat
   * stands in it, so its ghost card needs a place of its own.
   */
  readonly lanesWithMovers: ReadonlySet<Lane>;
}

/**
 * Who stands in which lane of a phase's template. Without `visibleAt`: everybody who ever stands there, a seat in the
 * lane of the last roles it has. With it: those of any of its dates (rising), in the lane they have last.
 */
export const laneMembers = (
  record: ClientRecord,
  phase: Phase,
  visibleAt: readonly PlainDate[] | null,
): LaneMembers => {
  const isMeant = (row: Life): boolean => visibleAt === null || visibleAt.some((date) => isWithin(date, row));
  const rolesBySeat = groupBy(standings(record, phase), (row) => row.seatId);
  const lanesWithMovers = new Set<Lane>();
  const seats = rowsOf(record, 'seat')
    .filter(isMeant)
    .map((seat): Member => {
      const rows = rolesBySeat.get(seat.id) ?? [];
      const lane = laneOf(visibleAt === null ? lastRoles(rows) : rolesAt(rows, lastDateOf(seat, visibleAt)), phase);
      if (visibleAt === null && everyLaneOf(seat, rows, phase).size > 1) lanesWithMovers.add(lane);
      return { id: seat.id, lane, position: seat.position, life: seat };
    });
  const pairings =
    visibleAt === null
      ? rowsOf(record, 'pairing')
      : [...new Set(visibleAt.flatMap((date) => pairingsAt(record, date)))];
  const present =
    visibleAt === null
      ? null
      : new Set(visibleAt.flatMap((date) => colleaguesAt(record, date).map((colleague) => colleague.id)));
  const assignments = rowsOf(record, 'assignment').filter(
    (row) => isMeant(row) && (present === null || present.has(row.colleagueId)),
  );
  const colleagues = colleagueMembers(seats, pairings, assignments, phase);
  const lanes: Lane[] = [...templateRows(phase)];
  if ([...seats, ...colleagues].some((member) => member.lane === 'unplaced')) lanes.push('unplaced');
  return { lanes, seats, colleagues, links: distinctLinks(seats, pairings), lanesWithMovers };
};

const colleagueMembers = (
  seats: readonly Member[],
  pairings: readonly Pairing[],
  assignments: readonly Assignment[],
  phase: Phase,
): readonly Member[] => {
  const seatById = new Map(seats.map((seat) => [seat.id, seat]));
  const pairingsOf = groupBy(pairings, (row) => row.colleagueId);
  const assignmentsOf = groupBy(assignments, (row) => row.colleagueId);
  const ids = [...new Set([...pairingsOf.keys(), ...assignmentsOf.keys()])].sort();
  return ids.map((id) => {
    const own = assignmentsOf.get(id) ?? [];
    const paired = pairingsOf.get(id) ?? [];
    const latest = own.reduce<Assignment | null>((best, row) => (!best || row.from >= best.from ? row : best), null);
    const seatLanes = paired.flatMap((row) => seatById.get(row.seatId)?.lane ?? []);
    return {
      id,
      lane: latest?.lane ? laneOf([latest.lane], phase) : meanLane(seatLanes, phase),
      position: latest?.position ?? lastPosition,
      life: hull([...own, ...paired]),
    };
  });
};

/** The template row in the middle of the given lanes; the upper of two. */
const meanLane = (lanes: readonly Lane[], phase: Phase): Lane => {
  const rows = templateRows(phase);
  const indices = lanes.flatMap((lane) => (lane === 'unplaced' ? [] : [rows.indexOf(lane)]));
  const mean = indices.reduce((sum, index) => sum + index, 0) / indices.length;
  return rows[Math.ceil(mean - 0.5)] ?? 'unplaced';
};

/** The latest of the dates on which the seat is there. */
const lastDateOf = (seat: Seat, dates: readonly PlainDate[]): PlainDate =>
  dates.findLast((date) => isWithin(date, seat)) ?? seat.from;

/** A row of the template that a seat fills for a time, by one of the eight roles or by one of the company's own. */
interface Standing {
  readonly seatId: Id;
  readonly role: Role;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

const standings = (record: ClientRecord, phase: Phase): readonly Standing[] => [
  ...rowsOf(record, 'seatRole'),
  ...rowsOf(record, 'seatCompanyRole').flatMap(({ seatId, companyRoleId, from, to }) => {
    const role = rowById(record, 'companyRole', companyRoleId);
    return role ? [{ seatId, role: rowOfCompanyRole(role, phase), from, to }] : [];
  }),
];

const rolesAt = (rows: readonly Standing[], date: PlainDate): readonly Role[] =>
  rows.filter((row) => isWithin(date, row)).map((row) => row.role);

/** The roles that end last; those without an end when there are any. */
const lastRoles = (rows: readonly Standing[]): readonly Role[] => {
  const open = rows.filter((row) => row.to === null);
  const end = rows.reduce((latest, row) => (row.to !== null && row.to > latest ? row.to : latest), '');
  return (open.length > 0 ? open : rows.filter((row) => row.to === end)).map((row) => row.role);
};

const everyLaneOf = (seat: Seat, rows: readonly Standing[], phase: Phase): ReadonlySet<Lane> => {
  const dates = [seat.from, ...rows.flatMap((row) => (row.to === null ? [row.from] : [row.from, row.to]))];
  return new Set(dates.filter((date) => isWithin(date, seat)).map((date) => laneOf(rolesAt(rows, date), phase)));
};

const distinctLinks = (seats: readonly Member[], pairings: readonly Pairing[]): LaneMembers['links'] => {
  const known = new Set(seats.map((seat) => seat.id));
  const links = new Map<string, { seatId: Id; colleagueId: Id }>();
  for (const { seatId, colleagueId } of pairings) {
    if (known.has(seatId)) links.set(`${seatId} ${colleagueId}`, { seatId, colleagueId });
  }
  return [...links.values()];
};

/** From the earliest beginning to the latest end. ISO dates sort as text. */
const hull = (lives: readonly Life[]): Life => ({
  from: lives.some((life) => life.from === null) ? null : (lives.flatMap((life) => life.from ?? []).sort()[0] ?? null),
  to: lives.some((life) => life.to === null)
    ? null
    : (lives
        .flatMap((life) => life.to ?? [])
        .sort()
        .at(-1) ?? null),
});

const groupBy = <T>(rows: readonly T[], keyOf: (row: T) => Id): ReadonlyMap<Id, readonly T[]> => {
  const groups = new Map<Id, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
};
