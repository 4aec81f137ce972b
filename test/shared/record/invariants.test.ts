import { describe, expect, test } from 'vitest';
import type { Row, TableName } from '../../../shared/model/records.ts';
import type { ClientRecord } from '../../../shared/record/clientRecord.ts';
import { added, type Change, changed, removed } from '../../../shared/record/diff.ts';
import { violationsAfter, violationsOf } from '../../../shared/record/invariants.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

const codes = (record: ClientRecord) => violationsOf(record).map((violation) => violation.code);

/** Two paired seats with a tie, and nothing wrong. */
const soundClient = () => {
  const client = aClient('Zekerheid', { since: '2020-01-01' });
  const decider = client.seat('Managing director', { role: 'decider', holder: 'Mr Zekerheid' });
  const buyer = client.seat('Buyer', { role: 'buyer', holder: 'Ms Koop', to: '2023-01-01' });
  const koester = client.colleague('Mr Koester');
  client.assign(koester);
  client.pair(decider, koester, { cadence: 'yearly' });
  client.tie('reportsTo', buyer, decider);
  return { client, decider, buyer, koester };
};

const rowOf = <T extends TableName>(record: ClientRecord, table: T): Row<T> => {
  const [row] = Object.values<Row<T>>(record.tables[table]);
  if (!row) throw new Error(`no ${table}`);
  return row;
};

describe('a sound record', () => {
  test('has no violations', () => {
    expect(violationsOf(soundClient().client.record())).toEqual([]);
  });

  test('lets one person hold two seats at a time', () => {
    const { client, decider } = soundClient();
    const second = client.seat('Chairman');
    client.sits(second, client.holderOf(decider));
    expect(codes(client.record())).toEqual([]);
  });

  test('lets what ends on a day be followed by its like on that day', () => {
    const { client, buyer, koester } = soundClient();
    client.pair(buyer, koester, { to: '2021-01-01' });
    client.pair(buyer, koester, { from: '2021-01-01' });
    expect(codes(client.record())).toEqual([]);
  });
});

describe('a record is in violation', () => {
  test('when two sit on one seat on the same day', () => {
    const { client, decider } = soundClient();
    client.sits(decider, client.person('Ms Zacht'), { from: '2022-01-01' });
    expect(violationsOf(client.record())).toEqual([
      {
        code: 'seatTaken',
        params: { seat: 'Managing director', holder: 'Mr Zekerheid', from: '2020-01-01', to: '' },
      },
    ]);
  });

  test('when a short tenure lies inside a long one that began earlier', () => {
    const { client, decider } = soundClient();
    client.sits(decider, null, { from: '2021-01-01', to: '2021-02-01' });
    client.sits(decider, null, { from: '2022-01-01', to: '2022-02-01' });
    expect(codes(client.record())).toEqual(['seatTaken', 'seatTaken']);
  });

  test('when somebody sits before the seat exists or after it closed', () => {
    const { client } = soundClient();
    const seat = client.seat('Late', { from: '2021-01-01', to: '2022-01-01' });
    client.sits(seat, null, { from: '2020-06-01', to: '2021-06-01' });
    expect(codes(client.record())).toEqual(['beforeSeatExists']);
    const other = client.seat('Later', { from: '2021-01-01', to: '2022-01-01' });
    client.sits(other, null, { from: '2021-06-01' });
    expect(codes(client.record())).toEqual(['beforeSeatExists', 'seatClosed']);
  });

  test('when a seat and a colleague are paired twice at a time', () => {
    const { client, decider, koester } = soundClient();
    client.pair(decider, koester, { from: '2021-01-01' });
    expect(violationsOf(client.record())).toEqual([
      { code: 'seatAlreadyPaired', params: { seat: 'Managing director', colleague: 'Mr Koester' } },
    ]);
  });

  test('when a tie runs to its own seat or exists twice, from whichever end it is mutual', () => {
    const { client, decider, buyer } = soundClient();
    client.tie('conflict', decider, decider);
    expect(codes(client.record())).toEqual(['tieToSelf']);
    client.tie('network', decider, buyer);
    client.tie('network', buyer, decider);
    client.tie('reportsTo', decider, buyer);
    expect(codes(client.record())).toEqual(['tieToSelf', 'tieExists']);
  });

  test('when roles, phases, places, votes or amounts are there twice at a time', () => {
    const { client, decider, koester } = soundClient();
    client.role(decider, 'decider', { from: '2022-01-01' });
    client.phase('conquest', { from: '2021-01-01' });
    client.assign(koester, { from: '2021-01-01' });
    client.turnover(2022, 10, 100);
    client.turnover(2022, 20, 200);
    const deal = client.deal('Line 4');
    const voter = client.holderOf(decider);
    client.delegates(deal, voter, client.person('A'));
    client.delegates(deal, voter, client.person('B'));
    expect(violationsOf(client.record()).map((violation) => violation.params.what)).toEqual([
      'two phases at one time',
      'a role held twice at one time',
      'a colleague twice on one map',
      'two amounts for one year',
      'two amounts for one year',
      'one vote handed over twice at one time',
    ]);
  });

  test('when an interval ends before or on the day it begins', () => {
    const { client, decider } = soundClient();
    client.role(decider, 'buyer', { from: '2022-01-01', to: '2022-01-01' });
    expect(codes(client.record())).toEqual(['intervalReversed']);
  });

  test('when a row speaks of one that is not there, belongs to another client or lies under another id', () => {
    const { client } = soundClient();
    const elsewhere = '01900000-0000-7000-8000-00000000dead';
    client.reads(elsewhere, 'neutral', '2022-01-01');
    const base = client.record();
    expect(violationsOf(base).map(({ params }) => params.what)).toEqual(['person is missing']);
    const seat = rowOf(soundClient().client.record(), 'seat');
    const tables = { ...base.tables, seat: { ...base.tables.seat, [elsewhere]: { ...seat, clientId: elsewhere } } };
    expect(violationsOf({ ...base, tables }).map(({ params }) => params.what)).toEqual([
      'filed under another id',
      'belongs to another client',
      'person is missing',
    ]);
  });

  test('when a row has not its shape, saying which field of which row', () => {
    const { client, decider } = soundClient();
    const record = client.record();
    const seat = record.tables.seat[decider];
    const tables = { ...record.tables, seat: { ...record.tables.seat, [decider]: { ...seat, position: 0.5 } } };
    const [violation] = violationsOf({ ...record, tables } as ClientRecord);
    expect(violation?.code).toBe('recordInvalid');
    expect(violation?.params.where).toBe(`seat ${decider} position`);
  });

  test('when its client row is missing or not alone', () => {
    const { client } = soundClient();
    const record = client.record();
    expect(violationsOf({ ...record, tables: { ...record.tables, client: {} } })[0]?.params.what).toBe(
      'not exactly one client row',
    );
  });
});

describe('the quick check of a diff', () => {
  const finds = (make: (record: ClientRecord) => Change) => {
    const record = soundClient().client.record();
    return violationsAfter(record, [make(record)]).map(({ code, params }) => `${code} ${params.what ?? ''}`.trim());
  };

  test('finds rows that still speak of a removed one', () => {
    expect(finds((record) => removed('person', rowOf(record, 'person')))).toEqual(['recordInvalid person is missing']);
  });

  test('finds a holder who outlasts a seat that closes', () => {
    expect(
      finds((record) => changed('seat', rowOf(record, 'seat'), { to: rowOf(record, 'client').relationStart })),
    ).toEqual(['intervalReversed', 'seatClosed']);
  });

  test('finds a second holder', () => {
    expect(
      finds((record) =>
        added('tenure', { ...rowOf(record, 'tenure'), id: '01900000-0000-7000-8000-00000000beef', personId: null }),
      ),
    ).toEqual(['seatTaken']);
  });

  test('finds a client row that goes', () => {
    expect(finds((record) => removed('client', rowOf(record, 'client')))).toEqual([
      'recordInvalid not exactly one client row',
    ]);
  });

  test('throws for a diff made for another record', () => {
    const record = soundClient().client.record();
    const person = { ...rowOf(record, 'person'), name: 'Somebody else' };
    expect(() => violationsAfter(record, [removed('person', person)])).toThrow('is not what it was');
  });
});
