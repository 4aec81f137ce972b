import { describe, expect, test } from 'vitest';
import { aClient } from '../../fixtures/recordBuilder.ts';
import { calm, spoken } from './spokenFindings.ts';

describe('√6 window', () => {
  test('it speaks during the window, and counts who has not heard from us since it began', () => {
    const { client, colleague, decider } = calm('2015-01-01');
    client.touch(client.holderOf(decider), colleague, '2020-02-01');
    expect(spoken(client, 'root6Window', '2019-12-31')).toEqual([]);
    expect(spoken(client, 'root6Window', '2020-06-01')).toMatchObject([
      {
        severity: 'warning',
        why: { params: { fromDate: '2020-01-01', lastDate: '2021-12-31', count: 4, of: 5 } },
        action: { kind: 'recordTouch', colleagueId: colleague },
      },
    ]);
    expect(spoken(client, 'root6Window', '2022-01-01')).toEqual([]);
  });

  test('it offers a contact with somebody who has a name, and a name where nobody has one', () => {
    const client = aClient('Zekerheid', { since: '2015-01-01', phase: 'nurture' });
    const unknown = client.seat('Chairman', { role: 'guarantor', holder: '??' });
    expect(spoken(client, 'root6Window')[0]?.action).toEqual({ kind: 'nameHolder', seatId: unknown });
    const known = client.seat('Clerk', { role: 'daily', holder: 'Ms Zacht' });
    expect(spoken(client, 'root6Window')[0]?.action).toEqual({ kind: 'recordTouch', seatId: known, colleagueId: null });
  });

  test('the only person on the map is not counted out of one', () => {
    const client = aClient('Zekerheid', { since: '2015-01-01', phase: 'nurture' });
    client.seat('Clerk', { role: 'daily', holder: 'Ms Zacht' });
    expect(spoken(client, 'root6Window')[0]?.why.key).toBe('finding.root6Window.whyOnly');
    client.seat('Chairman', { role: 'guarantor', holder: '??' });
    expect(spoken(client, 'root6Window')[0]?.why.key).toBe('finding.root6Window.why');
  });

  test('when all have heard from us it is a notice', () => {
    const { client, colleague, ...seats } = calm('2015-01-01');
    for (const seat of Object.values(seats)) client.touch(client.holderOf(seat), colleague, '2020-02-01');
    expect(spoken(client, 'root6Window', '2020-06-01')).toMatchObject([
      { severity: 'notice', why: { key: 'finding.root6Window.whyAllMet' } },
    ]);
  });

  test('who is still being explored or conquered has none', () => {
    for (const phase of ['exploration', 'conquest'] as const) {
      const client = aClient('Prospect', { since: '2015-01-01', phase });
      expect(spoken(client, 'root6Window', '2020-06-01')).toEqual([]);
    }
  });
});
