import { describe, expect, test } from 'vitest';
import { daysOfChange, filmRange } from '../../../shared/film/filmStops.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

const today = plainDate('2024-12-01');
const whole = { from: null, to: null };

const withASwap = () => {
  const client = aClient('Zekerheid', { since: '2020-01-01' });
  const seat = client.seat('Quality manager', { role: 'influencer', holder: 'Mr Wacht' });
  client.pair(seat, client.colleague('Mr Koester'));
  client.reads(client.holderOf(seat), 'favourable', '2021-05-05');
  client.swap(seat, 'Ms Zacht', '2024-03-04');
  return client.record();
};

describe('the stretch of a film', () => {
  test('is the whole history until today where nothing is asked', () => {
    expect(filmRange(withASwap(), whole, today)).toEqual({ ok: true, value: { from: '2020-01-01', to: today } });
  });

  test('of a client to whom nothing ever happened is refused by name', () => {
    const bare = aClient('Stil', { since: '2020-01-01' }).record();
    expect(filmRange(bare, whole, today)).toMatchObject({
      ok: false,
      error: { code: 'filmNoHistory', params: { client: 'Stil' } },
    });
  });

  test.each([
    ['2024-03-04', '2024-03-04'],
    ['2024-03-05', '2024-03-04'],
  ])('from %s to %s is none', (from, to) => {
    const asked = { from: plainDate(from), to: plainDate(to) };
    expect(filmRange(withASwap(), asked, today)).toMatchObject({ ok: false, error: { code: 'intervalReversed' } });
  });

  test('before anything is known is refused with the day on which it begins', () => {
    const refused = {
      ok: false,
      error: { code: 'filmBeforeHistory', params: { client: 'Zekerheid', first: '2020-01-01' } },
    };
    expect(filmRange(withASwap(), { from: null, to: plainDate('2019-05-05') }, today)).toMatchObject(refused);
    const asked = { from: plainDate('2018-01-01'), to: plainDate('2019-05-05') };
    expect(filmRange(withASwap(), asked, today)).toMatchObject(refused);
  });
});

test('the days of change are those of the range on which more than a contact happened, weighed by what they move', () => {
  const days = daysOfChange(withASwap(), { from: plainDate('2020-06-01'), to: today });
  expect(days.map(({ date, weight }) => [date, weight])).toEqual([
    ['2021-05-05', 'minor'],
    ['2024-03-04', 'pull'],
  ]);
});
