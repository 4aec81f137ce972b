import type { Id } from '../model/ids.ts';
import { fieldOf, levelOf } from '../model/placeOfTitle.ts';
import type { PlainDate } from '../model/plainDate.ts';
import type { Colleague, Pairing } from '../model/records.ts';
import { type ManagementLevel, managementLevels, type WorkField } from '../model/vocabulary.ts';
import type { ClientRecord } from '../record/clientRecord.ts';
import type { Message } from '../record/step.ts';
import type { ClientState, SeatState } from '../time/clientState.ts';
import { holdingAt } from '../time/holding.ts';
import { isGone } from '../time/presence.ts';
import {
  doneTouchesBetween,
  latestOf,
  pairingsOfColleague,
  rowsInOrder,
  tenuresOfPerson,
} from '../time/recordIndex.ts';
import { heaviestLoad, lightLoad, suggestionWeights } from './suggestionWeights.ts';

/** One ground for or, with fewer than no points, against bringing two people together. */
export interface Reason {
  readonly points: number;
  readonly message: Message;
}

/** Colleagues of ours who are with the company at the date, on this client's map or not, in id order. */
export const colleaguesOfOurs = (record: ClientRecord, date: PlainDate): readonly Colleague[] =>
  rowsInOrder(record, 'colleague').filter(
    (colleague) => (colleague.from === null || colleague.from <= date) && !isGone(colleague, date),
  );

/** How a member is called in a reason: her name, else her function. */
export const calledAs = ({ person, seat }: SeatState): string => person?.name || seat.title || '??';

/** Why one of ours knows the holder of a seat, or hears of her: from most telling to least. */
export const knowingReasons = (
  state: ClientState,
  record: ClientRecord,
  colleagueId: Id,
  seat: SeatState,
): readonly Reason[] => {
  const { person } = seat;
  const name = calledAs(seat);
  const met = person && latestOf(doneTouchesBetween(record, person.id, colleagueId), state.date);
  return [
    ...(person
      ? state.acquaintances
          .filter((row) => row.personId === person.id && row.colleagueId === colleagueId)
          .map(({ kind }) => because(`knows.${kind}`, suggestionWeights.acquaintance[kind], { name }))
      : []),
    ...(met ? [because('met', suggestionWeights.met, { name, metDate: met.date })] : []),
    ...(person && hasFaced(record, colleagueId, person.id, state.date)
      ? [because('hasFaced', suggestionWeights.hasFaced, { name })]
      : []),
    ...(faces(state, colleagueId, seat.seat.id) ? [because('facesSeat', suggestionWeights.facesSeat, { name })] : []),
    ...throughNeighbours(state, colleagueId, seat, name),
    ...ofPredecessor(state, record, colleagueId, seat),
  ].sort((a, b) => b.points - a.points);
};

/** What fits, or does not, between a colleague and a place in the client's organisation. */
export const fittingReasons = (
  colleague: Colleague,
  place: { readonly level: ManagementLevel | null; readonly field: WorkField | null },
): readonly Reason[] => {
  const field = fieldOf(colleague);
  const level = levelOf(colleague);
  return [
    ...(field !== null && field === place.field ? [because('sameField', suggestionWeights.sameField, { field })] : []),
    ...(level !== null && place.level !== null ? [levelReason(level, place.level)] : []),
  ];
};

/** Steps between two levels; positive when the first stands lower. */
export const stepsBelow = (level: ManagementLevel, other: ManagementLevel): number =>
  managementLevels.indexOf(level) - managementLevels.indexOf(other);

export const workOf = (seat: SeatState) => ({ level: levelOf(seat.seat), field: fieldOf(seat.seat) });

/** Many strands on one colleague speak against one more. */
export const loadReasons = (state: ClientState, colleagueId: Id): readonly Reason[] => {
  const count = state.pairings.filter((pairing) => pairing.colleagueId === colleagueId).length;
  if (count <= lightLoad) return [];
  const points = Math.max(heaviestLoad, (count - lightLoad) * suggestionWeights.load);
  return [because('load', points, { count })];
};

export const because = (key: string, points: number, params: Message['params'] = {}): Reason => ({
  points,
  message: { key: `suggestion.${key}`, params },
});

const levelReason = (level: ManagementLevel, other: ManagementLevel): Reason => {
  const below = stepsBelow(level, other);
  if (below === 0) return because('sameLevel', suggestionWeights.sameLevel, { management: level });
  if (Math.abs(below) === 1) return because('nextLevel', suggestionWeights.nextLevel, { management: level });
  return because(below > 0 ? 'muchLower' : 'muchHigher', suggestionWeights.farLevel, { management: level });
};

const faces = (state: ClientState, colleagueId: Id, seatId: Id): boolean =>
  state.pairings.some((pairing) => pairing.colleagueId === colleagueId && pairing.seatId === seatId);

/** She was paired with a seat while this person held it, here or elsewhere at this client, and is not with this one now. */
const hasFaced = (record: ClientRecord, colleagueId: Id, personId: Id, date: PlainDate): boolean => {
  const tenures = tenuresOfPerson(record, personId);
  const wasTogether = (pairing: Pairing): boolean =>
    tenures.some((tenure) => {
      if (tenure.seatId !== pairing.seatId) return false;
      const begins = [tenure.from, pairing.from];
      const ends = [tenure.to, pairing.to].filter((end) => end !== null);
      const isOver = ends.some((end) => end <= date);
      return isOver && begins.every((begin) => begin <= date && ends.every((end) => begin < end));
    });
  return pairingsOfColleague(record, colleagueId).some(wasTogether);
};

const throughNeighbours = (
  state: ClientState,
  colleagueId: Id,
  { seat }: SeatState,
  name: string,
): readonly Reason[] => {
  const faced = (seatId: Id): SeatState | undefined =>
    faces(state, colleagueId, seatId) ? state.seats.find((other) => other.seat.id === seatId) : undefined;
  const through = (key: 'facesNetwork' | 'facesBoss', seatId: Id): readonly Reason[] => {
    const other = faced(seatId);
    return other ? [because(key, suggestionWeights[key], { name, other: calledAs(other) })] : [];
  };
  const found = state.ties.flatMap(({ kind, fromSeatId, toSeatId }) => {
    if (kind === 'network' && fromSeatId === seat.id) return through('facesNetwork', toSeatId);
    if (kind === 'network' && toSeatId === seat.id) return through('facesNetwork', fromSeatId);
    return kind === 'reportsTo' && fromSeatId === seat.id ? through('facesBoss', toSeatId) : [];
  });
  // Several neighbours of one kind say the same: the first of them is told.
  return found.filter(({ message }, place) => found.findIndex((each) => each.message.key === message.key) === place);
};

const ofPredecessor = (
  state: ClientState,
  record: ClientRecord,
  colleagueId: Id,
  { seat, person, previous }: SeatState,
): readonly Reason[] => {
  const before = holdingAt(record, seat.id, state.date).previous?.personId ?? null;
  if (before === null || before === person?.id) return [];
  const isMet = latestOf(doneTouchesBetween(record, before, colleagueId), state.date) !== null;
  if (!isMet) return [];
  return [because('metPredecessor', suggestionWeights.metPredecessor, { other: previous?.person?.name ?? '??' })];
};
