import type { Id } from '../model/ids.ts';
import type { ClientRecord } from '../record/clientRecord.ts';
import type { ClientState, SeatState } from '../time/clientState.ts';
import { compareText } from '../time/recordIndex.ts';
import { type RoadStep, roadsAt } from './roads.ts';
import { needsCounterpart } from './suggestions.ts';

/** A way from one of ours to a member, through people. */
export interface ReachPath {
  readonly colleagueId: Id;
  readonly steps: readonly RoadStep[];
  /** The product of its steps: how likely a word arrives. */
  readonly reliability: number;
}

/** How well a word arrives, in words: what is `reliability` is an order, not a measurement. */
export const strengthOf = ({ reliability }: Pick<ReachPath, 'reliability'>): 'strong' | 'fair' | 'weak' => {
  if (reliability >= strongFrom) return 'strong';
  return reliability >= fairFrom ? 'fair' : 'weak';
};

/** Strong: proven contact, contact within the year or a private acquaintance, or proven contact and one word down the line. */
const strongFrom = 0.75;
const fairFrom = 0.4;

/** At most so many ways are told, each from another colleague; one less likely than this leads nowhere. */
const mostPaths = 3;
const leastReliable = 0.1;

/**
 * Who of ours could reach a member: the most reliable way of each colleague, best first. Found backwards from the member
 * with Dijkstra's algorithm (E. W. Dijkstra, "A note on two problems in connexion with graphs", 1959), where the length
 * of a step is −ln of its reliability, so that the shortest way is the likeliest. Of equally likely ways the one with
 * fewer steps counts, then the one whose ids come first: the answer never depends on the order of the rows.
 */
export const reachOf = (state: ClientState, record: ClientRecord, seatId: Id): readonly ReachPath[] => {
  const target = state.seats.find(({ seat }) => seat.id === seatId);
  if (!target || target.holder === 'vacant') return [];
  const isSeat = new Set(state.seats.map(({ seat }) => seat.id));
  return [...bestWays(roadsAt(state, record), seatId)]
    .filter(([id, { reliability }]) => !isSeat.has(id) && reliability >= leastReliable)
    .map(([colleagueId, { steps, reliability }]): ReachPath => ({ colleagueId, steps, reliability }))
    .sort((a, b) => compareWays(a, b) || compareText(a.colleagueId, b.colleagueId))
    .slice(0, mostPaths);
};

/** The highest member of the map whom nobody of ours has proven contact with; null when all are faced. */
export const firstUnreached = (state: ClientState): SeatState | null =>
  state.seats.find((seat) => needsCounterpart(state, seat)) ?? null;

interface Way {
  readonly steps: readonly RoadStep[];
  readonly reliability: number;
}

const bestWays = (roads: readonly RoadStep[], targetId: Id): ReadonlyMap<Id, Way> => {
  const roadsTo = Map.groupBy(roads, ({ toId }) => toId);
  const settled = new Map<Id, Way>();
  const open = new Map<Id, Way>([[targetId, { steps: [], reliability: 1 }]]);
  while (open.size > 0) {
    const [id, way] = [...open].reduce((best, each) => (compareWays(each[1], best[1]) < 0 ? each : best));
    open.delete(id);
    settled.set(id, way);
    for (const road of roadsTo.get(id) ?? []) {
      if (settled.has(road.fromId)) continue;
      const longer: Way = { steps: [road, ...way.steps], reliability: road.reliability * way.reliability };
      const known = open.get(road.fromId);
      if (!known || compareWays(longer, known) < 0) open.set(road.fromId, longer);
    }
  }
  settled.delete(targetId);
  return settled;
};

const compareWays = (a: Way, b: Way): number =>
  b.reliability - a.reliability || a.steps.length - b.steps.length || compareText(keyOf(a), keyOf(b));

const keyOf = ({ steps }: Way): string => steps.map(({ fromId, rowId }) => `${fromId} ${rowId}`).join(' ');
