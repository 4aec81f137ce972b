import { describe, expect, test } from 'vitest';
import { aClient } from '../../fixtures/recordBuilder.ts';
import { calm, spoken } from './spokenFindings.ts';

describe('a row that nobody of ours faces', () => {
  const influencers = () => {
    const client = aClient('Zekerheid', { phase: 'nurture' });
    const docht = client.seat('Head of production', { role: 'influencer', holder: 'Ms Docht' });
    const zacht = client.seat('Quality manager', { role: 'influencer', holder: 'Ms Zacht' });
    return { client, docht, zacht };
  };

  test('is told of once, with the names of all who stand in it', () => {
    const { client, docht, zacht } = influencers();
    client.seat('Order desk', { role: 'daily', holder: '??' });
    expect(spoken(client, 'rowUnpaired')).toMatchObject([
      {
        id: 'rowUnpaired:influencer',
        severity: 'warning',
        concerns: { seatIds: [docht, zacht] },
        title: { params: { context: 'influencer', count: 2, names: 'Ms Docht, Ms Zacht' } },
        action: { kind: 'pairSeat', seatId: docht },
      },
    ]);
  });

  test('counts as faced from one strand on, but not by the loose one of a colleague who left', () => {
    const { client, zacht } = influencers();
    client.pair(zacht, client.colleague('Ms Docter', { to: '2020-05-01' }));
    expect(spoken(client, 'rowUnpaired', '2020-04-30')).toEqual([]);
    expect(spoken(client, 'rowUnpaired', '2020-05-01')).toHaveLength(1);
  });

  test('where nobody has a name is left to the rule for empty rows, decider and guarantor to theirs', () => {
    const client = aClient('Zekerheid', { phase: 'nurture' });
    client.seat('Order desk', { role: 'daily', holder: '??' });
    client.seat('Managing director', { role: 'decider', holder: 'Mr Zekerheid' });
    expect(spoken(client, 'rowUnpaired')).toEqual([]);
  });

  test('who stands in a higher row is told of there only', () => {
    const client = aClient('Zekerheid', { phase: 'nurture' });
    client.seat('Owner', { roles: ['decider', 'influencer'], holder: 'Mr Zekerheid' });
    client.seat('Supply chain', { roles: ['influencer', 'nurture'], holder: 'Mr Graag' });
    expect(spoken(client, 'rowUnpaired').map(({ id, title }) => [id, title.params?.names])).toEqual([
      ['rowUnpaired:influencer', 'Mr Graag'],
    ]);
  });

  test('does not call a buyer, who stands in the nearest row of an existing client, one who cares for the relation', () => {
    const client = aClient('Zekerheid', { phase: 'nurture' });
    client.seat('Purchasing', { role: 'buyer', holder: 'Ms Koop' });
    const [buyer] = spoken(client, 'rowUnpaired');
    expect(buyer).toMatchObject({ id: 'rowUnpaired:nurture', title: { params: { names: 'Ms Koop' } } });
    expect(buyer?.title.params).not.toHaveProperty('context');
    client.seat('Account contact', { role: 'nurture', holder: 'Mr Graag' });
    expect(spoken(client, 'rowUnpaired')[0]?.title.params).not.toHaveProperty('context');
  });

  test('is only a notice while a client is explored', () => {
    const client = aClient('Prospect', { phase: 'exploration' });
    client.seat('Reception', { role: 'gatekeeper', holder: 'Ms Poort' });
    expect(spoken(client, 'rowUnpaired')).toMatchObject([{ severity: 'notice' }]);
  });

  test('faced, is silent', () => {
    expect(spoken(calm().client, 'rowUnpaired')).toEqual([]);
  });
});
