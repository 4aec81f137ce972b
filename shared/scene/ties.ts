import type { Id } from '../model/ids.ts';
import type { Tie } from '../model/records.ts';
import type { Layout, Point, TieLine } from './sceneTypes.ts';

const leastReach = 20;
const levelStep = 13;
/** A cubic whose two middle points lie `reach` out goes three quarters of it. */
const apexShare = 0.75;
const marginKept = 8;

/**
 * The ties between seats as lines in the left margin, nested like brackets: a tie that spans another lies farther out,
 * and their ends on one card are ordered so that brackets need not cross.
 */
export const tieLines = (
  ties: readonly Tie[],
  layout: Layout,
  felt: Readonly<Record<Id, number>>,
): readonly TieLine[] => {
  const edge = 2 * layout.banks.client - layout.channel.from;
  const drawn = ties.filter((tie) => tie.fromSeatId !== tie.toSeatId);
  const ends = tieEnds(drawn, layout);
  const levels = tieLevels(drawn, ends);
  const deepest = Math.max(0, ...levels.values());
  const mostReach = (edge - marginKept) / apexShare;
  const step = deepest === 0 ? 0 : Math.min(levelStep, (mostReach - leastReach) / deepest);
  return drawn.map((tie) => {
    const [from, to] = endsOf(ends, tie);
    return {
      id: tie.id,
      kind: tie.kind,
      fromSeatId: tie.fromSeatId,
      toSeatId: tie.toSeatId,
      from,
      to,
      reach: Math.min(mostReach, leastReach + (levels.get(tie.id) ?? 0) * step),
      edge,
      felt: felt[tie.id] ?? 0,
    };
  });
};

/** A tie as SVG path data, from its first seat to its second. */
export const tiePath = (tie: TieLine): string => {
  const [start, end] = tieMiddle(tie);
  return `M${tie.from.x} ${tie.from.y}L${tie.edge} ${tie.from.y}C${start.x} ${start.y} ${end.x} ${end.y} ${tie.edge} ${tie.to.y}L${tie.to.x} ${tie.to.y}`;
};

/** Where a tie reaches farthest out: the place of its name. */
export const tieApex = (tie: TieLine): Point => ({
  x: tie.edge - tie.reach * apexShare,
  y: (tie.from.y + tie.to.y) / 2,
});

/** The direction in which a tie arrives, radians; for its arrow head. */
export const tieArrival = (tie: TieLine): number => {
  if (tie.to.x > tie.edge) return 0;
  const [, end] = tieMiddle(tie);
  return Math.atan2(tie.to.y - end.y, tie.edge - end.x);
};

const tieMiddle = (tie: TieLine): readonly [Point, Point] => {
  const sag = (tie.to.y - tie.from.y) * 0.18;
  return [
    { x: tie.edge - tie.reach, y: tie.from.y + sag },
    { x: tie.edge - tie.reach, y: tie.to.y - sag },
  ];
};

type Ends = ReadonlyMap<string, Point>;

const endKey = (tie: Tie, seatId: Id): string => `${tie.id} ${seatId}`;

const endsOf = (ends: Ends, tie: Tie): readonly [Point, Point] => {
  const from = ends.get(endKey(tie, tie.fromSeatId));
  const to = ends.get(endKey(tie, tie.toSeatId));
  if (!from || !to) throw new Error(`tie ${tie.id} has an end without a place`);
  return [from, to];
};

/** Per card: first the ties that go up, nearest first, then those that go down, farthest first. */
const tieEnds = (ties: readonly Tie[], layout: Layout): Ends => {
  const placeOf = (seatId: Id): Point => {
    const place = layout.seats[seatId];
    if (!place) throw new Error(`layout has no place for seat ${seatId}`);
    return place;
  };
  const bySeat = new Map<Id, { readonly tie: Tie; readonly otherY: number }[]>();
  for (const tie of ties) {
    for (const [own, other] of [
      [tie.fromSeatId, tie.toSeatId],
      [tie.toSeatId, tie.fromSeatId],
    ] as const) {
      const list = bySeat.get(own) ?? [];
      list.push({ tie, otherY: placeOf(other).y });
      bySeat.set(own, list);
    }
  }
  const ends = new Map<string, Point>();
  for (const [seatId, list] of bySeat) {
    const place = placeOf(seatId);
    const isDown = (entry: { readonly otherY: number }): number => (entry.otherY > place.y ? 1 : 0);
    list.sort((a, b) => isDown(a) - isDown(b) || b.otherY - a.otherY || (a.tie.id < b.tie.id ? -1 : 1));
    const room = layout.spread[seatId] ?? 0;
    const step = list.length < 2 ? 0 : Math.min(9, (2 * room) / (list.length - 1));
    list.forEach(({ tie }, index) => {
      const offset = (index - (list.length - 1) / 2) * step;
      ends.set(endKey(tie, seatId), { x: place.x, y: place.y + layout.cardSize.height / 2 + offset });
    });
  }
  return ends;
};

/** 0 for a tie that spans no other; else one more than the highest of those it meets and outspans. */
const tieLevels = (ties: readonly Tie[], ends: Ends): ReadonlyMap<Id, number> => {
  const spans = ties
    .map((tie) => {
      const [from, to] = endsOf(ends, tie);
      return { id: tie.id, top: Math.min(from.y, to.y), bottom: Math.max(from.y, to.y) };
    })
    .sort((a, b) => a.bottom - a.top - (b.bottom - b.top) || (a.id < b.id ? -1 : 1));
  const levels = new Map<Id, number>();
  spans.forEach((span, index) => {
    const inner = spans.slice(0, index).filter((other) => other.top < span.bottom && span.top < other.bottom);
    levels.set(span.id, Math.max(-1, ...inner.map((other) => levels.get(other.id) ?? 0)) + 1);
  });
  return levels;
};
