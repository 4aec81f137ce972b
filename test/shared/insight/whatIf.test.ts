import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disturbanceOf, pullsOf } from '../../../shared/insight/disturbance.ts';
import { fragilities, fragilityWeights } from '../../../shared/insight/fragility.ts';
import { dayOfGhost } from '../../../shared/insight/ghost.ts';
import { lossPlan } from '../../../shared/insight/lossPlan.ts';
import type { Pulled } from '../../../shared/insight/supposedPull.ts';
import { whatIf } from '../../../shared/insight/whatIf.ts';
import { addDays, plainDate } from '../../../shared/model/plainDate.ts';
import { applyDiff, reverseDiff } from '../../../shared/record/diff.ts';
import { makePlan } from '../../../shared/record/edits/makePlan.ts';
import { violationsOf } from '../../../shared/record/invariants.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { arbitraryRecord } from '../../fixtures/arbitraryRecord.ts';
import { aClient, countingIds } from '../../fixtures/recordBuilder.ts';
import { codeOf, unwrap } from '../record/story.ts';
import { sampleClient } from '../sample/sampleRecords.ts';

const today = plainDate('2024-03-04');
const seat = (id: string): Pulled => ({ kind: 'seat', id });
const ours = (id: string): Pulled => ({ kind: 'colleague', id });

const plate = () => {
  const client = aClient('Zekerheid', { since: '2020-01-01' });
  const boss = client.seat('Managing director', { role: 'decider', holder: 'Mr Zekerheid' });
  const guarantor = client.seat('Owner', { role: 'guarantor', holder: 'Mr Komtgoed' });
  const user = client.seat('Quality manager', { role: 'influencer', holder: 'Mr Wacht' });
  const lonely = client.seat('Archivist', { role: 'daily', holder: 'Ms Ver' });
  const [koester, aandegang] = [client.colleague('Mr Koester'), client.colleague('Ms Aandegang')];
  const strand = client.pair(boss, aandegang, { cadence: 'monthly' });
  client.pair(guarantor, aandegang, { cadence: 'yearly' });
  client.pair(user, koester, { cadence: 'weekly' });
  client.assign(koester);
  client.tie('reportsTo', user, boss);
  for (const each of [boss, guarantor]) client.touch(client.holderOf(each), aandegang, '2024-02-01');
  client.touch(client.holderOf(user), koester, '2024-02-01');
  for (const each of [boss, guarantor, user]) client.reads(client.holderOf(each), 'favourable', '2024-02-01');
  return { client, boss, guarantor, user, lonely, koester, aandegang, strand };
};

describe('what if she left', () => {
  test('the ghost is what the departure of the day after would make of it, and the record stays what it was', () => {
    const { client, boss } = plate();
    const record = client.record();
    const before = structuredClone(record);
    const supposed = unwrap(whatIf(record, today, [seat(boss)]));
    expect(record).toEqual(before);
    expect(violationsOf(supposed.ghost.record)).toEqual([]);
    client.vacate(boss, dayOfGhost(today));
    const real = client.record();
    const [pull] = pullsOf(real);
    expect(supposed.disturbances[0]?.nodes).toEqual(pull && disturbanceOf(real, pull).nodes);
    expect(supposed.after.seats).toEqual(stateAt(real, dayOfGhost(today)).seats);
    expect(supposed.after.pairings).toEqual(stateAt(real, dayOfGhost(today)).pairings);
  });

  test('it tells whom it reaches by steps and shares, the pulled one and the unreachable left out', () => {
    const { client, boss, aandegang, user, guarantor, lonely } = plate();
    const { reached } = unwrap(whatIf(client.record(), today, [seat(boss)]));
    expect(reached.map(({ nodeId, steps }) => [nodeId, steps])).toEqual(
      expect.arrayContaining([
        [aandegang, 1],
        [user, 1],
        [guarantor, 2],
      ]),
    );
    expect(reached.map(({ nodeId }) => nodeId)).not.toContain(boss);
    expect(reached.map(({ nodeId }) => nodeId)).not.toContain(lonely);
    expect(reached.every(({ share }) => share > 0 && share <= 1)).toBe(true);
    expect(reached.map(({ steps }) => steps)).toEqual(reached.map(({ steps }) => steps).toSorted());
  });

  test('it tells what would hang loose, which findings come, and how coverage falls', () => {
    const { client, aandegang } = plate();
    const { pairings, findings, coverage } = unwrap(whatIf(client.record(), today, [ours(aandegang)]));
    expect(pairings.map(({ seatName, before, after }) => [seatName, before, after])).toEqual([
      ['Mr Zekerheid', 'proven', 'loose'],
      ['Mr Komtgoed', 'proven', 'loose'],
    ]);
    expect(findings.appear.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['deciderUnpaired', 'guarantorUnpaired', 'colleagueLeft']),
    );
    expect(coverage.after.score).toBeLessThan(coverage.before.score);
    expect(coverage.after.parts.known).toEqual(coverage.before.parts.known);
    expect(coverage.after.parts.paired.share).toBeLessThan(coverage.before.parts.paired.share);
  });

  test('a strand pulled starts half a unit at each end, and the pairing is gone', () => {
    const { client, boss, aandegang, strand } = plate();
    const record = client.record();
    const { felt, pairings, names } = unwrap(whatIf(record, today, [{ kind: 'pairing', id: strand }]));
    const one = unwrap(whatIf(record, today, [seat(boss)])).felt.nodes;
    const other = unwrap(whatIf(record, today, [ours(aandegang)])).felt.nodes;
    for (const [id, share] of Object.entries(felt.nodes)) {
      expect(share).toBeCloseTo(((one[id] ?? 0) + (other[id] ?? 0)) / 2, 12);
    }
    expect(pairings).toMatchObject([{ pairingId: strand, after: 'ended' }]);
    expect(names).toMatchObject([{ names: ['Mr Zekerheid', 'Ms Aandegang'] }]);
  });

  test('two pulls add up, and the order in which they are pulled does not matter', () => {
    const { client, boss, koester } = plate();
    const record = client.record();
    const both = unwrap(whatIf(record, today, [seat(boss), ours(koester)]));
    const turned = unwrap(whatIf(record, today, [ours(koester), seat(boss)]));
    expect(both.felt.nodes).toEqual(turned.felt.nodes);
    expect(both.coverage).toEqual(turned.coverage);
    expect(both.findings.appear.map(({ id }) => id).sort()).toEqual(turned.findings.appear.map(({ id }) => id).sort());
    expect(both.felt.total).toBeGreaterThan(unwrap(whatIf(record, today, [seat(boss)])).felt.total);
    expect(both.felt.nodes[boss]).toBe(1);
  });

  test('whoever sits on two seats leaves both', () => {
    const { client, boss, guarantor } = plate();
    client.vacate(guarantor, '2023-01-01');
    client.sits(guarantor, client.holderOf(boss), { from: '2023-01-01' });
    const supposed = unwrap(whatIf(client.record(), today, [seat(boss)]));
    expect(supposed.ghost.pulled).toEqual([seat(boss), seat(guarantor)]);
    expect(supposed.after.seats.filter(({ holder }) => holder === 'vacant')).toHaveLength(2);
  });

  test('a map made today can be pulled at today', () => {
    const client = aClient('New', { since: '2024-03-04', phase: 'conquest' });
    const boss = client.seat('Boss', { role: 'decider', holder: 'Ms Nieuw' });
    client.pair(boss, client.colleague('Mr Koester'));
    expect(unwrap(whatIf(client.record(), today, [seat(boss)])).reached).toMatchObject([
      { name: 'Mr Koester', steps: 1 },
    ]);
  });

  test('where nobody is, nobody can leave', () => {
    const { client, boss, koester } = plate();
    client.vacate(boss, '2024-01-01');
    client.colleagueLeaves(koester, '2024-01-01');
    const record = client.record();
    expect(codeOf(whatIf(record, today, [seat(boss)]))).toBe('nobodyThere');
    expect(codeOf(whatIf(record, today, [ours(koester)]))).toBe('colleagueGone');
    expect(codeOf(whatIf(record, plainDate('2019-01-01'), [seat(boss)]))).toBe('beforeSeatExists');
    expect(codeOf(whatIf(record, today, [{ kind: 'pairing', id: 'none' }]))).toBe('rowNotFound');
  });

  test('case 2: without the purchaser the votes of two are gone', () => {
    const record = sampleClient('Ostmeer Keukens');
    const date = plainDate('2026-02-06');
    const purchaser = stateAt(record, date).seats.find(({ roles }) => roles.includes('buyer'));
    const { votes } = unwrap(whatIf(record, date, [seat(purchaser?.seat.id ?? '')]));
    expect(votes).toHaveLength(1);
    expect(votes[0]?.lostVoters).toEqual([purchaser?.person?.name]);
    expect(votes[0]?.after.votes.against).toBeLessThan(votes[0]?.before.votes.against ?? 0);
  });

  test('every sound record can be asked at any date, and answers the same twice', () => {
    fc.assert(
      fc.property(arbitraryRecord(), fc.nat(9_000), fc.nat(), (record, days, pick) => {
        const date = addDays(plainDate('1995-01-01'), days);
        const state = stateAt(record, date);
        const all: Pulled[] = [
          ...state.seats.map((each) => seat(each.seat.id)),
          ...state.colleagues.map((each) => ours(each.colleague.id)),
          ...state.pairings.map((each): Pulled => ({ kind: 'pairing', id: each.pairing.id })),
        ];
        const pulled = all[pick % Math.max(1, all.length)];
        fc.pre(pulled !== undefined);
        if (!pulled) return;
        const asked = whatIf(record, date, [pulled]);
        expect(whatIf(record, date, [pulled])).toEqual(asked);
        if (asked.ok) expect(violationsOf(asked.value.ghost.record)).toEqual([]);
        else
          expect(['nobodyThere', 'colleagueGone', 'swapBeforeHolder', 'seatClosed', 'intervalReversed']).toContain(
            asked.error.code,
          );
      }),
      { numRuns: 60 },
    );
  });
});

describe('who is hardest to lose', () => {
  test('ranks everybody on both sides once, by a sum of parts whose weights sum to one', () => {
    const { client, boss, aandegang, koester } = plate();
    const ranked = fragilities(client.record(), today);
    expect(ranked.map(({ name }) => name).sort()).toEqual(
      ['Mr Komtgoed', 'Mr Koester', 'Mr Wacht', 'Mr Zekerheid', 'Ms Aandegang', 'Ms Ver'].sort(),
    );
    expect(ranked[0]?.pulled).toEqual(ours(aandegang));
    const place = (id: string) => ranked.findIndex(({ pulled }) => pulled.id === id);
    expect(place(boss)).toBeLessThan(place(koester));
    expect(Object.values(fragilityWeights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    for (const { score, parts } of ranked) {
      expect(score).toBeCloseTo(
        Object.values(parts).reduce((sum, { points }) => sum + points, 0),
        12,
      );
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  test('nobody to lose gives an empty list', () => {
    expect(fragilities(aClient('Empty').record(), today)).toEqual([]);
  });
});

describe('a plan against a loss', () => {
  test('gives everybody only the lost colleague faces a second counterpart, deciders first, on workdays a week apart', () => {
    const { client, boss, guarantor, aandegang, koester } = plate();
    const supposed = unwrap(whatIf(client.record(), today, [ours(aandegang)]));
    const plan = lossPlan(supposed, today);
    expect(
      plan
        .slice(0, 2)
        .map(({ kind, seatId, colleagueId }) => [kind, seatId, colleagueId])
        .sort(),
    ).toEqual(
      [
        ['pair', boss, koester],
        ['pair', guarantor, koester],
      ].sort(),
    );
    expect(plan.map(({ date }) => date).slice(0, 2)).toEqual(['2024-03-11', '2024-03-18']);
    expect(plan.some(({ colleagueId }) => colleagueId === aandegang)).toBe(false);
  });

  test('asks one of theirs who would follow', () => {
    const { client, boss, aandegang } = plate();
    const [first] = lossPlan(unwrap(whatIf(client.record(), today, [seat(boss)])), today);
    expect(first).toMatchObject({ kind: 'successor', seatId: boss, colleagueId: aandegang });
  });

  test('becomes pairings and planned contacts in one step that can be taken back', () => {
    const { client, boss, aandegang } = plate();
    const record = client.record();
    const plan = lossPlan(unwrap(whatIf(record, today, [ours(aandegang)])), today);
    const steps = plan.flatMap(({ kind, colleagueId, ...step }) =>
      colleagueId === null ? [] : [{ ...step, colleagueId, pairs: kind === 'pair', summary: 'Get to know' }],
    );
    const context = { newId: countingIds(0x7000), date: today, today };
    const step = unwrap(makePlan(record, { name: 'Ms Aandegang', steps }, context));
    const after = applyDiff(record, step.diff);
    expect(violationsOf(after)).toEqual([]);
    expect(stateAt(after, today).pairings.filter(({ seatId }) => seatId === boss)).toHaveLength(2);
    const planned = Object.values(after.tables.touch).filter(({ state }) => state === 'planned');
    expect(planned).toHaveLength(steps.length);
    expect(applyDiff(after, reverseDiff(step.diff))).toEqual(record);
    expect(codeOf(makePlan(record, { name: 'x', steps: [] }, context))).toBe('nothingPlanned');
  });
});
