import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstUnreached, reachOf, strengthOf } from '../../../shared/insight/reach.ts';
import { addDays, type PlainDate, plainDate } from '../../../shared/model/plainDate.ts';
import { type ClientRecord, rowById } from '../../../shared/record/clientRecord.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { arbitraryRecord } from '../../fixtures/arbitraryRecord.ts';
import { inAnyOrder } from '../../fixtures/inAnyOrder.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';
import { sampleClient } from '../sample/sampleRecords.ts';

const at = plainDate('2024-06-01');
const paths = (record: ClientRecord, seatId: string, date: PlainDate = at) =>
  reachOf(stateAt(record, date), record, seatId);
const roads = (record: ClientRecord, seatId: string, date?: PlainDate) =>
  paths(record, seatId, date).map(({ colleagueId, steps }) => [
    rowById(record, 'colleague', colleagueId)?.name,
    ...steps.map(({ message }) => message.key.replace('reach.', '')),
  ]);

/** A director we meet each quarter, a chair nobody faces, and the line between them. */
const table = () => {
  const client = aClient('Zekerheid');
  const director = client.seat('Director', { role: 'decider', holder: 'Mr Zekerheid' });
  const chair = client.seat('Chair', { role: 'guarantor', holder: 'Mr Komtgoed' });
  const aandegang = client.colleague('Ms Aandegang');
  client.pair(director, aandegang, { cadence: 'quarterly' });
  client.touch(client.holderOf(director), aandegang, '2024-05-01');
  return { client, director, chair, aandegang };
};

describe('who of ours could reach a member', () => {
  test('through a proven pairing and up the line of command, told step by step', () => {
    const { client, director, chair, aandegang } = table();
    client.tie('reportsTo', director, chair);
    expect(paths(client.record(), chair)).toMatchObject([
      {
        colleagueId: aandegang,
        reliability: expect.closeTo(0.95 * 0.6),
        steps: [
          { message: { key: 'reach.meets.quarterly', params: { colleague: 'Ms Aandegang', name: 'Mr Zekerheid' } } },
          { message: { key: 'reach.reportsTo.forward', params: { from: 'Mr Zekerheid', to: 'Mr Komtgoed' } } },
        ],
      },
    ]);
  });

  test('an acquaintance leads straight there, and the likelier road comes first', () => {
    const { client, director, chair } = table();
    client.tie('reportsTo', director, chair);
    client.knows(client.holderOf(chair), client.colleague('Mr Nogalwat'), 'private');
    expect(roads(client.record(), chair)).toEqual([
      ['Mr Nogalwat', 'knows.private'],
      ['Ms Aandegang', 'meets.quarterly', 'reportsTo.forward'],
    ]);
  });

  test('a conflict is no road, whatever else ties the two', () => {
    const { client, director, chair } = table();
    client.tie('reportsTo', director, chair);
    client.tie('conflict', chair, director, { from: '2024-01-01' });
    expect(roads(client.record(), chair)).toEqual([]);
    expect(roads(client.record(), chair, plainDate('2023-12-31'))).toEqual([]);
  });

  test('nobody is passed through who has left, nor somebody whom nobody knows', () => {
    const { client, director, chair } = table();
    const middle = client.seat('Office', { role: 'influencer', holder: '??' });
    client.tie('network', director, middle);
    client.tie('network', middle, chair);
    expect(roads(client.record(), chair)).toEqual([]);
    expect(roads(client.record(), middle)).toEqual([['Ms Aandegang', 'meets.quarterly', 'network.forward']]);
    client.vacate(director, '2024-05-15');
    expect(roads(client.record(), middle)).toEqual([]);
  });

  test('a colleague who left us carries no word, nor does an unproven strand', () => {
    const { client, director, chair, aandegang } = table();
    client.tie('reportsTo', director, chair);
    client.pair(chair, client.colleague('Mr Nieuw'));
    client.colleagueLeaves(aandegang, '2024-05-20');
    expect(roads(client.record(), chair)).toEqual([]);
  });

  test('at most three roads, each from another colleague', () => {
    const { client, chair } = table();
    for (const name of ['A', 'B', 'C', 'D']) client.knows(client.holderOf(chair), client.colleague(name), 'network');
    expect(roads(client.record(), chair).map(([name]) => name)).toEqual(['A', 'B', 'C']);
  });

  test('the highest member nobody faces is asked for first', () => {
    const { client, chair, director } = table();
    expect(firstUnreached(stateAt(client.record(), at))?.seat.id).toBe(chair);
    client.touch(client.holderOf(chair), client.colleague('Mr Daar'), '2024-01-01');
    client.pair(chair, client.colleague('Mr Hier'));
    expect(firstUnreached(stateAt(client.record(), at))?.seat.id).not.toBe(director);
  });

  test('the sample: a road to the board of Ostmeer that nobody took', () => {
    const record = sampleClient('Ostmeer Keukens');
    const date = plainDate('2026-01-15');
    const board = stateAt(record, date).seats.find(({ roles }) => roles.includes('guarantor'));
    expect(roads(record, board?.seat.id ?? '', date)).toContainEqual([
      'Mr Nogalwat',
      'knows.network',
      'reportsTo.forward',
    ]);
  });
});

const anyDate = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays(plainDate('1995-01-01'), days));

test('each step of a road stands in the state, and goes through people who sit there and are known', () => {
  fc.assert(
    fc.property(arbitraryRecord(), anyDate, (record, date) => {
      const state = stateAt(record, date);
      for (const { seat } of state.seats) {
        for (const { colleagueId, steps } of reachOf(state, record, seat.id)) {
          expect(steps[0]?.fromId).toBe(colleagueId);
          expect(steps.at(-1)?.toId).toBe(seat.id);
          const colleague = rowById(record, 'colleague', colleagueId);
          expect(colleague?.to === null || (colleague?.to ?? '') > date).toBe(true);
          for (const [place, step] of steps.entries()) {
            if (place > 0) expect(step.fromId).toBe(steps[place - 1]?.toId);
            const reached = state.seats.find((each) => each.seat.id === step.toId);
            if (place < steps.length - 1) expect(reached?.holder).toBe('known');
            const stands = {
              pairing: () => state.pairings.some((each) => each.pairing.id === step.rowId && each.proof === 'proven'),
              acquaintance: () => state.acquaintances.some(({ id }) => id === step.rowId),
              tie: () => state.ties.some(({ id, kind }) => id === step.rowId && kind !== 'conflict'),
              touch: () => {
                const touch = rowById(record, 'touch', step.rowId);
                return touch?.state === 'done' && touch.date <= date && touch.personId === reached?.person?.id;
              },
            };
            expect(stands[step.kind]()).toBe(true);
          }
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('roads do not depend on the order of the rows', () => {
  fc.assert(
    fc.property(arbitraryRecord(), anyDate, (record, date) => {
      const of = (each: ClientRecord) => stateAt(each, date).seats.map(({ seat }) => paths(each, seat.id, date));
      expect(of(inAnyOrder(record))).toEqual(of(record));
    }),
    { numRuns: 80 },
  );
});

test('ways are listed from strong to weak, whatever their number of steps', () => {
  const { client, director, chair } = table();
  client.tie('reportsTo', director, chair);
  client.knows(client.holderOf(chair), client.colleague('Mr Nogalwat'), 'private');
  const ways = paths(client.record(), chair);
  expect(ways.map((way) => [strengthOf(way), way.steps.length])).toEqual([
    ['strong', 1],
    ['fair', 2],
  ]);
  expect(strengthOf({ reliability: 0.3 })).toBe('weak');
});
