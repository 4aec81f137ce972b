import type { Id } from '../model/ids.ts';
import type { Colleague } from '../model/records.ts';
import type { Role } from '../model/vocabulary.ts';
import { type ClientRecord, rowById } from '../record/clientRecord.ts';
import type { Message } from '../record/step.ts';
import type { ClientState, SeatState } from '../time/clientState.ts';
import { compareText } from '../time/recordIndex.ts';
import { facedTooLowBy } from './findings/pairedTooLow.ts';
import {
  because,
  calledAs,
  colleaguesOfOurs,
  fittingReasons,
  knowingReasons,
  loadReasons,
  type Reason,
  workOf,
} from './reasons.ts';
import { firmPairingsOf, isProven } from './rowSeats.ts';
import { leastPoints, suggestionWeights, usualPlace } from './suggestionWeights.ts';

/** Somebody who could face somebody, with why; the weightiest reason first, what speaks against it last. */
export interface Suggestion {
  readonly colleagueId: Id;
  /** Null where the row has no seat yet. */
  readonly seatId: Id | null;
  readonly points: number;
  readonly reasons: readonly Message[];
}

/** Nobody of ours has proven herself opposite this seat. A vacant one has nobody to be faced. */
export const needsCounterpart = (state: ClientState, seat: SeatState): boolean =>
  seat.holder !== 'vacant' && !isProven(state, seat);

/** Somebody else of ours is wanted opposite her: nobody is proven there, or only from too low a level. */
export const asksForCounterpart = (state: ClientState, record: ClientRecord, seat: SeatState): boolean =>
  needsCounterpart(state, seat) || facedTooLowBy(state, record, seat).length > 0;

/**
 * Who of ours could face a seat, best first: colleagues who are with us at the date and not paired with it yet. Points
 * and their sources: `suggestionWeights`. Equal points go by id, so that the order never depends on that of the rows.
 */
export const colleaguesFor = (state: ClientState, record: ClientRecord, seatId: Id): readonly Suggestion[] => {
  const seat = state.seats.find((each) => each.seat.id === seatId);
  if (!seat || seat.holder === 'vacant') return [];
  return colleaguesOfOurs(record, state.date)
    .filter((colleague) => !isPaired(state, seatId, colleague.id))
    .flatMap((colleague) => suggested(colleague.id, seatId, grounds(state, record, colleague, seat)))
    .sort(bestFirst);
};

/** Whom of the client a colleague should meet, best first: members who lack a proven counterpart. */
export const membersFor = (state: ClientState, record: ClientRecord, colleagueId: Id): readonly Suggestion[] => {
  const colleague = rowById(record, 'colleague', colleagueId);
  if (!colleague || !colleaguesOfOurs(record, state.date).includes(colleague)) return [];
  return state.seats
    .filter((seat) => needsCounterpart(state, seat) && !isPaired(state, seat.seat.id, colleagueId))
    .flatMap((seat) => {
      const isAlone = firmPairingsOf(state, seat).length === 0;
      return suggested(colleagueId, seat.seat.id, [
        ...grounds(state, record, colleague, seat),
        ...(isAlone ? [because('nobodyFaces', suggestionWeights.nobodyFaces, { name: calledAs(seat) })] : []),
      ]);
    })
    .sort(bestFirst);
};

/** Who of ours could face a row of which nobody is known, by where those who fill it mostly stand. */
export const colleaguesForRow = (state: ClientState, record: ClientRecord, role: Role): readonly Suggestion[] =>
  colleaguesOfOurs(record, state.date)
    .flatMap((colleague) =>
      suggested(colleague.id, null, [
        ...fittingReasons(colleague, usualPlace[role]),
        ...loadReasons(state, colleague.id),
      ]),
    )
    .sort(bestFirst);

const isPaired = (state: ClientState, seatId: Id, colleagueId: Id): boolean =>
  state.pairings.some((pairing) => pairing.seatId === seatId && pairing.colleagueId === colleagueId);

const grounds = (
  state: ClientState,
  record: ClientRecord,
  colleague: Colleague,
  seat: SeatState,
): readonly Reason[] => [
  ...knowingReasons(state, record, colleague.id, seat),
  ...fittingReasons(colleague, workOf(seat)),
  ...sameRow(state, colleague.id, seat),
  ...loadReasons(state, colleague.id),
];

const sameRow = (state: ClientState, colleagueId: Id, seat: SeatState): readonly Reason[] => {
  const neighbour = state.seats.find(
    (other) =>
      other.lane === seat.lane &&
      other.seat.id !== seat.seat.id &&
      firmPairingsOf(state, other).some((pairing) => pairing.colleagueId === colleagueId),
  );
  return neighbour ? [because('sameRow', suggestionWeights.sameRow, { other: calledAs(neighbour) })] : [];
};

const suggested = (colleagueId: Id, seatId: Id | null, reasons: readonly Reason[]): readonly Suggestion[] => {
  const speaksFor = sum(reasons.filter(({ points }) => points > 0));
  if (speaksFor < leastPoints || sum(reasons) <= 0) return [];
  const told = reasons.toSorted((a, b) => b.points - a.points).map(({ message }) => message);
  return [{ colleagueId, seatId, points: sum(reasons), reasons: told }];
};

const sum = (reasons: readonly Reason[]): number => reasons.reduce((total, { points }) => total + points, 0);

const bestFirst = (a: Suggestion, b: Suggestion): number =>
  b.points - a.points || compareText(a.colleagueId, b.colleagueId) || compareText(a.seatId ?? '', b.seatId ?? '');
