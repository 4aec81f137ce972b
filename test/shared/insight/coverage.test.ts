import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageOf, partWeight } from '../../../shared/insight/coverage.ts';
import { coverageParts } from '../../../shared/insight/types.ts';
import { addDays, plainDate } from '../../../shared/model/plainDate.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { arbitraryRecord } from '../../fixtures/arbitraryRecord.ts';
import { aClient, type RecordBuilder } from '../../fixtures/recordBuilder.ts';

const coverageAt = (client: RecordBuilder, date = '2020-06-01') =>
  coverageOf(stateAt(client.record(), plainDate(date)));

describe('coverage', () => {
  test('the weights of the parts sum to one', () => {
    const state = stateAt(aClient('Zekerheid', { phase: 'nurture' }).record(), plainDate('2020-06-01'));
    expect(coverageParts.reduce((sum, part) => sum + partWeight(state, part), 0)).toBeCloseTo(1, 12);
  });

  test('an empty nurture map has none of five rows, and still wants a decider and a guarantor', () => {
    const coverage = coverageAt(aClient('Zekerheid', { phase: 'nurture' }));
    expect(coverage.score).toBe(0);
    expect(coverage.parts.known).toMatchObject({ share: 0, have: 0, of: 5 });
    expect(coverage.counts).toEqual({
      deciders: { have: 0, of: 1 },
      guarantors: { have: 0, of: 1 },
      unread: 0,
      unproven: { have: 0, of: 0 },
    });
  });

  test('decider and guarantor count double', () => {
    const decider = aClient('Zekerheid', { phase: 'nurture' });
    decider.seat('Managing director', { role: 'decider', holder: 'Mr Zekerheid' });
    expect(coverageAt(decider).parts.known.share).toBeCloseTo(2 / 7, 12);
    const daily = aClient('Zekerheid', { phase: 'nurture' });
    daily.seat('Order desk', { role: 'daily', holder: 'Order desk' });
    expect(coverageAt(daily).parts.known.share).toBeCloseTo(1 / 7, 12);
  });

  test('who decides and guarantees fills both rows', () => {
    const client = aClient('Zekerheid', { phase: 'nurture' });
    client.seat('Owner', { roles: ['decider', 'guarantor'], holder: 'Mr Zekerheid' });
    expect(coverageAt(client).parts.known).toMatchObject({ have: 2, of: 5 });
  });

  test('everybody known, paired, met and read is a hundred percent', () => {
    const client = aClient('Zekerheid', { phase: 'nurture' });
    const colleague = client.colleague('Mr Koester');
    for (const role of ['guarantor', 'decider', 'influencer', 'nurture', 'daily'] as const) {
      const seat = client.seat(role, { role, holder: `Holder of ${role}` });
      client.pair(seat, colleague);
      client.touch(client.holderOf(seat), colleague, '2020-02-01');
      client.reads(client.holderOf(seat), 'neutral', '2020-02-01');
    }
    const coverage = coverageAt(client);
    expect(coverage.score).toBeCloseTo(1, 12);
    expect(coverage.counts).toEqual({
      deciders: { have: 1, of: 1 },
      guarantors: { have: 1, of: 1 },
      unread: 0,
      unproven: { have: 0, of: 5 },
    });
  });

  test('a swap in a row of two takes half of what was proven and read there, and nothing of what is known', () => {
    const client = aClient('Zekerheid', { phase: 'nurture' });
    const colleague = client.colleague('Mr Koester');
    const seats = ['Ms Docht', 'Mr Wacht'].map((holder) => {
      const seat = client.seat('Influencer', { role: 'influencer', holder });
      client.pair(seat, colleague);
      client.touch(client.holderOf(seat), colleague, '2020-02-01');
      client.reads(client.holderOf(seat), 'favourable', '2020-02-01');
      return seat;
    });
    client.swap(seats[1] ?? '', 'Ms Zacht', '2020-05-01');
    const before = coverageAt(client, '2020-04-30').parts;
    const after = coverageAt(client, '2020-05-01').parts;
    expect(after.known).toEqual(before.known);
    expect(after.paired).toEqual(before.paired);
    expect(after.proven.share).toBeCloseTo(before.proven.share / 2, 12);
    expect(after.emotion.share).toBeCloseTo(before.emotion.share / 2, 12);
    expect(coverageAt(client, '2020-05-01').counts).toMatchObject({ unread: 1, unproven: { have: 1, of: 2 } });
  });

  test('a strand that hangs loose pairs nobody', () => {
    const client = aClient('Zekerheid', { phase: 'nurture' });
    const seat = client.seat('Managing director', { role: 'decider', holder: 'Mr Zekerheid' });
    client.pair(seat, client.colleague('Ms Aandegang', { to: '2020-03-01' }));
    expect(coverageAt(client, '2020-02-28').parts.paired.have).toBe(1);
    expect(coverageAt(client, '2020-03-01').parts.paired.have).toBe(0);
  });

  test('for every sound record all shares lie between nothing and all, and the score is their weighted sum', () => {
    const anyDate = fc.integer({ min: 0, max: 14_000 }).map((days) => addDays(plainDate('1994-01-01'), days));
    fc.assert(
      fc.property(arbitraryRecord(), anyDate, (record, date) => {
        const { score, parts } = coverageOf(stateAt(record, date));
        for (const part of coverageParts) {
          expect(parts[part].share).toBeGreaterThanOrEqual(0);
          expect(parts[part].share).toBeLessThanOrEqual(1 + 1e-12);
          expect(parts[part].have).toBeLessThanOrEqual(parts[part].of);
        }
        const sum = coverageParts.reduce((total, part) => total + parts[part].share * parts[part].weight, 0);
        expect(score).toBeCloseTo(sum, 12);
      }),
      { numRuns: 100 },
    );
  });
});
