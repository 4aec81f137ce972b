import type { Id } from '../model/ids.ts';
import type { ClientRecord } from '../record/clientRecord.ts';
import { rememberPerObject } from '../time/rememberPerObject.ts';
import { disturbanceModelOf } from './disturbanceModel.ts';
import { stepsFrom, walkSettings, walkWithRestart } from './randomWalk.ts';
import type { RelationGraph } from './relationGraph.ts';
import type { Disturbance, Pull } from './types.ts';

/** How a pull spread over a graph: each node's share of the pulled one's, in the order of the graph's nodes. */
export interface Wave {
  readonly pull: Pull;
  readonly graph: RelationGraph;
  readonly pulledId: Id | null;
  readonly shares: Float64Array;
  /** Mean share of all nodes but the pulled one. */
  readonly total: number;
}

/** A pulled node that the graph does not hold moves nothing: the wave is then flat. */
export const waveOf = (record: ClientRecord, graph: RelationGraph, pull: Pull): Wave => {
  const pulledId = pull.seatId ?? pull.colleagueId;
  const place = pulledId === null ? -1 : graph.nodes.indexOf(pulledId);
  if (pulledId === null || place < 0) {
    return { pull, graph, pulledId: null, shares: new Float64Array(graph.nodes.length), total: 0 };
  }
  const probabilities = walkWithRestart(graph, pulledId, walkSettings(disturbanceModelOf(record).restart));
  const ofPulled = probabilities[place] ?? 1;
  const shares = probabilities.map((probability) => Math.min(1, probability / ofPulled));
  const others = graph.nodes.length - 1;
  const total = others === 0 ? 0 : (shares.reduce((all, share) => all + share, 0) - 1) / others;
  return { pull, graph, pulledId, shares, total };
};

/** A wave by the ids of those it reaches. */
export const disturbanceOfWave: (wave: Wave) => Disturbance = rememberPerObject(
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

/** What each strand feels: the mean of its two ends; strands that feel nothing are absent. */
export const meanOfEnds = (
  strands: RelationGraph['strands'],
  nodes: Readonly<Record<Id, number>>,
): Record<Id, number> => {
  const means: Record<Id, number> = {};
  for (const { id, ends } of strands) {
    const mean = ((nodes[ends[0]] ?? 0) + (nodes[ends[1]] ?? 0)) / 2;
    if (mean > 0) means[id] = mean;
  }
  return means;
};
