import { describe, expect, test } from 'vitest';
import { pullsOf } from '../../../shared/insight/disturbance.ts';
import { pullStory } from '../../../shared/insight/pullStory.ts';
import { aClient, type RecordBuilder } from '../../fixtures/recordBuilder.ts';

const storyOf = (client: RecordBuilder) => {
  const record = client.record();
  const pull = pullsOf(record).at(-1);
  if (!pull) throw new Error('the story has a pull');
  return pullStory(record, pull);
};

const plate = () => {
  const client = aClient('Zekerheid', { since: '2017-05-12' });
  const quality = client.seat('Quality manager', { role: 'influencer', holder: 'Mr Wacht' });
  const production = client.seat('Head of production', { role: 'influencer', holder: 'Ms Docht' });
  const empty = client.seat('Empty', { role: 'daily' });
  const koester = client.colleague('Mr Koester');
  const docter = client.colleague('Ms Docter');
  client.pair(quality, koester, { cadence: 'monthly' });
  client.pair(quality, docter, { cadence: 'quarterly' });
  client.pair(production, docter, { cadence: 'monthly' });
  client.tie('reportsTo', empty, quality);
  return { client, quality, production, koester, docter };
};

describe('the story of a pull', () => {
  test('a swap tells who went, who came, what must be proven again and who feels it', () => {
    const { client, quality } = plate();
    client.reads(client.holderOf(quality), 'favourable', '2023-01-01');
    client.swap(quality, 'Ms Zacht', '2024-03-04');
    const story = storyOf(client);
    expect(story).toMatchObject({
      leftName: 'Mr Wacht',
      cameName: 'Ms Zacht',
      colleagueName: null,
      seatTitle: 'Quality manager',
      pairingsToProve: 2,
      statusesLost: 1,
      feltWithin: [2, 3, 3],
      halfGoneOn: '2024-06-02',
    });
    expect(story.total).toBeGreaterThan(0);
  });

  test('a status that nobody had read is not lost, nor is that of a newcomer we have read before', () => {
    const unread = plate();
    unread.client.swap(unread.quality, 'Ms Zacht', '2024-03-04');
    expect(storyOf(unread.client).statusesLost).toBe(0);

    const { client, quality } = plate();
    client.reads(client.holderOf(quality), 'favourable', '2023-01-01');
    const zacht = client.person('Ms Zacht');
    client.reads(zacht, 'neutral', '2023-06-01');
    client.vacate(quality, '2024-03-04');
    client.sits(quality, zacht, { from: '2024-03-04' });
    expect(storyOf(client).statusesLost).toBe(0);
  });

  test('pairings that end with the holder need not be proven again', () => {
    const client = aClient('Zekerheid');
    const seat = client.seat('Buyer', { holder: 'Mr Graag', to: '2022-01-01' });
    client.pair(seat, client.colleague('Mr Koester'), { to: '2022-01-01' });
    expect(storyOf(client)).toMatchObject({ leftName: 'Mr Graag', cameName: null, pairingsToProve: 0 });
  });

  test('a colleague who leaves us leaves her pairings to be taken over', () => {
    const { client, docter } = plate();
    client.colleagueLeaves(docter, '2024-03-04');
    expect(storyOf(client)).toMatchObject({
      leftName: null,
      cameName: null,
      colleagueName: 'Ms Docter',
      seatTitle: '',
      pairingsToProve: 2,
      statusesLost: 0,
      feltWithin: [2, 3, 3],
    });
  });
});
