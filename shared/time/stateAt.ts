import type { Id } from '../model/ids.ts';
import { isWithin, type PlainDate } from '../model/plainDate.ts';
import { type Colleague, lastPosition } from '../model/records.ts';
import { laneOf, templateRows } from '../model/rowTemplate.ts';
import type { Lane, Phase, Role } from '../model/vocabulary.ts';
import { type ClientRecord, clientOf } from '../record/clientRecord.ts';
import { argumentsAt } from './arguments.ts';
import type { ClientState, ColleagueState, PairingState, SeatState } from './clientState.ts';
import { rulesOf } from './companyRules.ts';
import { dealStateAt } from './dealState.ts';
import { pairingStateAt } from './pairingState.ts';
import { colleaguesAt, isGone, pairingsAt, phaseAt, seatsAt, tiesAt } from './presence.ts';
import { exitAgreementAt, exitStepsOf, programmesAt, thresholdsOf } from './programmeState.ts';
import { assignmentsOfColleague, compareText, rowsInOrder, standingAt } from './recordIndex.ts';
import { seatStateAt } from './seatState.ts';

/**
 * The client as it was, or is, at the date: the one way to see a client. Pure; costs a few milliseconds for a client
 * of 300 seats with thousands of facts, so that a hand on the playhead never waits.
 *
 * Of rows that would contradict each other (two phases, two exit agreements, two readings of one day) the later begun
 * or later made counts. Deals appear from the day they open and stay, with the outcome they have at the date.
 */
export const stateAt = (record: ClientRecord, date: PlainDate): ClientState => {
  const phase = phaseAt(record, date);
  const rowsPhase = phase ?? 'exploration';
  const rows = templateRows(rowsPhase);
  const order = laneOrder(rows);
  const seats = seatsAt(record, date)
    .map((seat) => seatStateAt(record, seat, date, rowsPhase))
    .sort((a, b) => order(a.lane) - order(b.lane) || a.seat.position - b.seat.position || byId(a.seat, b.seat));
  const pairings = pairingsAt(record, date).map((pairing) => pairingStateAt(record, pairing, date));
  const exitAgreement = exitAgreementAt(record, date);
  return {
    date,
    client: clientOf(record),
    phase,
    rows,
    seats,
    colleagues: colleagueStates(record, date, rowsPhase, seats, pairings),
    pairings,
    ties: tiesAt(record, date),
    acquaintances: rowsInOrder(record, 'acquaintance').filter((row) => isWithin(date, row)),
    deals: rowsInOrder(record, 'deal')
      .filter((deal) => deal.openedOn <= date)
      .map((deal) => dealStateAt(record, deal, date)),
    exitAgreement,
    exitSteps: exitAgreement ? exitStepsOf(record, exitAgreement.id) : [],
    programmes: programmesAt(record, date),
    arguments: argumentsAt(record, date),
    snoozes: rowsInOrder(record, 'snooze').filter(({ on, until }) => on <= date && date < until),
    thresholds: thresholdsOf(record),
    rules: rulesOf(record),
    turnoverShare: turnoverShareAt(record, date),
  };
};

/** Place of a lane on the map, top first; lanes that are no row of the template come last. */
export const laneOrder =
  (rows: readonly Role[]) =>
  (lane: Lane): number => {
    const place = (rows as readonly Lane[]).indexOf(lane);
    return place < 0 ? rows.length : place;
  };

const colleagueStates = (
  record: ClientRecord,
  date: PlainDate,
  phase: Phase,
  seats: readonly SeatState[],
  pairings: readonly PairingState[],
): readonly ColleagueState[] => {
  const order = laneOrder(templateRows(phase));
  const laneOfSeat = new Map(seats.map(({ seat, lane }) => [seat.id, lane]));
  const facedLanes = new Map<Id, Lane>();
  for (const { colleagueId, seatId } of pairings) {
    const lane = laneOfSeat.get(seatId) ?? 'unplaced';
    const highest = facedLanes.get(colleagueId);
    if (highest === undefined || order(lane) < order(highest)) facedLanes.set(colleagueId, lane);
  }
  const stateOf = (colleague: Colleague): ColleagueState => {
    const assignment = standingAt(assignmentsOfColleague(record, colleague.id), date);
    const lane = assignment?.lane ? laneOf([assignment.lane], phase) : (facedLanes.get(colleague.id) ?? 'unplaced');
    return { colleague, assignment, lane, hasLeft: isGone(colleague, date) };
  };
  const placeOf = ({ assignment }: ColleagueState): number => assignment?.position ?? lastPosition;
  return colleaguesAt(record, date)
    .map(stateOf)
    .sort((a, b) => order(a.lane) - order(b.lane) || placeOf(a) - placeOf(b) || byId(a.colleague, b.colleague));
};

const turnoverShareAt = (record: ClientRecord, date: PlainDate): ClientState['turnoverShare'] => {
  const year = Number(date.slice(0, 4));
  // of two figures for one year the later made row counts
  const own = new Map(rowsInOrder(record, 'ownTurnover').map((row) => [row.year, row.amount]));
  const theirs = new Map(rowsInOrder(record, 'turnover').map((row) => [row.year, row.amount]));
  const years = [...theirs.keys()].filter((each) => each <= year && (own.get(each) ?? 0) > 0);
  if (years.length === 0) return null;
  const latest = Math.max(...years);
  return { year: latest, share: Math.min(1, (theirs.get(latest) ?? 0) / (own.get(latest) ?? 1)) };
};

const byId = (a: { readonly id: Id }, b: { readonly id: Id }): number => compareText(a.id, b.id);
