import { expect, test } from 'vitest';
import { isSameCard } from '../../../../renderer/map/cards/isSameCard.ts';
import { colleagueCard, ghostCard, seatCard } from '../exampleScene.ts';

test('a card made anew from the same facts is the same card', () => {
  expect(isSameCard(seatCard('ana', 0), seatCard('ana', 0))).toBe(true);
  expect(isSameCard(ghostCard(0), ghostCard(0))).toBe(true);
});

test('whatever can be seen to differ makes another card', () => {
  const ana = seatCard('ana', 0);
  expect(isSameCard(ana, { ...ana, name: 'Ms Zacht' })).toBe(false);
  expect(isSameCard(ana, { ...ana, y: 1 })).toBe(false);
  expect(isSameCard(ana, { ...ana, status: 'hostile' })).toBe(false);
  expect(isSameCard(ana, { ...ana, roles: ['influencer', 'buyer'] })).toBe(false);
  expect(isSameCard(ana, colleagueCard('ana', 0))).toBe(false);
});

test('what is felt counts in the hundredths the badge shows', () => {
  const ana = seatCard('ana', 0, { felt: 0.3412 });
  expect(isSameCard(ana, { ...ana, felt: 0.3428 })).toBe(true);
  expect(isSameCard(ana, { ...ana, felt: 0.33 })).toBe(false);
});

test('while it fades, what is felt counts only where the sign of a pull goes', () => {
  const ana = seatCard('ana', 0, { felt: 0.34, isPulled: true });
  expect(isSameCard(ana, { ...ana, felt: 0.2 }, true)).toBe(true);
  expect(isSameCard(ana, { ...ana, felt: 0.01 }, true)).toBe(false);
  expect(isSameCard(ana, { ...ana, felt: 0.2, name: 'Ms Zacht' }, true)).toBe(false);
});
