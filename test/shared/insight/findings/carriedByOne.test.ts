import { describe, expect, test } from 'vitest';
import { carriedShare, sharedFromMembers } from '../../../../shared/insight/findings/carriedByOne.ts';
import { aClient } from '../../../fixtures/recordBuilder.ts';
import { calm, spoken } from '../spokenFindings.ts';

/** So many members, of whom the first `hers` are faced by one colleague alone and the others by a second. */
const faced = (of: number, hers: number) => {
  const client = aClient('Zekerheid');
  const carrier = client.colleague('Mr Koester');
  const other = client.colleague('Ms Aandegang');
  const seats = Array.from({ length: of }, (_, nr) => client.seat(`Seat ${nr}`, { holder: `Member ${nr}` }));
  seats.forEach((seat, nr) => void client.pair(seat, nr < hers ? carrier : other));
  return { client, carrier, other, seats };
};

describe('a colleague who carries everything', () => {
  test('is told when she alone faces all members, with a second pairing to do about it', () => {
    const { client, carrier, seats } = faced(sharedFromMembers, sharedFromMembers);
    expect(spoken(client, 'carriedByOne')).toMatchObject([
      {
        severity: 'warning',
        concerns: { seatIds: seats, colleagueIds: [carrier] },
        title: { key: 'finding.carriedByOne.title', params: { name: 'Mr Koester', count: 3, of: 3 } },
        action: { kind: 'pairSeat', seatId: seats[0] },
      },
    ]);
  });

  test('is told for most of them, and not below three quarters', () => {
    expect(carriedShare).toBe(0.75);
    expect(spoken(faced(4, 3).client, 'carriedByOne')).toMatchObject([
      { title: { key: 'finding.carriedByOne.titleMost' } },
    ]);
    expect(spoken(faced(7, 5).client, 'carriedByOne')).toEqual([]);
  });

  test('is nobody where only two are faced, or where others face the same members', () => {
    expect(spoken(faced(2, 2).client, 'carriedByOne')).toEqual([]);
    const { client, other, seats } = faced(3, 3);
    client.pair(seats[0] ?? '', other);
    expect(spoken(client, 'carriedByOne')).toEqual([]);
  });

  test('is no longer one once she left: loose strands face nobody', () => {
    const { client, carrier } = faced(3, 3);
    client.colleagueLeaves(carrier, '2020-05-01');
    expect(spoken(client, 'carriedByOne')).toEqual([]);
  });
});

describe('a contact who carries everything', () => {
  const members = (count: number) => {
    const client = aClient('Zekerheid');
    const colleague = client.colleague('Mr Koester');
    const seats = Array.from({ length: count }, (_, nr) => client.seat(`Seat ${nr}`, { holder: `Member ${nr}` }));
    const meet = (nr: number, date: string) => client.touch(client.holderOf(seats[nr] ?? ''), colleague, date);
    return { client, seats, meet };
  };

  test('is told when nobody else was met within the year', () => {
    const { client, seats, meet } = members(3);
    meet(1, '2020-05-01');
    meet(2, '2019-05-01');
    expect(spoken(client, 'carriedByOne')).toMatchObject([
      {
        concerns: { seatIds: [seats[1]] },
        title: { key: 'finding.carriedByOne.titleContact', params: { name: 'Member 1', count: 2 } },
        action: { kind: 'recordTouch', seatId: seats[0] },
      },
    ]);
  });

  test('is nobody when two were met, when none was, or when there are only two', () => {
    const two = members(3);
    two.meet(0, '2020-05-01');
    two.meet(1, '2020-04-01');
    expect(spoken(two.client, 'carriedByOne')).toEqual([]);
    expect(spoken(members(3).client, 'carriedByOne')).toEqual([]);
    const few = members(2);
    few.meet(0, '2020-05-01');
    expect(spoken(few.client, 'carriedByOne')).toEqual([]);
  });
});

test('where pairings and contacts are shared out, nothing is said', () => {
  expect(spoken(calm().client, 'carriedByOne')).toEqual([]);
});
