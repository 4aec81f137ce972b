import { expect, test } from 'vitest';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { concernedByEvents } from '../../../shared/time/concernedByEvents.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { timelineEvents } from '../../../shared/time/timeline.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

test('a vote handed over is about both, a swap about its seat, and a first day of many about nobody', () => {
  const client = aClient('Ostmeer', { since: '2020-01-01' });
  const seats = ['Director', 'Buyer', 'Designer', 'Manager', 'Desk', 'Finance'].map((title) =>
    client.seat(title, { role: 'influencer', holder: `Ms ${title}` }),
  );
  const [director = '', buyer = '', designer = ''] = seats;
  const deal = client.deal('Fittings');
  client.delegates(deal, client.holderOf(director), client.holderOf(buyer), { from: '2021-03-01' });
  client.swap(designer, 'Ms New', '2022-03-01');
  const record = client.record();
  const concernedOn = (day: string) => {
    const date = plainDate(day);
    return concernedByEvents(
      record,
      stateAt(record, date),
      timelineEvents(record).filter((one) => one.date === date),
    );
  };
  expect(concernedOn('2021-03-01')).toEqual(new Set([director, buyer]));
  expect(concernedOn('2022-03-01')).toEqual(new Set([designer]));
  expect(concernedOn('2020-01-01')).toEqual(new Set());
});
