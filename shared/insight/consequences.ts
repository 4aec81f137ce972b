import type { Id } from '../model/ids.ts';
import { type ClientRecord, rowById } from '../record/clientRecord.ts';
import { shiftDays } from '../time/calendarEdge.ts';
import type { ClientState, DealState } from '../time/clientState.ts';
import { tenuresOfPerson } from '../time/recordIndex.ts';
import { stateAt } from '../time/stateAt.ts';
import type { TimelineEvent } from '../time/timelineTypes.ts';
import { disturbanceOf, pullsOf } from './disturbance.ts';
import { nearestFelt, pairingsToProve } from './pullStory.ts';
import { tallyOf } from './tally.ts';
import type { Pull, Tally } from './types.ts';

/** What a change means, in the order in which one wants to know it. Names, never ids. */
export type Consequence =
  /** Where whoever came was before: at another organisation, or on another seat of this client. */
  | { readonly kind: 'fromCompetitor' | 'cameFrom' | 'fromInside'; readonly person: string; readonly before: string }
  /** Those of ours who must make contact anew; whose strand hangs loose; who faces whoever it is about. */
  | { readonly kind: 'toProve' | 'loose' | 'counterpart'; readonly names: readonly string[] }
  /** Those at the client who lost somebody of ours; whom nobody of ours faces, or on which seat. */
  | { readonly kind: 'lost'; readonly names: readonly string[] }
  | { readonly kind: 'unfaced' | 'unfacedSeat'; readonly names: readonly string[]; readonly seatIds: readonly Id[] }
  /** Who feels it most, and how many others do within two steps. */
  | { readonly kind: 'felt'; readonly names: readonly string[]; readonly others: number }
  /** Where the votes of a deal lie now that they lie elsewhere, and who would make the majority. */
  | { readonly kind: 'votes'; readonly tally: Pick<Tally, 'heads' | 'votes'> }
  | { readonly kind: 'swing'; readonly names: readonly string[] };

/** Somebody who feels less than this share of what the pulled one feels is not named. */
const leastNamed = 0.1;
const mostNamed = 3;

/** What follows from one change, as it stood on its own day. Nothing for changes that speak for themselves. */
export const consequencesOf = (record: ClientRecord, event: TimelineEvent): readonly Consequence[] => {
  const state = stateAt(record, event.date);
  switch (event.kind) {
    case 'swap':
    case 'arrival':
    case 'departure':
    case 'colleagueLeft':
      return ofPeople(record, event, state);
    case 'reading':
    case 'claim':
      return ofOne(state, event.personId);
    case 'stance':
    case 'delegationStarted':
    case 'delegationEnded':
    case 'milestone':
    case 'orderPlaced':
    case 'dealClosed':
      return ofDeal(record, event, state);
    default:
      return [];
  }
};

const ofPeople = (record: ClientRecord, event: TimelineEvent, state: ClientState): readonly Consequence[] => {
  const pull = pullsOf(record).find(
    ({ kind, date, seatId, colleagueId }) =>
      kind === event.kind &&
      date === event.date &&
      (seatId === null ? colleagueId === event.colleagueId : seatId === event.seatId),
  );
  return [
    ...origin(record, state, event),
    ...(pull ? strandsAfter(record, pull, state) : unfaced(state, event.seatId)),
    ...(pull ? felt(record, pull, state) : []),
  ];
};

const origin = (
  record: ClientRecord,
  state: ClientState,
  { kind, seatId, date }: TimelineEvent,
): readonly Consequence[] => {
  if (kind !== 'swap' && kind !== 'arrival') return [];
  const seat = state.seats.find(({ seat: { id } }) => id === seatId);
  if (!seat?.person) return [];
  const { id, name: person } = seat.person;
  const inside = tenuresOfPerson(record, id).findLast(({ from }) => from < date);
  if (inside) {
    const title = inside.seatId === seatId ? '' : rowById(record, 'seat', inside.seatId)?.title;
    return title ? [{ kind: 'fromInside', person, before: title }] : [];
  }
  const competitor = seat.cameFrom.find(({ isCompetitor }) => isCompetitor);
  const before = (competitor ?? seat.cameFrom[0])?.organisation;
  return before ? [{ kind: competitor ? 'fromCompetitor' : 'cameFrom', person, before }] : [];
};

const strandsAfter = (record: ClientRecord, pull: Pull, state: ClientState): readonly Consequence[] => {
  const toProve = pairingsToProve(record, pull);
  if (pull.seatId === null) {
    const names = distinct(toProve.flatMap(({ seatId }) => seatName(state, seatId)));
    return names.length > 0 ? [{ kind: 'lost', names }] : [];
  }
  const ours = distinct(toProve.flatMap(({ colleagueId }) => presentColleague(state, colleagueId)));
  if (ours.length === 0) return unfaced(state, pull.seatId);
  const isVacant = state.seats.find(({ seat }) => seat.id === pull.seatId)?.holder === 'vacant';
  return [{ kind: isVacant ? 'loose' : 'toProve', names: ours }];
};

const unfaced = (state: ClientState, seatId: Id | null): readonly Consequence[] =>
  facedByNobody(
    state.seats.filter(({ seat: { id }, holder }) => id === seatId && holder !== 'vacant'),
    state,
  );

const facedByNobody = (seats: ClientState['seats'], state: ClientState): readonly Consequence[] => {
  const alone = seats.filter(({ seat }) => !isFaced(state, seat.id));
  const told = (kind: 'unfaced' | 'unfacedSeat', ones: ClientState['seats']): readonly Consequence[] =>
    ones.length === 0
      ? []
      : [
          {
            kind,
            names: distinct(ones.map(({ person, seat }) => person?.name ?? seat.title)),
            seatIds: ones.map(({ seat }) => seat.id),
          },
        ];
  return [
    ...told(
      'unfaced',
      alone.filter(({ person }) => person !== null),
    ),
    ...told(
      'unfacedSeat',
      alone.filter(({ person, seat }) => person === null && seat.title !== ''),
    ),
  ];
};

const felt = (record: ClientRecord, pull: Pull, state: ClientState): readonly Consequence[] => {
  const disturbance = disturbanceOf(record, pull);
  const pulledId = pull.seatId ?? pull.colleagueId;
  const named = Object.entries(disturbance.nodes)
    .filter(([id, share]) => id !== pulledId && share >= leastNamed)
    .toSorted(([a, mine], [b, theirs]) => theirs - mine || (a < b ? -1 : 1))
    .flatMap(([id]) => [...seatName(state, id, true), ...presentColleague(state, id)]);
  const names = distinct(named).slice(0, mostNamed);
  if (names.length === 0) return [];
  const near = [...nearestFelt(record, disturbance).values()].filter(({ steps }) => steps <= 2).length;
  return [{ kind: 'felt', names, others: Math.max(0, near - names.length) }];
};

/** Whom of ours to ask about somebody of the client's. */
const ofOne = (state: ClientState, personId: Id | null): readonly Consequence[] => {
  const seat = state.seats.find(({ person }) => person && person.id === personId);
  if (!seat) return [];
  const names = distinct(
    state.pairings
      .filter(({ seatId }) => seatId === seat.seat.id)
      .flatMap(({ colleagueId }) => presentColleague(state, colleagueId)),
  );
  return names.length > 0 ? [{ kind: 'counterpart', names }] : unfaced(state, seat.seat.id);
};

const ofDeal = (record: ClientRecord, event: TimelineEvent, state: ClientState): readonly Consequence[] => {
  const dealId = dealOf(record, event);
  const now = state.deals.find(({ deal }) => deal.id === dealId);
  if (!now) return [];
  const dayBefore = stateAt(record, shiftDays(event.date, -1));
  const was = dayBefore.deals.find(({ deal }) => deal.id === dealId);
  const isStopped = was?.outcome !== 'stopped' && now.outcome === 'stopped';
  return [
    ...(now.outcome === 'stopped' ? [] : votes(record, now, state, was, dayBefore)),
    ...(isStopped ? above(state) : []),
  ];
};

const votes = (
  record: ClientRecord,
  now: DealState,
  state: ClientState,
  was: DealState | undefined,
  dayBefore: ClientState,
): readonly Consequence[] => {
  const tally = tallyOf(now, state);
  const before = was && tallyOf(was, dayBefore);
  if (before && isSame(before.heads, tally.heads) && isSame(before.votes, tally.votes)) return [];
  if (Object.values(tally.heads).every((count) => count === 0)) return [];
  const swing = tally.swing.flatMap((id) => rowById(record, 'person', id)?.name ?? []);
  return [
    { kind: 'votes', tally },
    ...(tally.isReversible && swing.length > 0 ? [{ kind: 'swing' as const, names: swing }] : []),
  ];
};

/** A deal is stopped from above: deciders and guarantors whom nobody of ours faces. */
const above = (state: ClientState): readonly Consequence[] =>
  facedByNobody(
    state.seats.filter(({ rows }) => rows.includes('guarantor') || rows.includes('decider')),
    state,
  );

const dealOf = (record: ClientRecord, { kind, rowId }: TimelineEvent): Id | null => {
  switch (kind) {
    case 'stance':
      return rowById(record, 'stance', rowId)?.dealId ?? null;
    case 'milestone':
      return rowById(record, 'milestone', rowId)?.dealId ?? null;
    case 'delegationStarted':
    case 'delegationEnded':
      return rowById(record, 'delegation', rowId)?.dealId ?? null;
    default:
      return rowById(record, 'deal', rowId)?.id ?? null;
  }
};

const isFaced = (state: ClientState, id: Id): boolean =>
  state.pairings.some(({ seatId, colleagueId }) => seatId === id && presentColleague(state, colleagueId).length > 0);

/** Who sits there, else what the seat is called; nobody for a vacant one when only people are wanted. */
const seatName = (state: ClientState, seatId: Id, isOfPeople = false): readonly string[] => {
  const seat = state.seats.find(({ seat: { id } }) => id === seatId);
  if (!seat || (isOfPeople && seat.holder === 'vacant')) return [];
  const name = seat.person?.name ?? seat.seat.title;
  return name ? [name] : [];
};

const presentColleague = (state: ClientState, id: Id): readonly string[] =>
  state.colleagues.flatMap(({ colleague, hasLeft }) => (colleague.id === id && !hasLeft ? [colleague.name] : []));

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)];

const isSame = (a: Tally['heads'], b: Tally['heads']): boolean =>
  a.for === b.for && a.against === b.against && a.undecided === b.undecided && a.unknown === b.unknown;
