import { describe, expect, test } from 'vitest';
import { dealFewNames } from '../../../../shared/insight/findings/dealFewNames.ts';
import { majorityOnOne } from '../../../../shared/insight/findings/majorityOnOne.ts';
import { voteWithOpponent } from '../../../../shared/insight/findings/voteWithOpponent.ts';
import type { Finding } from '../../../../shared/insight/types.ts';
import { plainDate } from '../../../../shared/model/plainDate.ts';
import type { ClientState } from '../../../../shared/time/clientState.ts';
import { stateAt } from '../../../../shared/time/stateAt.ts';
import { aClient, type RecordBuilder } from '../../../fixtures/recordBuilder.ts';

const told = (rule: (state: ClientState) => readonly Finding[], client: RecordBuilder, date = '2020-06-01') =>
  rule(stateAt(client.record(), plainDate(date)));

const prospect = (...names: readonly string[]) => {
  const client = aClient('Prospect', { phase: 'conquest' });
  const people = names.map((name) => client.holderOf(client.seat(`Seat of ${name}`, { role: 'buyer', holder: name })));
  return { client, people: people as [string, string, string, string] };
};

describe('an open deal with few names', () => {
  test('is told with the number of names, and offers to name somebody', () => {
    const { client } = prospect('Ms Schets', 'Mr Zwijger');
    const deal = client.deal('Island');
    expect(told(dealFewNames, client)).toMatchObject([
      {
        id: `dealFewNames:${deal}`,
        severity: 'warning',
        why: { params: { deal: 'Island', count: 2 } },
        action: { kind: 'addMember', role: 'guarantor' },
      },
    ]);
  });

  test('is not told with three names, before it opens, once ordered or once closed', () => {
    const three = prospect('Ms Schets', 'Mr Zwijger', 'Mr Voorman');
    three.client.deal('Island');
    expect(told(dealFewNames, three.client)).toEqual([]);
    const { client } = prospect('Ms Schets');
    client.deal('Island', { openedOn: '2020-03-01', orderPlacedOn: '2020-07-01' });
    client.deal('Tap', { openedOn: '2020-03-01', closedOn: '2020-04-01', outcome: 'lost' });
    expect(told(dealFewNames, client, '2020-02-28')).toEqual([]);
    expect(told(dealFewNames, client)).toHaveLength(1);
    expect(told(dealFewNames, client, '2020-07-01')).toEqual([]);
  });
});

describe('a vote in the hands of an opponent', () => {
  const handedOver = () => {
    const { client, people } = prospect('Mr Voorman', 'Mr Zwijger', 'Ms Schets');
    const [director, purchaser, designer] = people;
    const deal = client.deal('Island', { orderPlacedOn: '2020-09-01' });
    client.stands(deal, director, 'for', '2020-02-01');
    client.stands(deal, purchaser, 'against', '2020-02-01');
    client.stands(deal, designer, 'undecided', '2020-02-01');
    client.delegates(deal, director, purchaser, { from: '2020-03-01', to: '2020-08-01' });
    return { client, deal, director, purchaser, designer };
  };

  test('is an alarm where its owner is for us', () => {
    const { client, deal, director } = handedOver();
    expect(told(voteWithOpponent, client)).toMatchObject([
      {
        id: `voteWithOpponent:${deal}:${director}`,
        severity: 'alarm',
        title: { params: { name: 'Mr Voorman', opponent: 'Mr Zwijger', sinceDate: '2020-03-01' } },
        why: { key: 'finding.voteWithOpponent.whyOurs' },
        action: { kind: 'showDeal', dealId: deal },
      },
    ]);
  });

  test('is a warning where its owner is not, and follows a chain to its end', () => {
    const { client, deal, director, designer } = handedOver();
    client.delegates(deal, designer, director, { from: '2020-03-01' });
    expect(told(voteWithOpponent, client).map(({ severity, title }) => [severity, title.params?.name])).toEqual(
      expect.arrayContaining([
        ['alarm', 'Mr Voorman'],
        ['warning', 'Ms Schets'],
      ]),
    );
  });

  test('is silent before and after it was handed over, and once the opponent changed his mind', () => {
    const { client, deal, purchaser } = handedOver();
    expect(told(voteWithOpponent, client, '2020-02-28')).toEqual([]);
    expect(told(voteWithOpponent, client, '2020-08-01')).toEqual([]);
    client.stands(deal, purchaser, 'undecided', '2020-05-01');
    expect(told(voteWithOpponent, client)).toEqual([]);
  });

  test('is still told while a lost deal can be reversed, and for three months at the most', () => {
    const { client, deal } = handedOver();
    client.milestone(deal, 'lost', '2020-03-10');
    expect(told(voteWithOpponent, client, '2020-03-12')).toHaveLength(1);
    expect(told(voteWithOpponent, client, '2020-06-08')).toEqual([]);
  });
});

describe('a majority that hangs on one person', () => {
  test('names who casts the votes without which it is gone', () => {
    const { client, people } = prospect('Mr Voorman', 'Mr Zwijger', 'Ms Schets', 'Mr Weifel');
    const [director, purchaser, designer, manager] = people;
    const deal = client.deal('Island');
    client.stands(deal, director, 'for', '2020-02-01');
    client.stands(deal, designer, 'for', '2020-02-01');
    client.stands(deal, manager, 'for', '2020-02-01');
    client.stands(deal, purchaser, 'against', '2020-02-01');
    expect(told(majorityOnOne, client)).toMatchObject([{ why: { params: { count: 3, needed: 3, of: 4 } } }]);
    client.delegates(deal, purchaser, director, { from: '2020-03-01' });
    expect(told(majorityOnOne, client)).toMatchObject([
      { severity: 'warning', title: { params: { count: 1, names: 'Mr Voorman' } } },
    ]);
  });

  test('is silent without a majority, with one to spare, and when the order is placed', () => {
    const { client, people } = prospect('Mr Voorman', 'Mr Zwijger', 'Ms Schets');
    const [director, purchaser, designer] = people;
    const deal = client.deal('Island', { orderPlacedOn: '2020-09-01' });
    client.stands(deal, director, 'for', '2020-02-01');
    client.stands(deal, purchaser, 'against', '2020-02-01');
    expect(told(majorityOnOne, client, '2020-03-01')).toEqual([]);
    client.stands(deal, designer, 'for', '2020-04-01');
    expect(told(majorityOnOne, client, '2020-04-01')).toHaveLength(1);
    expect(told(majorityOnOne, client, '2020-09-01')).toEqual([]);
    client.stands(deal, purchaser, 'for', '2020-05-01');
    expect(told(majorityOnOne, client, '2020-05-01')).toEqual([]);
  });
});
