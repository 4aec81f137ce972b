import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueOf, nextAfter } from '../../../shared/insight/cadence.ts';
import { addDays, daysBetween, plainDate } from '../../../shared/model/plainDate.ts';
import { type Cadence, cadences } from '../../../shared/model/vocabulary.ts';
import { rowsOf } from '../../../shared/record/clientRecord.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { arbitraryRecord } from '../../fixtures/arbitraryRecord.ts';
import { aClient, type RecordBuilder } from '../../fixtures/recordBuilder.ts';

const dueAt = (client: RecordBuilder, date: string) => {
  const record = client.record();
  const [pairing] = stateAt(record, plainDate(date)).pairings;
  if (!pairing) throw new Error('nobody is paired');
  return dueOf(record, pairing, plainDate(date));
};

const paired = (cadence: Cadence | null = 'monthly', from = '2020-01-01') => {
  const client = aClient('Zekerheid', { since: '2020-01-01' });
  const seat = client.seat('Director', { role: 'decider', holder: 'Mr Zekerheid' });
  const colleague = client.colleague('Ms Aandegang');
  client.pair(seat, colleague, { cadence, from });
  return { client, seat, colleague, person: client.holderOf(seat) };
};

/** The pairing made first ends, for another rhythm to follow it. */
const endsOn = (client: RecordBuilder, date: string): void => {
  const [pairing] = rowsOf(client.record(), 'pairing');
  if (pairing) client.put('pairing', { ...pairing, to: plainDate(date) });
};

describe('the day after which the next contact must have been', () => {
  test.each<[Cadence, string, string]>([
    ['weekly', '2024-02-26', '2024-03-04'],
    ['monthly', '2024-01-15', '2024-02-15'],
    ['monthly', '2023-01-31', '2023-02-28'],
    ['monthly', '2024-01-31', '2024-02-29'],
    ['monthly', '2024-08-31', '2024-09-30'],
    ['quarterly', '2023-11-30', '2024-02-29'],
    ['halfYearly', '2023-08-31', '2024-02-29'],
    ['halfYearly', '2024-08-31', '2025-02-28'],
    ['yearly', '2024-02-29', '2025-02-28'],
    ['yearly', '2023-02-28', '2024-02-28'],
    ['daily', '2024-02-28', '2024-02-29'],
    ['daily', '2024-03-01', '2024-03-04'],
    ['daily', '2024-03-02', '2024-03-04'],
  ])('%s after %s is %s', (cadence, from, next) => {
    expect(nextAfter(plainDate(from), cadence)).toBe(next);
  });

  test('is none where the calendar of the program ends', () => {
    for (const cadence of cadences) {
      expect(nextAfter(plainDate('2199-12-31'), cadence)).toBeNull();
      expect(nextAfter(plainDate('2198-12-31'), cadence)).not.toBeNull();
    }
  });

  test('always lies ahead, and a rarer rhythm never asks sooner', () => {
    const anyDay = fc.integer({ min: 0, max: 100_000 }).map((days) => addDays(plainDate('1900-01-01'), days));
    fc.assert(
      fc.property(anyDay, (date) => {
        const gaps = cadences.map((cadence) => {
          const next = nextAfter(date, cadence);
          return next === null ? Number.NaN : daysBetween(date, next);
        });
        expect(gaps[0]).toBeGreaterThan(0);
        expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
      }),
    );
  });
});

describe('a pairing is due', () => {
  test('one rhythm after the last contact, and late from the day after', () => {
    const { client, person, colleague } = paired();
    client.touch(person, colleague, '2024-01-31');
    expect(dueAt(client, '2024-02-10')).toMatchObject({ date: '2024-02-29', daysLate: 0, since: '2024-01-31' });
    expect(dueAt(client, '2024-02-29')).toMatchObject({ daysLate: 0 });
    expect(dueAt(client, '2024-03-01')).toMatchObject({ date: '2024-02-29', daysLate: 1 });
  });

  test('by contacts that were done, not by those planned or missed, nor by those of others', () => {
    const { client, person, colleague } = paired();
    client.touch(person, colleague, '2024-01-31');
    client.touch(person, colleague, '2024-02-20', { state: 'missed' });
    client.touch(person, colleague, '2024-02-21', { state: 'planned' });
    client.touch(person, client.colleague('Mr Koester'), '2024-02-22');
    expect(dueAt(client, '2024-02-25')).toMatchObject({ date: '2024-02-29', lastTouch: { date: '2024-01-31' } });
  });

  test('without any contact, from the beginning of the pairing', () => {
    const { client } = paired('quarterly', '2020-11-30');
    expect(dueAt(client, '2021-03-10')).toEqual({
      cadence: 'quarterly',
      date: '2021-02-28',
      daysLate: 10,
      lastTouch: null,
      since: '2020-11-30',
    });
  });

  test('anew after a swap, from the day the newcomer came', () => {
    const { client, seat, person, colleague } = paired();
    client.touch(person, colleague, '2024-03-01');
    client.swap(seat, 'Ms Zacht', '2024-03-04');
    expect(dueAt(client, '2024-03-03')).toMatchObject({ date: '2024-04-01' });
    expect(dueAt(client, '2024-03-04')).toMatchObject({ date: '2024-04-04', lastTouch: null, since: '2024-03-04' });
  });

  test('never before its rhythm was agreed', () => {
    const { client, seat, person, colleague } = paired('yearly', '2024-01-01');
    endsOn(client, '2024-06-01');
    client.touch(person, colleague, '2024-01-10');
    client.pair(seat, colleague, { cadence: 'weekly', from: '2024-06-01' });
    expect(dueAt(client, '2024-05-31')).toMatchObject({ date: '2025-01-10' });
    expect(dueAt(client, '2024-06-03')).toMatchObject({ date: '2024-06-01', daysLate: 2 });
  });

  test('not started afresh when its rhythm changes before they ever met', () => {
    const { client, seat, colleague } = paired('yearly', '2024-01-01');
    endsOn(client, '2024-03-01');
    client.pair(seat, colleague, { cadence: 'quarterly', from: '2024-03-01' });
    expect(dueAt(client, '2024-03-10')).toMatchObject({ since: '2024-01-01', date: '2024-04-01' });
  });

  test('never without a rhythm, on a loose end, and with somebody nobody knows', () => {
    expect(dueAt(paired(null).client, '2024-01-01')).toBeNull();
    const gone = paired();
    gone.client.colleagueLeaves(gone.colleague, '2024-01-01');
    expect(dueAt(gone.client, '2024-01-01')).toBeNull();
    const vacant = paired();
    vacant.client.vacate(vacant.seat, '2024-01-01');
    expect(dueAt(vacant.client, '2024-01-01')).toBeNull();
    const unknown = paired();
    unknown.client.swap(unknown.seat, '??', '2024-01-01');
    expect(dueAt(unknown.client, '2024-01-01')).toBeNull();
  });

  test('whatever the record: late exactly when the day has passed, and never earlier than the pairing', () => {
    const anyDate = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays(plainDate('1994-01-01'), days));
    fc.assert(
      fc.property(arbitraryRecord(), anyDate, (record, date) => {
        for (const pairing of stateAt(record, date).pairings) {
          const due = dueOf(record, pairing, date);
          if (!due) continue;
          expect(due.daysLate).toBe(Math.max(0, daysBetween(due.date, date)));
          expect(due.date >= pairing.pairing.from && due.since <= date).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
