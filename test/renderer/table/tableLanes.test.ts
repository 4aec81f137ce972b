import { describe, expect, test } from 'vitest';
import { linesOf, tableLanes } from '../../../renderer/table/tableLanes.ts';
import type { TableLine } from '../../../renderer/table/tableLine.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { layoutBanks } from '../../../shared/scene/layoutBanks.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { aClient, type RecordBuilder } from '../../fixtures/recordBuilder.ts';

const today = '2024-06-01';

const lanesOf = (client: RecordBuilder, date = today) => {
  const record = client.record();
  return tableLanes(stateAt(record, plainDate(date)), layoutBanks(record, { phase: 'nurture' }));
};

/** "Mr Graag | Mr Koester", as the row reads. */
const told = ({ client, own }: TableLine): string => {
  const left = 'name' in client ? (client.name ?? '??') : client.kind;
  const right = 'name' in own ? own.name : own.kind;
  return `${left} | ${right}`;
};

const rows = (client: RecordBuilder, date = today) =>
  Object.fromEntries(lanesOf(client, date).map(({ lane, lines }) => [lane, lines.map(told)]));

describe('the counterpart table', () => {
  test('has a row for every lane, "??" where nobody is known, and a free line under everybody', () => {
    const client = aClient('Zekerheid');
    const graag = client.seat('Supply', { role: 'nurture', holder: 'Mr Graag' });
    client.pair(graag, client.colleague('Mr Koester'), { cadence: 'monthly' });
    expect(rows(client)).toEqual({
      guarantor: ['ghost | open'],
      decider: ['ghost | open'],
      influencer: ['ghost | open'],
      nurture: ['Mr Graag | Mr Koester', 'open | open'],
      daily: ['ghost | open'],
    });
  });

  test('writes a member once, and everybody who faces her under each other', () => {
    const client = aClient('Zekerheid');
    const desk = client.seat('Goods-in', { role: 'daily', holder: '??' });
    client.pair(desk, client.colleague('Order desk'), { cadence: 'daily' });
    client.pair(desk, client.colleague('Driver'), { cadence: 'weekly' });
    const [first, second] = lanesOf(client).find(({ lane }) => lane === 'daily')?.lines ?? [];
    expect(first).toMatchObject({ key: desk, span: 2, client: { kind: 'seat', holder: 'unknown', name: null } });
    expect(second).toMatchObject({ anchor: desk, client: { kind: 'same' } });
    expect([first, second].map((line) => line?.own.kind)).toEqual(['strand', 'strand']);
  });

  test('says who is faced by nobody, and who of ours faces nobody', () => {
    const client = aClient('Zekerheid');
    client.seat('Production', { role: 'influencer', holder: 'Ms Docht' });
    client.assign(client.colleague('Mr Nogalwat'), { lane: 'guarantor' });
    expect(rows(client)).toMatchObject({
      influencer: ['Ms Docht | none', 'open | open'],
      guarantor: ['ghost | Mr Nogalwat', 'open | open'],
    });
  });

  test('shows who fills a row from a higher one instead of asking who she is', () => {
    const client = aClient('Zekerheid');
    client.seat('Owner', { roles: ['guarantor', 'decider'], holder: 'Mr Alles' });
    expect(rows(client)).toMatchObject({
      guarantor: ['Mr Alles | none', 'open | open'],
      decider: ['Mr Alles | blank', 'open | open'],
    });
  });

  test('shows who fills a row by a role of the company, too', () => {
    const client = aClient('Zekerheid');
    const owner = client.seat('Owner', { role: 'guarantor', holder: 'Mr Alles' });
    client.hasCompanyRole(owner, client.companyRole('Approver', { nurtureRow: 'decider' }));
    expect(rows(client)).toMatchObject({ decider: ['Mr Alles | blank', 'open | open'] });
  });

  test('tells the row of its date: the holder of then, and proof with her alone', () => {
    const client = aClient('Zekerheid');
    const seat = client.seat('Quality', { role: 'influencer', holder: 'Mr Wacht' });
    const docter = client.colleague('Ms Docter');
    client.pair(seat, docter, { cadence: 'quarterly' });
    client.touch(client.holderOf(seat), docter, '2022-03-01');
    client.swap(seat, 'Ms Zacht', '2024-03-04');
    client.colleagueLeaves(docter, '2024-05-01');
    const strandAt = (date: string) => {
      const line = linesOf(lanesOf(client, date)).find(({ key }) => key === seat);
      return line?.client.kind === 'seat' && line.own.kind === 'strand'
        ? [line.client.name, line.own.proof, line.own.hasLeft]
        : null;
    };
    expect(strandAt('2023-01-01')).toEqual(['Mr Wacht', 'proven', false]);
    expect(strandAt('2024-04-01')).toEqual(['Ms Zacht', 'unproven', false]);
    expect(strandAt('2024-05-02')).toEqual(['Ms Zacht', 'loose', true]);
  });

  test('keeps the row for seats without a role out of sight until somebody stands in it', () => {
    const client = aClient('Zekerheid');
    client.seat('Somebody', { holder: 'Ms Nieuw', from: '2023-01-01' });
    expect(Object.keys(rows(client, '2022-01-01'))).not.toContain('unplaced');
    expect(rows(client, '2023-02-01')).toMatchObject({ unplaced: ['Ms Nieuw | none', 'open | open'] });
  });
});
