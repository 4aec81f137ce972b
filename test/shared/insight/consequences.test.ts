import { describe, expect, test } from 'vitest';
import { consequencesOf } from '../../../shared/insight/consequences.ts';
import { type PlainDate, plainDate } from '../../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../../shared/record/clientRecord.ts';
import { timelineEvents } from '../../../shared/time/timeline.ts';
import type { TimelineEvent } from '../../../shared/time/timelineTypes.ts';
import { pairedClient as zekerheid } from '../../fixtures/pairedClient.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

const eventOn = (record: ClientRecord, kind: TimelineEvent['kind'], text: string): TimelineEvent => {
  const date: PlainDate = plainDate(text);
  const event = timelineEvents(record).find((one) => one.kind === kind && one.date === date);
  if (!event) throw new Error(`no ${kind} on ${text}`);
  return event;
};

const of = (record: ClientRecord, kind: TimelineEvent['kind'], date: string) =>
  consequencesOf(record, eventOn(record, kind, date));

describe('What a swap means', () => {
  test('is where the newcomer was, a competitor before all, who must make contact anew, and who feels it', () => {
    const { client, quality } = zekerheid();
    const zacht = client.swap(quality, 'Ms Zacht', '2024-03-04');
    client.worked(zacht, 'Oord', { to: '2020-01-01' });
    client.worked(zacht, 'Quist BV', { isCompetitor: true, to: '2022-01-01' });
    expect(of(client.record(), 'swap', '2024-03-04')).toEqual([
      { kind: 'fromCompetitor', person: 'Ms Zacht', before: 'Quist BV' },
      { kind: 'toProve', names: ['Mr Koester'] },
      { kind: 'felt', names: expect.arrayContaining(['Mr Koester', 'Mr Zekerheid']), others: expect.any(Number) },
    ]);
  });

  test('says of somebody who moved within the client which seat was left', () => {
    const { client, quality, decider } = zekerheid();
    const wacht = client.holderOf(quality);
    client.vacate(quality, '2024-03-04');
    client.vacate(decider, '2024-03-04');
    client.sits(decider, wacht, { from: '2024-03-04' });
    expect(of(client.record(), 'swap', '2024-03-04')[0]).toEqual({
      kind: 'fromInside',
      person: 'Mr Wacht',
      before: 'Quality manager',
    });
  });

  test('says that nobody of ours faces the newcomer where that is so', () => {
    const client = aClient('Klein', { since: '2017-05-12' });
    const seat = client.seat('Owner', { role: 'decider', holder: 'Mr Klein' });
    client.swap(seat, 'Ms Groot', '2024-01-01');
    expect(of(client.record(), 'swap', '2024-01-01')).toEqual([
      { kind: 'unfaced', names: ['Ms Groot'], seatIds: [seat] },
    ]);
  });
});

test('A seat left empty lets strands hang loose, and a colleague who leaves is lost to those whom she faced', () => {
  const { client, quality, aandegang } = zekerheid();
  client.vacate(quality, '2024-03-04');
  client.colleagueLeaves(aandegang, '2024-06-01');
  const record = client.record();
  expect(of(record, 'departure', '2024-03-04')).toContainEqual({ kind: 'loose', names: ['Mr Koester'] });
  expect(of(record, 'colleagueLeft', '2024-06-01')).toContainEqual({ kind: 'lost', names: ['Mr Zekerheid'] });
});

test('Of somebody who was read it says whom of ours to call, or that there is nobody', () => {
  const { client, quality } = zekerheid();
  const buyer = client.seat('Buyer', { role: 'influencer', holder: 'Ms Koop' });
  client.reads(client.holderOf(quality), 'suspicious', '2024-02-01');
  client.reads(client.holderOf(buyer), 'hostile', '2024-02-02');
  const record = client.record();
  expect(of(record, 'reading', '2024-02-01')).toEqual([{ kind: 'counterpart', names: ['Mr Koester'] }]);
  expect(of(record, 'reading', '2024-02-02')).toEqual([{ kind: 'unfaced', names: ['Ms Koop'], seatIds: [buyer] }]);
});

describe('What a turn of a deal means', () => {
  const island = () => {
    const made = zekerheid();
    const { client, quality, decider } = made;
    const deal = client.deal('Island');
    const [wacht, zekerheidHolder] = [client.holderOf(quality), client.holderOf(decider)];
    client.stands(deal, zekerheidHolder, 'for', '2024-01-10');
    client.stands(deal, wacht, 'against', '2024-01-11');
    return { ...made, deal, wacht, director: zekerheidHolder };
  };

  test('is where the votes lie from then on, and who would make the majority', () => {
    const { client, deal, wacht, director } = island();
    client.delegates(deal, director, wacht, { from: '2024-02-01' });
    expect(of(client.record(), 'delegationStarted', '2024-02-01')).toMatchObject([
      { kind: 'votes', tally: { heads: { for: 0, against: 1 }, votes: { for: 0, against: 2 } } },
      { kind: 'swing', names: ['Mr Wacht'] },
    ]);
  });

  test('is nothing where the votes stay as they are', () => {
    const { client, deal, wacht } = island();
    client.stands(deal, wacht, 'against', '2024-03-01');
    expect(of(client.record(), 'stance', '2024-03-01')).toEqual([]);
  });

  test('is whom above nobody of ours faces where it was stopped', () => {
    const { client, deal } = island();
    const board = client.seat('Family board', { role: 'guarantor' });
    client.milestone(deal, 'stop', '2024-04-01', 'The board stops it');
    expect(of(client.record(), 'milestone', '2024-04-01')).toEqual([
      { kind: 'unfacedSeat', names: ['Family board'], seatIds: [board] },
    ]);
  });
});
