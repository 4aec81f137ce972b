import type { Id } from '../model/ids.ts';
import { methodDisturbance, settledAfter, walkTolerance } from './disturbanceModel.ts';
import type { RelationGraph } from './relationGraph.ts';

/** Probability of each node, in the order of the graph's nodes; they sum to 1. */
export type WalkProbabilities = Float64Array;

export interface WalkSettings {
  readonly restart: number;
  readonly tolerance: number;
  readonly maxIterations: number;
}

/** As many iterations as the walk needs to settle within the tolerance for this restart probability, 0..1. */
export const walkSettings = (restart: number): WalkSettings => ({
  restart,
  tolerance: walkTolerance,
  maxIterations: settledAfter(restart),
});

/**
 * Random walk with restart from one node: p = (1 - c) Wᵀ p + c e by power iteration. Where a node leads nowhere the
 * walk starts again. Source, c and tolerance: `DisturbanceModel`.
 *
 * @throws RangeError when the node is not in the graph.
 */
export const walkWithRestart = (
  graph: RelationGraph,
  start: Id,
  settings: WalkSettings = walkSettings(methodDisturbance.restart),
): WalkProbabilities => {
  const { restart, tolerance, maxIterations } = settings;
  const size = graph.nodes.length;
  const place = placesOf(graph);
  const startPlace = place.get(start);
  if (startPlace === undefined) throw new RangeError(`no node ${start} in the graph`);
  const steps = stepsOf(graph, place);

  let now = new Float64Array(size);
  let next = new Float64Array(size);
  now[startPlace] = 1;
  for (let iteration = 0; iteration < maxIterations; iteration += 1) {
    next.fill(0);
    let walked = 0;
    for (let index = 0; index < steps.from.length; index += 1) {
      const passed = (1 - restart) * (now[steps.from[index] ?? 0] ?? 0) * (steps.chance[index] ?? 0);
      const to = steps.to[index] ?? 0;
      next[to] = (next[to] ?? 0) + passed;
      walked += passed;
    }
    // all that did not walk on is at the start again: the restarts, and what stood at a node that leads nowhere
    next[startPlace] = (next[startPlace] ?? 0) + 1 - walked;
    let moved = 0;
    for (let node = 0; node < size; node += 1) moved += Math.abs((next[node] ?? 0) - (now[node] ?? 0));
    [now, next] = [next, now];
    if (moved < tolerance) break;
  }
  return now;
};

/** Fewest steps from the start to every node that can be reached, the start itself included with 0. */
export const stepsFrom = (graph: RelationGraph, start: Id): ReadonlyMap<Id, number> => {
  const ways = new Map<Id, Id[]>();
  for (const { from, to } of graph.feelings) {
    const known = ways.get(from);
    if (known) known.push(to);
    else ways.set(from, [to]);
  }
  const steps = new Map<Id, number>([[start, 0]]);
  let front: readonly Id[] = [start];
  for (let distance = 1; front.length > 0; distance += 1) {
    const reached: Id[] = [];
    for (const node of front) {
      for (const neighbour of ways.get(node) ?? []) {
        if (steps.has(neighbour)) continue;
        steps.set(neighbour, distance);
        reached.push(neighbour);
      }
    }
    front = reached;
  }
  return steps;
};

const placesOf = (graph: RelationGraph): ReadonlyMap<Id, number> =>
  new Map(graph.nodes.map((node, index) => [node, index]));

/** The feelings as arrays of places, each weight divided by the sum of all that leave its node. */
const stepsOf = (graph: RelationGraph, place: ReadonlyMap<Id, number>) => {
  const feelings = graph.feelings.filter(({ from, to }) => place.has(from) && place.has(to));
  const leaving = new Float64Array(graph.nodes.length);
  const from = Int32Array.from(feelings, (feeling) => place.get(feeling.from) ?? 0);
  const to = Int32Array.from(feelings, (feeling) => place.get(feeling.to) ?? 0);
  feelings.forEach(({ weight }, index) => {
    const node = from[index] ?? 0;
    leaving[node] = (leaving[node] ?? 0) + weight;
  });
  const chance = Float64Array.from(feelings, ({ weight }, index) => weight / (leaving[from[index] ?? 0] ?? weight));
  return { from, to, chance };
};
