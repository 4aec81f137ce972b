import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tallyOf } from '../../../shared/insight/tally.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { stancePositions } from '../../../shared/model/vocabulary.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { aClient, type RecordBuilder } from '../../fixtures/recordBuilder.ts';

const tallyAt = (client: RecordBuilder, date: string) => {
  const state = stateAt(client.record(), plainDate(date));
  const deal = state.deals[0];
  if (!deal) throw new Error('the story has a deal');
  return tallyOf(deal, state);
};
const sumOf = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** The deal that was won at the table and lost above it. */
const missedDeal = () => {
  const client = aClient('Prospect', { since: '2021-01-01', phase: 'conquest' });
  const sits = (title: string) => client.holderOf(client.seat(title, { holder: title }));
  const designer = sits('Designer');
  const manager = sits('R&D manager');
  const purchaser = sits('Head of purchasing');
  const director = sits('Managing director');
  const deal = client.deal('Pump', { openedOn: '2021-01-01', closedOn: '2024-09-01', outcome: 'stopped' });
  client.stands(deal, designer, 'for', '2021-02-01');
  client.stands(deal, manager, 'undecided', '2021-02-01');
  client.stands(deal, purchaser, 'against', '2021-02-01');
  client.stands(deal, director, 'for', '2021-02-01');
  client.delegates(deal, director, purchaser, { from: '2024-01-01' });
  client.stands(deal, manager, 'for', '2024-02-01');
  client.stands(deal, purchaser, 'for', '2024-03-01');
  return { client, designer, manager, purchaser, director, deal };
};

describe('the tally', () => {
  test('heads at the table and votes are two counts once a vote was handed over', () => {
    const { client, manager } = missedDeal();
    expect(tallyAt(client, '2023-12-31')).toMatchObject({
      heads: { for: 2, against: 1, undecided: 1 },
      votes: { for: 2, against: 1, undecided: 1 },
      hasMajority: false,
      swing: [manager],
    });
    expect(tallyAt(client, '2024-02-01')).toMatchObject({
      heads: { for: 2, against: 1, undecided: 0, unknown: 0 },
      votes: { for: 2, against: 2, undecided: 0, unknown: 0 },
      hasMajority: false,
    });
  });

  test('the swing takes the fewest people: one who casts two votes rather than one who casts one', () => {
    const { client, purchaser } = missedDeal();
    expect(tallyAt(client, '2024-01-01').swing).toEqual([purchaser]);
  });

  test('with a majority there is no swing left', () => {
    const { client } = missedDeal();
    expect(tallyAt(client, '2024-03-01')).toMatchObject({ votes: { for: 4 }, hasMajority: true, swing: [] });
  });

  test('a decision can be reversed until an order is placed or the deal stopped', () => {
    const { client, deal } = missedDeal();
    expect(tallyAt(client, '2024-08-31').isReversible).toBe(true);
    expect(tallyAt(client, '2024-09-01').isReversible).toBe(false);
    client.put('deal', { ...deal_(client, deal), orderPlacedOn: plainDate('2024-04-01') });
    expect(tallyAt(client, '2024-03-31').isReversible).toBe(true);
    expect(tallyAt(client, '2024-04-01').isReversible).toBe(false);
  });

  test('a vote travels along a chain of delegations to its end', () => {
    const { client, designer, manager, purchaser, deal } = missedDeal();
    client.delegates(deal, designer, manager, { from: '2022-01-01' });
    client.delegates(deal, manager, purchaser, { from: '2022-01-01' });
    expect(tallyAt(client, '2022-06-01')).toMatchObject({
      heads: { for: 1, against: 1, undecided: 0 },
      votes: { for: 1, against: 3, undecided: 0 },
    });
  });

  test('a circle of delegations leaves each vote with its owner', () => {
    const { client, designer, manager, purchaser, deal } = missedDeal();
    client.delegates(deal, designer, manager, { from: '2022-01-01' });
    client.delegates(deal, manager, purchaser, { from: '2022-01-01' });
    client.delegates(deal, purchaser, designer, { from: '2022-01-01' });
    expect(tallyAt(client, '2022-06-01').votes).toEqual({ for: 2, against: 1, undecided: 1, unknown: 0 });
  });

  test('a vote handed into a circle never arrives, and stays with its owner too', () => {
    const { client, designer, manager, purchaser, deal } = missedDeal();
    client.delegates(deal, manager, purchaser, { from: '2022-01-01' });
    client.delegates(deal, purchaser, manager, { from: '2022-01-01' });
    client.delegates(deal, designer, manager, { from: '2022-01-01' });
    expect(tallyAt(client, '2022-06-01').votes).toEqual({ for: 2, against: 1, undecided: 1, unknown: 0 });
  });

  test('who left the client no longer votes, and a vote handed to her stays where it was', () => {
    const client = aClient('Prospect', { since: '2021-01-01', phase: 'conquest' });
    const first = client.seat('Director', { holder: 'Director' });
    const second = client.seat('Buyer', { holder: 'Buyer' });
    const [director, buyer] = [client.holderOf(first), client.holderOf(second)];
    const deal = client.deal('Pump');
    client.stands(deal, director, 'for', '2021-02-01');
    client.stands(deal, buyer, 'against', '2021-02-01');
    client.delegates(deal, director, buyer, { from: '2021-03-01' });
    client.vacate(second, '2022-01-01');
    expect(tallyAt(client, '2021-06-01').votes).toMatchObject({ for: 0, against: 2 });
    expect(tallyAt(client, '2022-01-01')).toMatchObject({ votes: { for: 1, against: 0 }, hasMajority: true });
  });

  test('without voters there is no majority and nobody to win over', () => {
    const client = aClient('Prospect');
    client.deal('Pump');
    expect(tallyAt(client, '2021-01-01')).toMatchObject({ hasMajority: false, swing: [] });
  });

  test('whatever was delegated to whom, no vote is lost or made, and the swing makes a majority', () => {
    const person = fc.nat({ max: 6 });
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...stancePositions), { minLength: 1, maxLength: 7 }),
        fc.array(fc.tuple(person, person), { maxLength: 12 }),
        (positions, delegations) => {
          const client = aClient('Prospect');
          const deal = client.deal('Pump');
          const people = positions.map((position, index) => {
            const personId = client.holderOf(client.seat(`Seat ${index}`, { holder: `Person ${index}` }));
            client.stands(deal, personId, position, '2020-02-01');
            return personId;
          });
          for (const [from, to] of delegations) {
            const [giver, taker] = [people[from], people[to]];
            if (giver && taker) client.delegates(deal, giver, taker);
          }
          const tally = tallyAt(client, '2020-06-01');
          expect(sumOf(tally.votes)).toBe(people.length);
          expect(sumOf(tally.heads)).toBeLessThanOrEqual(people.length);
          expect(tally.hasMajority).toBe(tally.votes.for > people.length / 2);
          for (const personId of tally.swing) client.stands(deal, personId, 'for', '2020-03-01');
          expect(tallyAt(client, '2020-06-01').hasMajority).toBe(true);
        },
      ),
    );
  });
});

const deal_ = (client: RecordBuilder, dealId: string) => {
  const deal = client.record().tables.deal[dealId];
  if (!deal) throw new Error('the story has a deal');
  return deal;
};
