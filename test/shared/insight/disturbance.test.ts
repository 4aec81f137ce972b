import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disturbanceCurve, disturbanceOf, feltAt, pullsOf } from '../../../shared/insight/disturbance.ts';
import {
  fadingWindowDays,
  methodDisturbance,
  settledAfter,
  walkTolerance,
} from '../../../shared/insight/disturbanceModel.ts';
import { walkWithRestart } from '../../../shared/insight/randomWalk.ts';
import { type RelationGraph, relationGraphAt } from '../../../shared/insight/relationGraph.ts';
import { supposedDisturbance } from '../../../shared/insight/supposedPull.ts';
import type { Pull } from '../../../shared/insight/types.ts';
import { addDays, plainDate } from '../../../shared/model/plainDate.ts';
import { type ClientRecord, rowsOf } from '../../../shared/record/clientRecord.ts';
import { arbitraryRecord } from '../../fixtures/arbitraryRecord.ts';
import { aClient, countingIds } from '../../fixtures/recordBuilder.ts';

const anyDate = fc.integer({ min: 0, max: 9_000 }).map((days) => addDays(plainDate('1995-01-01'), days));

/** Any graph of up to nine nodes, one way or both, islands included. */
const anyGraph: fc.Arbitrary<RelationGraph> = fc
  .record({
    size: fc.integer({ min: 1, max: 9 }),
    feelings: fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.integer({ min: 1, max: 20 }), fc.nat(20)), { maxLength: 20 }),
  })
  .map(({ size, feelings }) => {
    const nodes = Array.from({ length: size }, (_, index) => `node ${index}`);
    return {
      nodes,
      strands: [],
      feelings: feelings.flatMap(([a, b, forward, backward]) => {
        const [from, to] = [nodes[a], nodes[b]];
        if (!from || !to || from === to) return [];
        const back = backward > 0 ? [{ from: to, to: from, weight: backward / 10 }] : [];
        return [{ from, to, weight: forward / 10 }, ...back];
      }),
    };
  });

const firstPull = (record: ClientRecord): Pull => {
  const pull = pullsOf(record)[0];
  if (!pull) throw new Error('the story has a pull');
  return pull;
};

describe('the walk', () => {
  test('it solves (I - (1 - c) Wᵀ) p = c e, as Gaussian elimination does', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const walked = walkWithRestart(graph, 'node 0');
        denseSolution(graph, 0, methodDisturbance.restart).forEach((probability, index) => {
          expect(walked[index]).toBeCloseTo(probability, 8);
        });
      }),
    );
  });

  test('it solves it for the relations of every sound record too', () => {
    fc.assert(
      fc.property(arbitraryRecord({ seats: 6 }), anyDate, fc.nat(), (record, date, pick) => {
        const graph = relationGraphAt(record, date);
        const place = graph.nodes.length === 0 ? 0 : pick % graph.nodes.length;
        const start = graph.nodes[place];
        fc.pre(start !== undefined);
        const walked = walkWithRestart(graph, start ?? '');
        denseSolution(graph, place, methodDisturbance.restart).forEach((probability, index) => {
          expect(walked[index]).toBeCloseTo(probability, 8);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('the probabilities sum to one and none is negative', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const walked = [...walkWithRestart(graph, 'node 0')];
        expect(walked.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 10);
        expect(Math.min(...walked)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('going on after the tolerance is reached changes nothing beyond it', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const { restart } = methodDisturbance;
        const tolerance = walkTolerance;
        const maxIterations = settledAfter(restart) * 2;
        const stopped = walkWithRestart(graph, 'node 0');
        const endless = walkWithRestart(graph, 'node 0', { restart, tolerance: 0, maxIterations: 2_000 });
        const early = walkWithRestart(graph, 'node 0', { restart, tolerance: 0, maxIterations });
        const distance = (a: Float64Array, b: Float64Array) =>
          a.reduce((sum: number, probability, index) => sum + Math.abs(probability - (b[index] ?? 0)), 0);
        // what is still to come after a step that moved less than t is a geometric series: t (1 - c) / c
        expect(distance(stopped, endless)).toBeLessThanOrEqual((tolerance * (1 - restart)) / restart + 1e-14);
        expect(distance(early, endless)).toBeLessThan(1e-13);
      }),
    );
  });

  test('with this restart nobody is visited more often than the pulled node', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const walked = walkWithRestart(graph, 'node 0');
        expect(Math.max(...walked)).toBe(walked[0]);
      }),
    );
  });

  test('a start that is not in the graph is refused', () => {
    expect(() => walkWithRestart({ nodes: [], feelings: [], strands: [] }, 'node 0')).toThrow(RangeError);
  });
});

describe('the relations', () => {
  test('pairings weigh by cadence, ties by kind and direction, delegations between the seats of the two', () => {
    const client = aClient('Zekerheid');
    const boss = client.seat('Boss', { holder: 'Boss' });
    const staff = client.seat('Staff', { holder: 'Staff' });
    const colleague = client.colleague('Mr Koester');
    client.pair(boss, colleague, { cadence: 'yearly' });
    client.pair(staff, colleague);
    client.tie('reportsTo', staff, boss);
    client.delegates(client.deal('Pump'), client.holderOf(boss), client.holderOf(staff));
    const { nodes, feelings } = relationGraphAt(client.record(), plainDate('2020-06-01'));
    const { pairing, tie, delegation } = methodDisturbance;
    expect(nodes).toEqual([boss, staff, colleague]);
    expect(feelings.map(({ from, to, weight }) => [from, to, weight])).toEqual([
      [boss, colleague, pairing.yearly],
      [colleague, boss, pairing.yearly],
      [staff, colleague, pairing.none],
      [colleague, staff, pairing.none],
      [staff, boss, tie.reportsTo.forward],
      [boss, staff, tie.reportsTo.backward],
      [boss, staff, delegation],
      [staff, boss, delegation],
    ]);
  });
});

describe('a pull', () => {
  const story = (newId = countingIds()) => {
    const client = aClient('Zekerheid', { since: '2020-01-01', newId });
    const middle = client.seat('Middle', { role: 'influencer', holder: 'Mr Wacht' });
    const left = client.seat('Left', { role: 'influencer', holder: 'Ms Docht' });
    const right = client.seat('Right', { role: 'influencer', holder: 'Mr Graag' });
    const far = client.seat('Far', { role: 'daily', holder: 'Order desk' });
    const island = client.seat('Island', { role: 'guarantor', holder: '??' });
    const [one, two, three] = [client.colleague('One'), client.colleague('Two'), client.colleague('Three')];
    client.pair(middle, one, { cadence: 'monthly' });
    client.pair(middle, two, { cadence: 'monthly' });
    const leftStrand = client.pair(left, one, { cadence: 'weekly' });
    const rightStrand = client.pair(right, two, { cadence: 'weekly' });
    client.pair(far, three, { cadence: 'daily' });
    client.tie('network', left, far);
    client.tie('network', right, far);
    return { client, middle, left, right, far, island, one, two, three, leftStrand, rightStrand };
  };

  test('a swap is felt by all that a path reaches, and the pulled seat feels it in full', () => {
    const { client, middle, far, island } = story();
    client.swap(middle, 'Ms Zacht', '2024-03-04');
    const record = client.record();
    const disturbance = disturbanceOf(record, firstPull(record));
    expect(disturbance.nodes[middle]).toBe(1);
    expect(disturbance.steps).toMatchObject({ [middle]: 0, [far]: 3 });
    expect(Object.keys(disturbance.nodes)).toHaveLength(7);
    expect(disturbance.nodes).not.toHaveProperty(island);
    const others = Object.values(disturbance.nodes).reduce((sum, share) => sum + share, 0) - 1;
    expect(disturbance.total).toBeCloseTo(others / 7, 12);
  });

  test('mirrored seats feel the same, and so do mirrored strands', () => {
    const { client, middle, left, right, one, two, leftStrand, rightStrand } = story();
    client.swap(middle, 'Ms Zacht', '2024-03-04');
    const record = client.record();
    const { nodes, strands } = disturbanceOf(record, firstPull(record));
    expect(nodes[left]).toBeCloseTo(nodes[right] ?? 0, 12);
    expect(nodes[one]).toBeCloseTo(nodes[two] ?? 0, 12);
    expect(strands[leftStrand]).toBeCloseTo(strands[rightStrand] ?? 0, 12);
    expect(strands[leftStrand]).toBeCloseTo(((nodes[left] ?? 0) + (nodes[one] ?? 0)) / 2, 12);
  });

  test('neither the ids nor the order of the rows matter', () => {
    const ids = Array.from({ length: 60 }, countingIds()).reverse();
    const backwards = story(() => ids.shift() ?? '');
    const forwards = story();
    for (const { client, middle } of [backwards, forwards]) client.swap(middle, 'Ms Zacht', '2024-03-04');
    const shuffled = reversedRows(backwards.client.record());
    const a = disturbanceOf(forwards.client.record(), firstPull(forwards.client.record()));
    const b = disturbanceOf(shuffled, firstPull(shuffled));
    for (const name of ['middle', 'left', 'right', 'far', 'one', 'two', 'three'] as const) {
      expect(b.nodes[backwards[name]]).toBeCloseTo(a.nodes[forwards[name]] ?? Number.NaN, 12);
      expect(b.steps[backwards[name]]).toBe(a.steps[forwards[name]]);
    }
    expect(b.total).toBeCloseTo(a.total, 12);
  });

  test('it spreads over the relations of the day before, not over those made that day', () => {
    const { client, middle, island, one } = story();
    client.swap(middle, 'Ms Zacht', '2024-03-04');
    client.pair(island, one, { from: '2024-03-04' });
    const record = client.record();
    expect(disturbanceOf(record, firstPull(record)).nodes).not.toHaveProperty(island);
  });

  test('a colleague who leaves pulls as well', () => {
    const { client, one, middle } = story();
    client.colleagueLeaves(one, '2024-03-04');
    const record = client.record();
    expect(pullsOf(record)).toEqual([{ date: '2024-03-04', kind: 'colleagueLeft', seatId: null, colleagueId: one }]);
    const { nodes } = disturbanceOf(record, firstPull(record));
    expect(nodes[one]).toBe(1);
    expect(nodes[middle]).toBeGreaterThan(0);
  });

  test('the first holder of a new seat pulls nothing, a holder of an empty one does', () => {
    const { client, middle } = story();
    client.seat('New', { holder: 'Newcomer', from: '2022-01-01' });
    client.vacate(middle, '2023-01-01');
    client.sits(middle, client.person('Ms Zacht'), { from: '2023-06-01' });
    expect(pullsOf(client.record()).map(({ kind, date, seatId }) => [kind, date, seatId])).toEqual([
      ['departure', '2023-01-01', middle],
      ['arrival', '2023-06-01', middle],
    ]);
  });

  test('what if she left is what the departure would be', () => {
    const { client, middle, one } = story();
    const supposed = supposedDisturbance(client.record(), plainDate('2024-03-03'), { kind: 'seat', id: middle });
    client.vacate(middle, '2024-03-04');
    const record = client.record();
    const real = disturbanceOf(record, firstPull(record));
    expect(supposed.nodes).toEqual(real.nodes);
    expect(supposed.pulled).toEqual({ kind: 'seat', id: middle });
    expect(supposedDisturbance(record, plainDate('2024-01-01'), { kind: 'colleague', id: one }).nodes[one]).toBe(1);
  });

  test('pulling what is not on the map moves nothing', () => {
    const { client, middle } = story();
    expect(supposedDisturbance(client.record(), plainDate('2019-01-01'), { kind: 'seat', id: middle })).toMatchObject({
      nodes: {},
      strands: {},
      total: 0,
    });
  });

  describe('as it fades', () => {
    const swapped = () => {
      const told = story();
      const zacht = told.client.swap(told.middle, 'Ms Zacht', '2024-03-04');
      return { ...told, zacht };
    };
    const halfLifeLater = addDays(plainDate('2024-03-04'), methodDisturbance.halfLifeDays);

    test('nothing is felt the day before, all of it on the day, half of it a half-life later', () => {
      const { client, middle } = swapped();
      const record = client.record();
      const disturbance = disturbanceOf(record, firstPull(record));
      expect(feltAt(record, plainDate('2024-03-03'))).toMatchObject({ nodes: {}, strands: {}, total: 0, latest: null });
      const onTheDay = feltAt(record, plainDate('2024-03-04'));
      expect(onTheDay.nodes).toEqual(disturbance.nodes);
      expect(onTheDay.strands).toEqual(disturbance.strands);
      expect(onTheDay.total).toBeCloseTo(disturbance.total, 12);
      expect(onTheDay.latest).toEqual(disturbance);
      const later = feltAt(record, halfLifeLater);
      expect(later.nodes[middle]).toBeCloseTo(0.5, 12);
      expect(later.total).toBeCloseTo(disturbance.total / 2, 12);
      expect(later.latest).toEqual(disturbance);
    });

    test('a touch with the newcomer halves what is left at her seat, and by the colleague at the colleague', () => {
      const { client, middle, one, two, zacht } = swapped();
      client.touch(zacht, one, '2024-03-20');
      client.touch(zacht, one, '2024-04-20');
      const record = client.record();
      const shares = disturbanceOf(record, firstPull(record)).nodes;
      const { nodes } = feltAt(record, halfLifeLater);
      expect(nodes[middle]).toBeCloseTo(0.25, 12);
      expect(nodes[one]).toBeCloseTo((shares[one] ?? 0) / 4, 12);
      expect(nodes[two]).toBeCloseTo((shares[two] ?? 0) / 2, 12);
    });

    test('a touch calms from its day on, and only when it was done', () => {
      const { client, middle, one, zacht } = swapped();
      client.touch(zacht, one, '2024-03-10', { state: 'missed' });
      client.touch(zacht, one, '2024-04-01');
      const record = client.record();
      const before = feltAt(record, plainDate('2024-03-31')).nodes[middle] ?? 0;
      const after = feltAt(record, plainDate('2024-04-01')).nodes[middle] ?? 0;
      expect(before).toBeCloseTo(0.5 ** (27 / 90), 12);
      expect(after).toBeCloseTo(0.5 ** (28 / 90) / 2, 12);
    });

    test('a touch on the day of the pull calms nobody: it may have come before the news', () => {
      const { client, middle, one, zacht } = swapped();
      client.touch(zacht, one, '2024-03-04');
      const record = client.record();
      const { nodes } = feltAt(record, halfLifeLater);
      const shares = disturbanceOf(record, firstPull(record)).nodes;
      expect(nodes[middle]).toBeCloseTo(0.5, 12);
      expect(nodes[one]).toBeCloseTo((shares[one] ?? 0) / 2, 12);
    });

    test('several pulls add up, and never above one', () => {
      const { client, middle, left } = swapped();
      client.swap(left, 'Mr Nieuw', '2024-03-04');
      const record = client.record();
      const [first, second] = pullsOf(record).map((pull) => disturbanceOf(record, pull));
      const felt = feltAt(record, plainDate('2024-03-04'));
      expect(felt.nodes[middle]).toBe(1);
      expect(felt.total).toBeCloseTo((first?.total ?? 0) + (second?.total ?? 0), 12);
    });

    test('beyond the fading window it is over', () => {
      const { client } = swapped();
      const date = addDays(plainDate('2024-03-04'), fadingWindowDays(methodDisturbance));
      expect(feltAt(client.record(), date).latest).not.toBeNull();
      expect(feltAt(client.record(), addDays(date, 1))).toMatchObject({ nodes: {}, total: 0, latest: null });
    });

    test('the curve is what is felt, day for day, both ends included', () => {
      const { client } = swapped();
      const record = client.record();
      const range = { from: plainDate('2024-03-01'), to: plainDate('2024-03-12') };
      const curve = disturbanceCurve(record, range, 4);
      expect(curve.map(({ date }) => date)).toEqual(['2024-03-01', '2024-03-05', '2024-03-09', '2024-03-12']);
      for (const { date, total } of curve) expect(total).toBe(feltAt(record, date).total);
      expect(curve[0]?.total).toBe(0);
    });
  });

  test('for every sound record all that is felt lies between nothing and all', () => {
    fc.assert(
      fc.property(arbitraryRecord(), anyDate, (record, date) => {
        const felt = feltAt(record, date);
        const values = [...Object.values(felt.nodes), ...Object.values(felt.strands), felt.total];
        expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
        for (const pull of pullsOf(record)) {
          const { nodes, steps, total } = disturbanceOf(record, pull);
          expect(nodes[pull.seatId ?? pull.colleagueId ?? '']).toBe(1);
          expect(Object.keys(steps).sort()).toEqual(Object.keys(nodes).sort());
          expect(total).toBeGreaterThanOrEqual(-1e-12);
        }
      }),
      { numRuns: 80 },
    );
  });
});

/** p of (I - (1 - c) Wᵀ) p = c e by Gaussian elimination with pivoting. A node that leads nowhere leads to the start. */
const denseSolution = (graph: RelationGraph, start: number, restart: number): readonly number[] => {
  const size = graph.nodes.length;
  const weights: number[][] = graph.nodes.map(() => graph.nodes.map(() => 0));
  for (const { from, to, weight } of graph.feelings) {
    const row = weights[graph.nodes.indexOf(from)];
    if (row) row[graph.nodes.indexOf(to)] = (row[graph.nodes.indexOf(to)] ?? 0) + weight;
  }
  weights.forEach((row) => {
    if (!row.some((weight) => weight > 0)) row[start] = 1;
  });
  const chance = weights.map((row) => row.map((weight) => weight / row.reduce((sum: number, each) => sum + each, 0)));
  const rows = graph.nodes.map((_, i): number[] => [
    ...graph.nodes.map((__, j): number => (i === j ? 1 : 0) - (1 - restart) * (chance[j]?.[i] ?? 0)),
    i === start ? restart : 0,
  ]);
  const cell = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let i = column; i < size; i += 1) if (Math.abs(cell(i, column)) > Math.abs(cell(pivot, column))) pivot = i;
    [rows[column], rows[pivot]] = [rows[pivot] ?? [], rows[column] ?? []];
    for (let i = 0; i < size; i += 1) {
      if (i === column) continue;
      const factor = cell(i, column) / cell(column, column);
      rows[i] = (rows[i] ?? []).map((value, j) => value - factor * cell(column, j));
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / cell(i, i));
};

/** The same facts, entered in the opposite order. */
const reversedRows = (record: ClientRecord): ClientRecord => ({
  ...record,
  tables: Object.fromEntries(
    Object.keys(record.tables).map((table) => [
      table,
      Object.fromEntries(
        [...rowsOf(record, table as keyof ClientRecord['tables'])].reverse().map((row) => [row.id, row]),
      ),
    ]),
  ) as unknown as ClientRecord['tables'],
});
