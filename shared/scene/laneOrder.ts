import type { Id } from '../model/ids.ts';
import type { Lane } from '../model/vocabulary.ts';
import type { LaneMembers, Member } from './laneMembers.ts';

/** Both banks in drawing order: per lane, top to bottom. */
interface LaneOrder {
  readonly seats: ReadonlyMap<Lane, readonly Member[]>;
  readonly colleagues: ReadonlyMap<Lane, readonly Member[]>;
}

type Bank = Map<Lane, Member[]>;
type Neighbours = ReadonlyMap<Id, readonly Id[]>;

const sweeps = 4;

/**
 * Orders both banks: by position, and where positions are equal by the barycentre of those opposite (Sugiyama, Tagawa,
 * Toda 1981: the mean rank of the neighbours, sweeping from bank to bank), then by id. Of all orders seen during the
 * sweeps, the first one included, the one with the fewest crossings stays.
 */
export const orderLanes = (members: LaneMembers): LaneOrder => {
  const seatNeighbours = neighboursOf(members.links.map((link) => [link.seatId, link.colleagueId] as const));
  const colleagueNeighbours = neighboursOf(members.links.map((link) => [link.colleagueId, link.seatId] as const));
  let seats = bankOf(members.lanes, members.seats);
  let colleagues = bankOf(members.lanes, members.colleagues);
  let best: LaneOrder = { seats, colleagues };
  let fewest = countCrossings(best, members.links);
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep += 1) {
    colleagues = swept(colleagues, colleagueNeighbours, ranksOf(seats));
    seats = swept(seats, seatNeighbours, ranksOf(colleagues));
    const crossings = countCrossings({ seats, colleagues }, members.links);
    if (crossings < fewest) {
      fewest = crossings;
      best = { seats, colleagues };
    }
  }
  return best;
};

/**
 * How many pairs of strands cross, were each bank one column in this order. Counts inversions with a Fenwick tree:
 * O(n log n) in the number of strands.
 */
export const countCrossings = (order: LaneOrder, links: LaneMembers['links']): number => {
  const seatPlace = placesOf(order.seats);
  const colleaguePlace = placesOf(order.colleagues);
  const edges = links
    .map((link) => [seatPlace.get(link.seatId) ?? 0, colleaguePlace.get(link.colleagueId) ?? 0] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const size = colleaguePlace.size + 1;
  const tree = new Array<number>(size + 1).fill(0);
  let crossings = 0;
  edges.forEach(([, place], seen) => {
    let notBelow = 0;
    for (let index = place + 1; index > 0; index -= index & -index) notBelow += tree[index] ?? 0;
    crossings += seen - notBelow;
    for (let index = place + 1; index <= size; index += index & -index) tree[index] = (tree[index] ?? 0) + 1;
  });
  return crossings;
};

const bankOf = (lanes: readonly Lane[], members: readonly Member[]): Bank => {
  const bank: Bank = new Map(lanes.map((lane) => [lane, []]));
  for (const member of members) bank.get(member.lane)?.push(member);
  for (const stack of bank.values()) stack.sort((a, b) => a.position - b.position || compareIds(a, b));
  return bank;
};

const swept = (bank: Bank, neighbours: Neighbours, opposite: ReadonlyMap<Id, number>): Bank => {
  const own = ranksOf(bank);
  const pull = (member: Member): number => {
    const ranks = (neighbours.get(member.id) ?? []).flatMap((id) => opposite.get(id) ?? []);
    return ranks.length === 0 ? (own.get(member.id) ?? 0) : ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
  };
  return new Map(
    [...bank].map(([lane, stack]) => {
      const pulls = new Map(stack.map((member) => [member.id, pull(member)]));
      const pullOf = (member: Member): number => pulls.get(member.id) ?? 0;
      return [
        lane,
        [...stack].sort((a, b) => a.position - b.position || pullOf(a) - pullOf(b) || compareIds(a, b)),
      ] as const;
    }),
  );
};

/** A member's height: its lane's index, and within the lane a share of 0..1, so that both banks speak one scale. */
const ranksOf = (bank: ReadonlyMap<Lane, readonly Member[]>): ReadonlyMap<Id, number> => {
  const ranks = new Map<Id, number>();
  [...bank.values()].forEach((stack, lane) => {
    for (const [index, member] of stack.entries()) ranks.set(member.id, lane + (index + 0.5) / stack.length);
  });
  return ranks;
};

const placesOf = (bank: ReadonlyMap<Lane, readonly Member[]>): ReadonlyMap<Id, number> =>
  new Map([...bank.values()].flat().map((member, place) => [member.id, place]));

const neighboursOf = (couples: readonly (readonly [Id, Id])[]): Neighbours => {
  const neighbours = new Map<Id, Id[]>();
  for (const [id, other] of couples) {
    const list = neighbours.get(id);
    if (list) list.push(other);
    else neighbours.set(id, [other]);
  }
  return neighbours;
};

const compareIds = (a: Member, b: Member): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
