import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disturbanceOf, feltAt, pullsOf } from '../../../shared/insight/disturbance.ts';
import {
  type DisturbanceModel,
  disturbanceModelOf,
  methodDisturbance,
  modelOfRule,
  ruleOfModel,
} from '../../../shared/insight/disturbanceModel.ts';
import { walkSettings, walkWithRestart } from '../../../shared/insight/randomWalk.ts';
import { relationGraphAt } from '../../../shared/insight/relationGraph.ts';
import { addDays, plainDate } from '../../../shared/model/plainDate.ts';
import { type ClientRecord, rowsOf } from '../../../shared/record/clientRecord.ts';
import { applyDiff, reverseDiff } from '../../../shared/record/diff.ts';
import { setDisturbance } from '../../../shared/record/edits/disturbanceRule.ts';
import { arbitraryRecord } from '../../fixtures/arbitraryRecord.ts';
import { aClient, countingIds } from '../../fixtures/recordBuilder.ts';
import { codeOf, unwrap } from '../record/story.ts';

const context = { newId: countingIds(0x5000), date: plainDate('2024-01-01') };

const having = (record: ClientRecord, model: DisturbanceModel | null): ClientRecord =>
  applyDiff(record, unwrap(setDisturbance(record, model, context)).diff);

const pulled = () => {
  const client = aClient('Zekerheid');
  const boss = client.seat('Boss', { role: 'decider', holder: 'Mr Zekerheid' });
  const staff = client.seat('Staff', { role: 'influencer', holder: 'Mr Wacht' });
  const colleague = client.colleague('Mr Koester');
  client.tie('reportsTo', staff, boss);
  client.pair(boss, colleague, { cadence: 'monthly' });
  client.swap(staff, 'Ms Zacht', '2024-03-04');
  return { client, boss, staff, colleague, record: client.record() };
};

const shareOf = (record: ClientRecord, nodeId: string): number => {
  const pull = pullsOf(record)[0];
  return pull ? (disturbanceOf(record, pull).nodes[nodeId] ?? 0) : Number.NaN;
};

describe('the numbers of the spaghetti effect', () => {
  test('are those of the method as long as the company has none of its own', () => {
    expect(disturbanceModelOf(pulled().record)).toBe(methodDisturbance);
    expect(modelOfRule(ruleOfModel(methodDisturbance))).toEqual(methodDisturbance);
  });

  test('can be set, and taken back in one step to what they were', () => {
    const { record } = pulled();
    const own = { ...methodDisturbance, restart: 0.6, halfLifeDays: 30 };
    const step = unwrap(setDisturbance(record, own, context));
    const after = applyDiff(record, step.diff);
    expect(disturbanceModelOf(after)).toEqual(own);
    expect(applyDiff(after, reverseDiff(step.diff))).toEqual(record);
    expect(having(after, null).tables.disturbanceRule).toEqual({});
    expect(having(after, methodDisturbance).tables.disturbanceRule).toEqual({});
  });

  test('a higher restart keeps a pull nearer, a weight of nothing lets nothing through', () => {
    const { record, boss, colleague } = pulled();
    const near = having(record, { ...methodDisturbance, restart: 0.8 });
    expect(shareOf(near, boss)).toBeLessThan(shareOf(record, boss));
    const { tie } = methodDisturbance;
    const cut = having(record, {
      ...methodDisturbance,
      tie: { ...tie, reportsTo: { forward: 0, backward: 0 } },
    });
    expect(shareOf(cut, boss)).toBe(0);
    expect(shareOf(cut, colleague)).toBe(0);
  });

  test('the half-life is the company’s, and so is what a contact leaves', () => {
    const { client, staff, colleague, record } = pulled();
    const quick = having(record, { ...methodDisturbance, halfLifeDays: 10 });
    expect(feltAt(quick, addDays(plainDate('2024-03-04'), 20)).nodes[staff]).toBeCloseTo(0.25, 12);
    client.touch(client.holderOf(staff), colleague, '2024-03-05');
    const calm = having(client.record(), { ...methodDisturbance, leftAfterTouch: 0 });
    expect(feltAt(calm, plainDate('2024-03-06')).nodes[staff]).toBe(0);
    expect(feltAt(calm, plainDate('2024-03-04')).nodes[staff]).toBe(1);
  });

  test.each([
    ['restartInvalid', { restart: 0 }],
    ['restartInvalid', { restart: 1 }],
    ['restartInvalid', { restart: Number.NaN }],
    ['halfLifeInvalid', { halfLifeDays: 0 }],
    ['halfLifeInvalid', { halfLifeDays: 1.5 }],
    ['leftAfterTouchInvalid', { leftAfterTouch: 1.2 }],
    ['weightInvalid', { delegation: -0.1 }],
    ['weightInvalid', { pairing: { ...methodDisturbance.pairing, daily: 11 } }],
  ] as const)('%s: %o is refused', (code, patch) => {
    expect(codeOf(setDisturbance(pulled().record, { ...methodDisturbance, ...patch }, context))).toBe(code);
  });

  test('whatever they are, the walk settles, its shares sum to one, and going on changes nothing', () => {
    fc.assert(
      fc.property(arbitraryRecord({ seats: 6 }), fc.nat(), (record, pick) => {
        const date = plainDate('2010-01-01');
        const graph = relationGraphAt(record, date);
        const start = graph.nodes[pick % Math.max(1, graph.nodes.length)];
        fc.pre(start !== undefined);
        const { restart } = disturbanceModelOf(record);
        const settings = walkSettings(restart);
        const walked = [...walkWithRestart(graph, start ?? '', settings)];
        const longer = walkWithRestart(graph, start ?? '', { ...settings, tolerance: 0 });
        expect(walked.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
        const moved = walked.reduce((sum, each, place) => sum + Math.abs(each - (longer[place] ?? 0)), 0);
        expect(moved).toBeLessThanOrEqual((settings.tolerance * (1 - restart)) / restart + 1e-13);
      }),
      { numRuns: 60 },
    );
  });

  test('neither the order of the rows nor other ids change what is felt, whatever the record', () => {
    fc.assert(
      fc.property(arbitraryRecord({ seats: 5 }), (record) => {
        const other = renamed(record);
        const pulls = pullsOf(record).map((pull) => disturbanceOf(record, pull));
        const others = pullsOf(other.record).map((pull) => disturbanceOf(other.record, pull));
        const told = (all: typeof pulls, idOf: (id: string) => string) =>
          all
            .map(({ pull, nodes, total }) => ({
              who: `${pull.date} ${pull.kind} ${idOf(pull.seatId ?? pull.colleagueId ?? '')}`,
              total: total.toFixed(9),
              nodes: Object.entries(nodes)
                .map(([id, share]) => `${idOf(id)} ${share.toFixed(9)}`)
                .sort(),
            }))
            .sort((a, b) => (a.who < b.who ? -1 : 1));
        expect(told(others, (id) => id)).toEqual(told(pulls, other.idOf));
      }),
      { numRuns: 40 },
    );
  });
});

/** The same facts under ids in the opposite order, entered the other way round. */
const renamed = (record: ClientRecord): { readonly record: ClientRecord; readonly idOf: (id: string) => string } => {
  const tables = Object.keys(record.tables) as (keyof ClientRecord['tables'])[];
  const ids = tables.flatMap((table) => rowsOf(record, table).map(({ id }) => id)).sort();
  const places = new Map(
    ids.map((id, place) => [id, `01900000-0000-7000-9000-${String(ids.length - place).padStart(12, '0')}`]),
  );
  const idOf = (id: string): string => places.get(id) ?? id;
  const moved = tables.map((table) => [
    table,
    Object.fromEntries(
      [...rowsOf(record, table)]
        .reverse()
        .map((row) => [
          idOf(row.id),
          Object.fromEntries(
            Object.entries(row).map(([field, value]) => [field, typeof value === 'string' ? idOf(value) : value]),
          ),
        ]),
    ),
  ]);
  return { record: { clientId: idOf(record.clientId), tables: Object.fromEntries(moved) }, idOf };
};
