import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseWorkspaceJson, recordsToJson } from '../../../shared/exchange/workspaceJson.ts';
import { idSchema } from '../../../shared/model/ids.ts';
import { type ClientRecord, clientOf, rowsOf } from '../../../shared/record/clientRecord.ts';
import { violationsOf } from '../../../shared/record/invariants.ts';
import { aClient, countingIds } from '../../fixtures/recordBuilder.ts';
import { hostileNames, workspaceArbitrary } from './soundRecord.ts';

const freshIds = () => countingIds(1_000_000);

const parsed = (text: string): readonly ClientRecord[] => {
  const result = parseWorkspaceJson(text, 'file.json', freshIds());
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const only = (records: readonly ClientRecord[]): ClientRecord => {
  const [record] = records;
  if (!record || records.length !== 1) throw new Error(`${records.length} records`);
  return record;
};

const shuffledRows = (record: ClientRecord): ClientRecord => ({
  clientId: record.clientId,
  tables: Object.fromEntries(
    Object.entries(record.tables).map(([table, rows]) => [table, Object.fromEntries(Object.entries(rows).reverse())]),
  ) as unknown as ClientRecord['tables'],
});

describe('round trip', () => {
  test('a whole workspace comes back as it was', () => {
    fc.assert(
      fc.property(workspaceArbitrary({ min: 1, max: 3 }), (records) => {
        for (const record of records) expect(violationsOf(record)).toEqual([]);
        expect(parsed(recordsToJson(records, { kind: 'workspace' }))).toEqual(records);
      }),
    );
  });

  test('one client comes back as it was, its colleagues included', () => {
    fc.assert(
      fc.property(workspaceArbitrary({ min: 1, max: 1 }), (records) => {
        expect(parsed(recordsToJson(records, { kind: 'client' }))).toEqual(records);
      }),
    );
  });

  test('the same records give the same text, in whatever order their rows were made known', () => {
    fc.assert(
      fc.property(workspaceArbitrary({ min: 2, max: 3 }), (records) => {
        const reordered = records.map(shuffledRows).reverse();
        expect(recordsToJson(reordered, { kind: 'workspace' })).toBe(recordsToJson(records, { kind: 'workspace' }));
      }),
    );
  });

  test('a file of no clients is read as no clients', () => {
    expect(parsed(recordsToJson([], { kind: 'workspace' }))).toEqual([]);
  });

  test.each(hostileNames)('the name %j survives in every place a name can stand', (name) => {
    const client = aClient(name);
    const seat = client.seat(name, { role: 'decider', holder: name });
    client.pair(seat, client.colleague(name, { title: name }));
    client.worked(client.holderOf(seat), name);
    client.deal(name);
    expect(parsed(recordsToJson([client.record()], { kind: 'client' }))).toEqual([client.record()]);
  });

  test('a client file of two clients is a mistake of the caller', () => {
    const records = [aClient('A').record(), aClient('B').record()];
    expect(() => recordsToJson(records, { kind: 'client' })).toThrow('exactly one client');
  });
});

const handWritten = {
  format: 'counterpart',
  version: 1,
  colleagues: [{ id: 'me', name: 'Ms Bos' }],
  clients: [
    {
      name: 'Klant',
      relationStart: '2020-02-10',
      people: [
        { id: 'ann', name: 'Ann', readings: [{ date: '2021-01-01', status: 'neutral' }] },
        { id: 'bob', name: 'Bob', employments: [{ organisation: 'Quist BV' }] },
      ],
      seats: [
        {
          id: 'ann',
          title: 'Buyer',
          from: '2020-02-10',
          to: '2022-01-01',
          roles: [{ role: 'buyer' }],
          holders: [{ person: 'ann' }],
        },
        { id: 'top', from: '2021-01-01', holders: [{}] },
      ],
      team: [{ colleague: 'me', from: '2020-02-10' }],
      pairings: [{ seat: 'ann', colleague: 'me', from: '2020-02-10' }],
      touches: [{ date: '2021-05-05', person: 'ann', colleague: 'me' }],
      deals: [
        { name: 'Deal', openedOn: '2021-01-01', stances: [{ date: '2021-02-01', person: 'bob', position: 'for' }] },
      ],
    },
  ],
};

describe('a hand-written file', () => {
  const record = only(parsed(JSON.stringify(handWritten)));
  const named = <R extends { readonly name: string; readonly id: string }>(rows: readonly R[], name: string): string =>
    rows.find((row) => row.name === name)?.id ?? 'nobody';

  test('gets fresh UUIDs for its short names, and references follow', () => {
    const ann = named(rowsOf(record, 'person'), 'Ann');
    const me = named(rowsOf(record, 'colleague'), 'Ms Bos');
    const buyer = rowsOf(record, 'seat').find((seat) => seat.title === 'Buyer')?.id;
    expect([ann, me, buyer].every((id) => idSchema.safeParse(id).success)).toBe(true);
    expect(rowsOf(record, 'touch')).toMatchObject([{ personId: ann, colleagueId: me }]);
    expect(rowsOf(record, 'pairing')).toMatchObject([{ seatId: buyer, colleagueId: me }]);
    expect(rowsOf(record, 'stance')).toMatchObject([{ personId: named(rowsOf(record, 'person'), 'Bob') }]);
    expect(violationsOf(record)).toEqual([]);
  });

  test('a person and a seat may have the same short name', () => {
    expect(rowsOf(record, 'person').map((person) => person.id)).not.toContain(rowsOf(record, 'seat')[0]?.id);
  });

  test('has the documented defaults where fields are left out', () => {
    expect(clientOf(record).note).toBe('');
    expect(rowsOf(record, 'colleague')).toMatchObject([{ title: '', from: null, to: null }]);
    expect(rowsOf(record, 'reading')).toMatchObject([{ confidence: 'gut', colleagueId: null, note: '' }]);
    expect(rowsOf(record, 'employment')).toMatchObject([{ isCompetitor: false, from: null, to: null }]);
    expect(rowsOf(record, 'seat')).toMatchObject([{ position: 0 }, { title: '', position: 1, to: null }]);
    expect(rowsOf(record, 'seatRole')).toMatchObject([{ from: '2020-02-10', to: '2022-01-01' }]);
    expect(rowsOf(record, 'tenure')).toMatchObject([
      { from: '2020-02-10', to: '2022-01-01' },
      { personId: null, from: '2021-01-01', to: null },
    ]);
    expect(rowsOf(record, 'assignment')).toMatchObject([{ lane: null, position: 0, to: null }]);
    expect(rowsOf(record, 'pairing')).toMatchObject([{ cadence: null, to: null }]);
    expect(rowsOf(record, 'touch')).toMatchObject([
      { state: 'done', channel: 'other', discussedDmu: false, summary: '' },
    ]);
    expect(rowsOf(record, 'deal')).toMatchObject([{ orderPlacedOn: null, closedOn: null, outcome: 'open' }]);
    expect(rowsOf(record, 'stance')).toMatchObject([{ confidence: 'gut', note: '' }]);
  });

  test('may start with a byte order mark', () => {
    expect(parsed(`\uFEFF${JSON.stringify(handWritten)}`)).toEqual([record]);
  });

  test('keeps ids that are UUIDs', () => {
    const id = '01890000-0000-7000-8000-00000000abcd';
    const text = JSON.stringify(handWritten).replace('"name":"Klant"', `"id":"${id}","name":"Klant"`);
    expect(only(parsed(text)).clientId).toBe(id);
  });
});
