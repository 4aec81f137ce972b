import type { Id } from '../model/ids.ts';
import type { PlainDate } from '../model/plainDate.ts';
import { type ClientRecord, rowById } from '../record/clientRecord.ts';
import { type RelationGraph, relationGraphAt } from './relationGraph.ts';
import type { Disturbance, FeltAt } from './types.ts';
import { disturbanceOfWave, meanOfEnds, waveOf } from './wave.ts';

/** What somebody pulls to see what would move: the holder of a seat, one of ours, or the strand between two. */
export type PulledKind = 'seat' | 'colleague' | 'pairing';
export interface Pulled {
  readonly kind: PulledKind;
  readonly id: Id;
}

/** How far a supposed pull would be felt; shares as in `Disturbance`. */
export type Supposed = Omit<Disturbance, 'pull'> & { readonly pulled: Pulled };

/**
 * How far it would be felt if the seat's holder left, or the colleague, or if the pairing ended, in the relations of
 * that very date. A strand is pulled at both ends: half a unit of disturbance starts at each.
 */
export const supposedDisturbance = (record: ClientRecord, date: PlainDate, pulled: Pulled): Supposed =>
  supposedIn(record, relationGraphAt(record, date), date, pulled);

/** Several pulls of one date together: they add up at every node, and nowhere above one. None of them is a pull of history. */
export const supposedTogether = (
  record: ClientRecord,
  date: PlainDate,
  pulled: readonly Pulled[],
): { readonly each: readonly Supposed[]; readonly felt: FeltAt } => {
  const graph = relationGraphAt(record, date);
  const each = pulled.map((one) => supposedIn(record, graph, date, one));
  const nodes = addedUp(each.map((one) => one.nodes));
  const total = each.reduce((sum, one) => sum + one.total, 0);
  return {
    each,
    felt: {
      date,
      nodes,
      strands: meanOfEnds(graph.strands, nodes),
      total: Math.min(1, total),
      latest: null,
    },
  };
};

const supposedIn = (record: ClientRecord, graph: RelationGraph, date: PlainDate, pulled: Pulled): Supposed => {
  if (pulled.kind === 'pairing') return strandIn(record, graph, date, pulled);
  const wave = waveOf(
    record,
    graph,
    pulled.kind === 'colleague'
      ? { date, kind: 'colleagueLeft', seatId: null, colleagueId: pulled.id }
      : { date, kind: 'departure', seatId: pulled.id, colleagueId: null },
  );
  const { nodes, strands, steps, total } = disturbanceOfWave(wave);
  return { pulled, nodes, strands, steps, total };
};

const strandIn = (record: ClientRecord, graph: RelationGraph, date: PlainDate, pulled: Pulled): Supposed => {
  const pairing = rowById(record, 'pairing', pulled.id);
  const ends: readonly Pulled[] =
    pairing && graph.strands.some(({ id }) => id === pulled.id)
      ? [
          { kind: 'seat', id: pairing.seatId },
          { kind: 'colleague', id: pairing.colleagueId },
        ]
      : [];
  const waves = ends.map((end) => supposedIn(record, graph, date, end));
  const nodes = addedUp(
    waves.map((wave) => wave.nodes),
    1 / 2,
  );
  const steps: Record<Id, number> = {};
  for (const wave of waves) {
    for (const [id, step] of Object.entries(wave.steps)) steps[id] = Math.min(step, steps[id] ?? step);
  }
  return {
    pulled,
    nodes,
    strands: meanOfEnds(graph.strands, nodes),
    steps,
    total: waves.reduce((sum, wave) => sum + wave.total / 2, 0),
  };
};

const addedUp = (shares: readonly Readonly<Record<Id, number>>[], part = 1): Record<Id, number> => {
  const sums: Record<Id, number> = {};
  for (const one of shares) {
    for (const [id, share] of Object.entries(one)) sums[id] = Math.min(1, (sums[id] ?? 0) + share * part);
  }
  return sums;
};
