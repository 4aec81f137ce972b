import type { Id } from '../model/ids.ts';
import { dayNumber, daysBetween, type PlainDate } from '../model/plainDate.ts';
import { type ClientRecord, rowById } from '../record/clientRecord.ts';
import { shiftDays } from '../time/calendarEdge.ts';
import { pairingsAt, seatExists, tiesAt } from '../time/presence.ts';
import { rememberPerObject } from '../time/rememberPerObject.ts';
import { type TimeRange, timelineEvents } from '../time/timeline.ts';
import { firstTouchAfter } from './calmingTouch.ts';
import { disturbanceModel } from './disturbanceModel.ts';
import { stepsFrom, walkWithRestart } from './randomWalk.ts';
import { type RelationGraph, relationGraphAt, strandsOf } from './relationGraph.ts';
import type { Disturbance, FeltAt, Pull } from './types.ts';

/**
 * The spaghetti effect: what one pulled strand moves on the whole plate. How it spreads and fades, with sources:
 * `disturbanceModel`.
 */

/**
 * Every pull there ever was, by date: a holder swapped, gone or come, a colleague gone from this client. The first
 * holder on a seat's first day is no pull: nothing was there to be moved.
 */
export const pullsOf: (record: ClientRecord) => readonly Pull[] = rememberPerObject((record) =>
  timelineEvents(record).flatMap(({ kind, date, seatId, colleagueId }): readonly Pull[] => {
    if (kind === 'colleagueLeft') return [{ date, kind, seatId: null, colleagueId }];
    if (kind !== 'swap' && kind !== 'departure' && kind !== 'arrival') return [];
    return seatId && seatExists(record, seatId, shiftDays(date, -1)) ? [{ date, kind, seatId, colleagueId: null }] : [];
  }),
);

/** How far a pull is felt, in the relations of the day before it. Remembered per record. */
export const disturbanceOf = (record: ClientRecord, pull: Pull): Disturbance => disturbanceOfWave(waveOf(record, pull));

/**
 * The nodes that feel a pull at least so much, with their shares; the pulled one is among them. The same shares as
 * `disturbanceOf` has, without the strands and steps that nobody asks for who only wants to know whom it reaches.
 */
export const feltAtLeast = (record: ClientRecord, pull: Pull, least: number): ReadonlyMap<Id, number> => {
  const { pulledId, graph, shares } = waveOf(record, pull);
  if (pulledId === null) return new Map();
  return new Map(
    graph.nodes.flatMap((nodeId, index): readonly (readonly [Id, number])[] => {
      const share = shares[index] ?? 0;
      return share >= least ? [[nodeId, share]] : [];
    }),
  );
};

/** How far it would be felt if the seat's holder left, or the colleague, in the relations of that very date. */
export const whatIf = (record: ClientRecord, date: PlainDate, nodeId: Id): Disturbance => {
  const isColleague = rowById(record, 'colleague', nodeId) !== undefined;
  const pull: Pull = isColleague
    ? { date, kind: 'colleagueLeft', seatId: null, colleagueId: nodeId }
    : { date, kind: 'departure', seatId: nodeId, colleagueId: null };
  return disturbanceOfWave(spread(relationGraphAt(record, date), pull));
};

/** What is still felt at a date, of all pulls until then. */
export const feltAt = (record: ClientRecord, date: PlainDate): FeltAt => {
  const felt = ripplesAt(record, date);
  const latest = felt.at(-1);
  const nodes: Record<Id, number> = {};
  for (const ripple of felt) {
    const left = leftAt(ripple.wave.pull, date);
    for (const ring of ripple.rings) {
      nodes[ring.nodeId] = Math.min(1, (nodes[ring.nodeId] ?? 0) + left * calmedShare(ring, date));
    }
  }
  return {
    date,
    nodes,
    strands: meanOfEnds(strandsOf(pairingsAt(record, date), tiesAt(record, date)), nodes),
    total: feltTotal(felt, date),
    latest: latest ? disturbanceOfWave(latest.wave) : null,
  };
};

/** The height of the disturbance every `stepDays` days, the last day of the range included. */
export const disturbanceCurve = (
  record: ClientRecord,
  range: TimeRange,
  stepDays: number,
): readonly { readonly date: PlainDate; readonly total: number }[] => {
  const step = Math.max(1, Math.floor(stepDays));
  const days = Math.max(0, daysBetween(range.from, range.to));
  const offsets = Array.from({ length: Math.floor(days / step) + 1 }, (_, index) => index * step);
  if (offsets.at(-1) !== days) offsets.push(days);
  return offsets.map((offset) => {
    const date = shiftDays(range.from, offset);
    return { date, total: feltTotal(ripplesAt(record, date), date) };
  });
};

/** How a pull spread over a graph: each node's share of the pulled one's, in the order of the graph's nodes. */
interface Wave {
  readonly pull: Pull;
  readonly graph: RelationGraph;
  readonly pulledId: Id | null;
  readonly shares: Float64Array;
  readonly total: number;
}

/** One node of a ripple: its share at the pull, and the first day after it on which a touch calmed it. */
interface Ring {
  readonly nodeId: Id;
  readonly share: number;
  readonly calmedOn: PlainDate | null;
}

/** A wave as it fades: what the curve and the map need of it, at any date. */
interface Ripple {
  readonly wave: Wave;
  readonly rings: readonly Ring[];
  /** All rings but the pulled node's own, and the sum of their shares. */
  readonly others: readonly Ring[];
  readonly othersAtFirst: number;
}

const wavesOf = rememberPerObject((_record: ClientRecord) => new Map<string, Wave>());

const waveOf = (record: ClientRecord, pull: Pull): Wave => {
  const known = wavesOf(record);
  const key = `${pull.kind} ${pull.date} ${pull.seatId ?? ''} ${pull.colleagueId ?? ''}`;
  const before = known.get(key);
  if (before) return before;
  const wave = spread(relationGraphAt(record, shiftDays(pull.date, -1)), pull);
  known.set(key, wave);
  return wave;
};

const ripplesOf = rememberPerObject((_record: ClientRecord) => new Map<Wave, Ripple>());

const rippleOf = (record: ClientRecord, pull: Pull): Ripple => {
  const known = ripplesOf(record);
  const wave = waveOf(record, pull);
  const before = known.get(wave);
  if (before) return before;
  const rings = wave.graph.nodes.flatMap((nodeId, index): readonly Ring[] => {
    const share = wave.shares[index] ?? 0;
    return share > 0 ? [{ nodeId, share, calmedOn: firstTouchAfter(record, nodeId, pull.date) }] : [];
  });
  const others = rings.filter(({ nodeId }) => nodeId !== wave.pulledId);
  const ripple: Ripple = { wave, rings, others, othersAtFirst: sum(others.map(({ share }) => share)) };
  known.set(wave, ripple);
  return ripple;
};

const pullDays = rememberPerObject((record: ClientRecord) =>
  pullsOf(record).map((pull) => ({ pull, day: dayNumber(pull.date) })),
);

const ripplesAt = (record: ClientRecord, date: PlainDate): readonly Ripple[] => {
  const today = dayNumber(date);
  return pullDays(record)
    .filter(({ day }) => day <= today && today - day <= disturbanceModel.fadingWindowDays)
    .map(({ pull }) => rippleOf(record, pull));
};

/** What time has left of a ripple, 1 on the day of the pull. */
const leftAt = (pull: Pull, date: PlainDate): number =>
  0.5 ** (daysBetween(pull.date, date) / disturbanceModel.halfLifeDays);

const calmedShare = ({ share, calmedOn }: Ring, date: PlainDate): number =>
  calmedOn !== null && calmedOn <= date ? share * disturbanceModel.leftAfterTouch : share;

const feltTotal = (felt: readonly Ripple[], date: PlainDate): number =>
  Math.min(1, sum(felt.map((ripple) => leftOf(ripple, date))));

/** What is left of a ripple's height: faded by time, and faster where a touch calmed it. */
const leftOf = (ripple: Ripple, date: PlainDate): number => {
  if (ripple.othersAtFirst === 0) return 0;
  const calmed = ripple.others.reduce((shares, ring) => shares + calmedShare(ring, date), 0);
  return (ripple.wave.total * leftAt(ripple.wave.pull, date) * calmed) / ripple.othersAtFirst;
};

/** What each pull of the fading window still adds to the total of `feltAt`, before that is capped at 1. */
export const feltParts = (
  record: ClientRecord,
  date: PlainDate,
): readonly { readonly pull: Pull; readonly left: number }[] =>
  ripplesAt(record, date).map((ripple) => ({ pull: ripple.wave.pull, left: leftOf(ripple, date) }));

/** A pulled node that the graph does not hold moves nothing: the wave is then flat. */
const spread = (graph: RelationGraph, pull: Pull): Wave => {
  const pulledId = pull.seatId ?? pull.colleagueId;
  const place = pulledId === null ? -1 : graph.nodes.indexOf(pulledId);
  if (pulledId === null || place < 0) {
    return { pull, graph, pulledId: null, shares: new Float64Array(graph.nodes.length), total: 0 };
  }
  const probabilities = walkWithRestart(graph, pulledId);
  const ofPulled = probabilities[place] ?? 1;
  const shares = probabilities.map((probability) => Math.min(1, probability / ofPulled));
  const others = graph.nodes.length - 1;
  const total = others === 0 ? 0 : (shares.reduce((all, share) => all + share, 0) - 1) / others;
  return { pull, graph, pulledId, shares, total };
};

const disturbanceOfWave: (wave: Wave) => Disturbance = rememberPerObject(
  ({ pull, graph, pulledId, shares, total }: Wave): Disturbance => {
    if (pulledId === null) return { pull, nodes: {}, strands: {}, steps: {}, total: 0 };
    const reached = stepsFrom(graph, pulledId);
    const nodes: Record<Id, number> = {};
    graph.nodes.forEach((node, index) => {
      if (reached.has(node)) nodes[node] = shares[index] ?? 0;
    });
    return { pull, nodes, strands: meanOfEnds(graph.strands, nodes), steps: Object.fromEntries(reached), total };
  },
);

const meanOfEnds = (strands: RelationGraph['strands'], nodes: Readonly<Record<Id, number>>): Record<Id, number> => {
  const means: Record<Id, number> = {};
  for (const { id, ends } of strands) {
    const mean = ((nodes[ends[0]] ?? 0) + (nodes[ends[1]] ?? 0)) / 2;
    if (mean > 0) means[id] = mean;
  }
  return means;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
