import { describe, expect, test } from 'vitest';
import { plainDate } from '../../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../../shared/record/clientRecord.ts';
import type { PairingState, SeatState } from '../../../shared/time/clientState.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

const at = (record: ClientRecord, date: string) => stateAt(record, plainDate(date));
const seatAt = (record: ClientRecord, seatId: string, date: string): SeatState => {
  const seat = at(record, date).seats.find((each) => each.seat.id === seatId);
  if (!seat) throw new Error('the seat does not exist at that date');
  return seat;
};
const pairingAt = (record: ClientRecord, pairingId: string, date: string): PairingState => {
  const pairing = at(record, date).pairings.find((each) => each.pairing.id === pairingId);
  if (!pairing) throw new Error('the pairing does not stand at that date');
  return pairing;
};

describe('holders', () => {
  test('a swap gives the seat to the newcomer on its very day, and the day before is as it was', () => {
    const client = aClient('Zekerheid', { since: '2017-05-12' });
    const quality = client.seat('Quality manager', { role: 'influencer', holder: 'Mr Wacht' });
    client.swap(quality, 'Ms Zacht', '2024-03-04');
    const record = client.record();
    expect(seatAt(record, quality, '2024-03-03')).toMatchObject({
      holder: 'known',
      person: { name: 'Mr Wacht' },
      previous: null,
      isNewcomer: false,
    });
    expect(seatAt(record, quality, '2024-03-04')).toMatchObject({
      holder: 'known',
      person: { name: 'Ms Zacht' },
      previous: { person: { name: 'Mr Wacht' } },
      isNewcomer: true,
    });
  });

  test('a seat stays when its holder leaves, and remembers her', () => {
    const client = aClient('Zekerheid');
    const seat = client.seat('Buyer', { holder: 'Mr Graag' });
    client.vacate(seat, '2022-06-01');
    expect(seatAt(client.record(), seat, '2022-06-01')).toMatchObject({
      holder: 'vacant',
      person: null,
      tenure: null,
      previous: { person: { name: 'Mr Graag' } },
      isNewcomer: false,
    });
  });

  test('someone we do not know is neither known nor absent', () => {
    const client = aClient('Zekerheid');
    const seat = client.seat('Guarantor', { holder: '??' });
    expect(seatAt(client.record(), seat, '2021-01-01')).toMatchObject({ holder: 'unknown', person: null });
  });

  test('two touching tenures of one person are one holding: she is no newcomer to herself', () => {
    const client = aClient('Zekerheid');
    const seat = client.seat('Buyer');
    const graag = client.person('Mr Graag');
    const colleague = client.colleague('Mr Koester');
    client.sits(seat, graag, { from: '2020-01-01', to: '2021-01-01' });
    client.sits(seat, graag, { from: '2021-01-01' });
    const pairing = client.pair(seat, colleague);
    client.touch(graag, colleague, '2020-06-01');
    const record = client.record();
    expect(seatAt(record, seat, '2021-06-01')).toMatchObject({ previous: null, isNewcomer: false });
    expect(seatAt(record, seat, '2021-06-01').tenure?.from).toBe('2021-01-01');
    expect(pairingAt(record, pairing, '2021-06-01').proof).toBe('proven');
  });

  test('only employers from before she took the seat are where she came from, latest first', () => {
    const client = aClient('Zekerheid');
    const seat = client.seat('Quality manager', { holder: 'Mr Wacht' });
    const zacht = client.swap(seat, 'Ms Zacht', '2024-03-04');
    client.worked(zacht, 'Oldest', { from: '2001-01-01', to: '2010-01-01' });
    client.worked(zacht, 'Quist', { isCompetitor: true, from: '2010-01-01', to: '2023-03-01' });
    client.worked(zacht, 'Name only');
    client.worked(zacht, 'Later board', { from: '2025-01-01' });
    const names = seatAt(client.record(), seat, '2025-02-01').cameFrom.map((row) => row.organisation);
    expect(names).toEqual(['Quist', 'Oldest', 'Name only']);
  });
});

describe('emotion', () => {
  test('a new holder starts unknown, whatever was read of the old one', () => {
    const client = aClient('Zekerheid');
    const seat = client.seat('Buyer', { holder: 'Mr Wacht' });
    client.reads(client.holderOf(seat), 'inspired', '2020-05-01');
    client.swap(seat, 'Ms Zacht', '2021-01-01');
    const record = client.record();
    expect(seatAt(record, seat, '2020-12-31').emotion.status).toBe('inspired');
    expect(seatAt(record, seat, '2021-01-01').emotion).toEqual({
      status: 'unknown',
      confidence: null,
      reading: null,
      isStale: false,
    });
  });

  test('readings follow the person to another seat', () => {
    const client = aClient('Zekerheid');
    const first = client.seat('Junior', { holder: 'Ms Docht' });
    const second = client.seat('Head of production', { from: '2021-01-01' });
    const docht = client.holderOf(first);
    client.reads(docht, 'suspicious', '2020-11-01');
    client.vacate(first, '2021-01-01');
    client.sits(second, docht, { from: '2021-01-01' });
    expect(seatAt(client.record(), second, '2021-01-01').emotion.status).toBe('suspicious');
  });

  test('of two readings of one day the later made counts', () => {
    const client = aClient('Zekerheid');
    const seat = client.seat('Buyer', { holder: 'Mr Graag' });
    client.reads(client.holderOf(seat), 'hostile', '2020-05-01');
    client.reads(client.holderOf(seat), 'neutral', '2020-05-01');
    expect(seatAt(client.record(), seat, '2020-05-01').emotion.status).toBe('neutral');
  });

  test.each([
    ['2021-03-04', '2022-03-04', false],
    ['2021-03-04', '2022-03-05', true],
    ['2020-02-29', '2021-02-28', false],
    ['2020-02-29', '2021-03-01', true],
    ['2023-02-28', '2024-02-28', false],
    ['2023-02-28', '2024-02-29', true],
  ])('a reading of %s is stale on %s: %s', (read, date, isStale) => {
    const client = aClient('Zekerheid');
    const seat = client.seat('Buyer', { holder: 'Mr Graag' });
    client.reads(client.holderOf(seat), 'neutral', read);
    expect(seatAt(client.record(), seat, date).emotion.isStale).toBe(isStale);
  });
});

describe('pairings', () => {
  const story = () => {
    const client = aClient('Zekerheid', { since: '2020-01-01' });
    const seat = client.seat('Quality manager', { role: 'influencer', holder: 'Mr Wacht' });
    const koester = client.colleague('Mr Koester');
    const pairing = client.pair(seat, koester, { cadence: 'monthly', from: '2020-02-01' });
    return { client, seat, koester, pairing };
  };

  test('a pairing is proven by a done touch, and by nothing planned or missed', () => {
    const { client, seat, koester, pairing } = story();
    const wacht = client.holderOf(seat);
    client.touch(wacht, koester, '2020-03-01', { state: 'missed' });
    client.touch(wacht, koester, '2020-05-01');
    const record = client.record();
    expect(pairingAt(record, pairing, '2020-04-30')).toMatchObject({
      proof: 'unproven',
      unprovenSince: '2020-02-01',
      lastTouch: null,
    });
    expect(pairingAt(record, pairing, '2020-05-01')).toMatchObject({
      proof: 'proven',
      unprovenSince: null,
      lastTouch: { date: '2020-05-01' },
    });
  });

  test('a swap makes it unproven from its day until the newcomer is met', () => {
    const { client, seat, koester, pairing } = story();
    client.touch(client.holderOf(seat), koester, '2020-05-01');
    const zacht = client.swap(seat, 'Ms Zacht', '2024-03-04');
    client.touch(zacht, koester, '2024-04-01');
    const record = client.record();
    expect(pairingAt(record, pairing, '2024-03-04')).toMatchObject({
      proof: 'unproven',
      unprovenSince: '2024-03-04',
      lastTouch: null,
    });
    expect(pairingAt(record, pairing, '2024-04-01').proof).toBe('proven');
  });

  test('a touch from before she took the seat is remembered, and proves nothing', () => {
    const { client, seat, koester, pairing } = story();
    const docht = client.person('Ms Docht');
    client.touch(docht, koester, '2020-03-01');
    client.vacate(seat, '2021-01-01');
    client.sits(seat, docht, { from: '2021-01-01' });
    expect(pairingAt(client.record(), pairing, '2021-02-01')).toMatchObject({
      proof: 'unproven',
      lastTouch: { date: '2020-03-01' },
    });
  });

  test('with an empty seat or a colleague gone it hangs loose since that day', () => {
    const { client, seat, koester, pairing } = story();
    client.vacate(seat, '2021-01-01');
    expect(pairingAt(client.record(), pairing, '2021-05-01')).toMatchObject({
      proof: 'loose',
      unprovenSince: '2021-01-01',
    });
    client.colleagueLeaves(koester, '2020-10-01');
    expect(pairingAt(client.record(), pairing, '2021-05-01')).toMatchObject({
      proof: 'loose',
      unprovenSince: '2020-10-01',
    });
  });
});

describe('colleagues', () => {
  test('a colleague without a lane of her own stands opposite the highest seat she faces', () => {
    const client = aClient('Zekerheid');
    const daily = client.seat('Order desk', { role: 'daily', holder: 'Order desk' });
    const decider = client.seat('Managing director', { role: 'decider', holder: 'Mr Zekerheid' });
    const colleague = client.colleague('Ms Aandegang');
    client.pair(daily, colleague);
    client.pair(decider, colleague, { from: '2021-01-01' });
    const record = client.record();
    expect(at(record, '2020-06-01').colleagues.map(({ lane }) => lane)).toEqual(['daily']);
    expect(at(record, '2021-06-01').colleagues.map(({ lane }) => lane)).toEqual(['decider']);
  });

  test('who left our company stays on the map as long as a strand hangs on her, and no longer', () => {
    const client = aClient('Zekerheid');
    const seat = client.seat('Buyer', { role: 'nurture', holder: 'Mr Graag' });
    const colleague = client.colleague('Mr Koester', { to: '2021-01-01' });
    client.assign(colleague, { lane: 'nurture' });
    client.pair(seat, colleague, { to: '2021-07-01' });
    const record = client.record();
    const leftAt = (date: string) => at(record, date).colleagues.map(({ hasLeft }) => hasLeft);
    expect(leftAt('2020-12-31')).toEqual([false]);
    expect(leftAt('2021-01-01')).toEqual([true]);
    expect(leftAt('2021-07-01')).toEqual([]);
  });
});

describe('the client as a whole', () => {
  test('seats come in the order of their lanes, then by position', () => {
    const client = aClient('Zekerheid', { phase: 'nurture' });
    client.seat('No role');
    client.seat('Second', { role: 'influencer', position: 2 });
    client.seat('First', { role: 'influencer', position: 1 });
    client.seat('Top', { roles: ['daily', 'guarantor'] });
    expect(at(client.record(), '2020-01-01').seats.map(({ seat }) => seat.title)).toEqual([
      'Top',
      'First',
      'Second',
      'No role',
    ]);
  });

  test('roles and phases are those of the date', () => {
    const client = aClient('Zekerheid', { since: '2020-01-01', phase: null });
    client.phase('conquest', { from: '2020-01-01', to: '2021-01-01' });
    client.phase('nurture', { from: '2021-01-01' });
    const seat = client.seat('Buyer');
    client.role(seat, 'buyer', { to: '2022-01-01' });
    client.role(seat, 'decider', { from: '2022-01-01' });
    const record = client.record();
    expect(at(record, '2020-06-01').phase).toBe('conquest');
    expect(seatAt(record, seat, '2020-06-01').lane).toBe('buyer');
    expect(seatAt(record, seat, '2021-06-01').lane).toBe('nurture');
    expect(seatAt(record, seat, '2022-06-01').lane).toBe('decider');
    expect(at(record, '2019-12-31')).toMatchObject({ phase: null, seats: [] });
  });

  test('the share of turnover is of the latest year that has both figures', () => {
    const client = aClient('Zekerheid');
    client.turnover(2022, 20, 100);
    client.turnover(2023, 23, 100);
    client.turnover(2024, 50);
    const record = client.record();
    expect(at(record, '2021-12-31').turnoverShare).toBeNull();
    expect(at(record, '2022-03-01').turnoverShare).toEqual({ year: 2022, share: 0.2 });
    expect(at(record, '2025-03-01').turnoverShare).toEqual({ year: 2023, share: 0.23 });
  });

  test('a deal shows where each person stood last, and who held whose vote', () => {
    const client = aClient('Prospect', { phase: 'conquest' });
    const director = client.person('Director');
    const buyer = client.person('Buyer');
    const deal = client.deal('Pump', { openedOn: '2021-01-01' });
    client.stands(deal, director, 'undecided', '2021-02-01');
    client.stands(deal, director, 'for', '2021-03-01');
    client.delegates(deal, director, buyer, { from: '2021-04-01', to: '2021-05-01' });
    const record = client.record();
    expect(at(record, '2020-12-31').deals).toEqual([]);
    expect(at(record, '2021-02-15').deals[0]?.stances.map(({ position }) => position)).toEqual(['undecided']);
    expect(at(record, '2021-04-15').deals[0]).toMatchObject({
      stances: [{ position: 'for' }],
      delegations: [{ toPersonId: buyer }],
    });
    expect(at(record, '2021-05-01').deals[0]?.delegations).toEqual([]);
  });

  test('the exit agreement is the latest one made by the date', () => {
    const client = aClient('Zekerheid');
    client.exitAgreement('2023-01-01');
    client.exitAgreement('2022-01-01');
    const record = client.record();
    expect(at(record, '2021-12-31').exitAgreement).toBeNull();
    expect(at(record, '2022-06-01').exitAgreement?.agreedOn).toBe('2022-01-01');
    expect(at(record, '2024-01-01').exitAgreement?.agreedOn).toBe('2023-01-01');
  });
});
