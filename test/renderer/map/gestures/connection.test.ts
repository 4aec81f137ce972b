import { expect, test } from 'vitest';
import { connectionOf } from '../../../../renderer/map/gestures/connection.ts';
import { colleagueCard, ghostCard, seatCard } from '../exampleScene.ts';

const [ana, bob] = [seatCard('ana', 0), seatCard('bob', 80)];
const [carl, dora] = [colleagueCard('carl', 0), colleagueCard('dora', 80)];

test('a line between the banks is a pairing, whichever end it is drawn from', () => {
  const pairing = { kind: 'pairing', seatId: 'ana', colleagueId: 'carl' };
  expect(connectionOf(ana, carl)).toEqual(pairing);
  expect(connectionOf(carl, ana)).toEqual(pairing);
});

test('a line between two seats is a tie, from the one it was drawn from', () => {
  expect(connectionOf(bob, ana)).toEqual({ kind: 'tie', fromSeatId: 'bob', toSeatId: 'ana' });
});

test('two colleagues, a ghost, or a card and itself cannot be joined', () => {
  expect(connectionOf(carl, dora)).toBeNull();
  expect(connectionOf(ana, ghostCard(0))).toBeNull();
  expect(connectionOf(ana, ana)).toBeNull();
});
