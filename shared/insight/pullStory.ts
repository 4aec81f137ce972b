import type { Id } from '../model/ids.ts';
import { isWithin, type PlainDate } from '../model/plainDate.ts';
import type { Pairing } from '../model/records.ts';
import { type ClientRecord, rowById } from '../record/clientRecord.ts';
import { shiftDays } from '../time/calendarEdge.ts';
import { holdingAt } from '../time/holding.ts';
import { isGone, seatExists } from '../time/presence.ts';
import { latestOf, pairingsOfColleague, pairingsOfSeat, readingsOfPerson } from '../time/recordIndex.ts';
import { disturbanceOf } from './disturbance.ts';
import { disturbanceModelOf } from './disturbanceModel.ts';
import type { Disturbance, Pull, PullStory } from './types.ts';

/** A pull told in figures. Names are null where nobody left or came, or where we do not know who it was. */
export const pullStory = (record: ClientRecord, pull: Pull): PullStory => {
  const disturbance = disturbanceOf(record, pull);
  const dayBefore = shiftDays(pull.date, -1);
  const left = pull.seatId ? holderAt(record, pull.seatId, dayBefore) : null;
  const came = pull.seatId ? holderAt(record, pull.seatId, pull.date) : null;
  return {
    pull,
    leftName: nameOf(record, left),
    cameName: nameOf(record, came),
    colleagueName: pull.colleagueId ? (rowById(record, 'colleague', pull.colleagueId)?.name ?? null) : null,
    seatTitle: pull.seatId ? (rowById(record, 'seat', pull.seatId)?.title ?? '') : '',
    pairingsToProve: pairingsToProve(record, pull).length,
    statusesLost: isRead(record, left, dayBefore) && !isRead(record, came, pull.date) ? 1 : 0,
    feltWithin: feltWithin(record, disturbance),
    total: disturbance.total,
    halfGoneOn: shiftDays(pull.date, disturbanceModelOf(record).halfLifeDays),
  };
};

/**
 * Pairings of the day before that must be proven anew: those of the seat that still stand, and all of a colleague who
 * left as long as the seat is there, for someone of ours has to take them over.
 */
export const pairingsToProve = (record: ClientRecord, { date, seatId, colleagueId }: Pull): readonly Pairing[] => {
  const dayBefore = shiftDays(date, -1);
  const stood = (
    seatId ? pairingsOfSeat(record, seatId) : colleagueId ? pairingsOfColleague(record, colleagueId) : []
  ).filter((pairing) => isWithin(dayBefore, pairing) && seatExists(record, pairing.seatId, date));
  return stood.filter((pairing) => seatId === null || isWithin(date, pairing));
};

const feltWithin = (record: ClientRecord, disturbance: Disturbance): PullStory['feltWithin'] => {
  const people = [...nearestFelt(record, disturbance).values()];
  const within = (limit: number) => people.filter(({ steps }) => steps <= limit).length;
  return [within(1), within(2), within(3)];
};

/**
 * Who feels a pull, with the fewest steps away and the node there. People, not nodes: vacant seats and colleagues
 * already gone feel nothing, and who holds two seats counts once.
 */
export const nearestFelt = (
  record: ClientRecord,
  { nodes, steps, pull }: Disturbance,
): ReadonlyMap<Id, { readonly nodeId: Id; readonly steps: number }> => {
  const nearest = new Map<Id, { readonly nodeId: Id; readonly steps: number }>();
  for (const nodeId of Object.keys(nodes)) {
    const here = { nodeId, steps: steps[nodeId] ?? 0 };
    const isPulled = nodeId === (pull.seatId ?? pull.colleagueId);
    const personId = isPulled ? null : whoIsAt(record, nodeId, shiftDays(pull.date, -1));
    const known = personId && nearest.get(personId);
    if (personId && (!known || here.steps < known.steps)) nearest.set(personId, here);
  }
  return nearest;
};

const whoIsAt = (record: ClientRecord, nodeId: Id, date: PlainDate): Id | null => {
  const colleague = rowById(record, 'colleague', nodeId);
  if (colleague) return isGone(colleague, date) ? null : nodeId;
  const { present } = holdingAt(record, nodeId, date);
  return present && (present.personId ?? nodeId);
};

const holderAt = (record: ClientRecord, seatId: Id, date: PlainDate): Id | null =>
  holdingAt(record, seatId, date).present?.personId ?? null;

const nameOf = (record: ClientRecord, personId: Id | null): string | null =>
  personId === null ? null : (rowById(record, 'person', personId)?.name ?? null);

const isRead = (record: ClientRecord, personId: Id | null, date: PlainDate): boolean =>
  personId !== null && (latestOf(readingsOfPerson(record, personId), date)?.status ?? 'unknown') !== 'unknown';
