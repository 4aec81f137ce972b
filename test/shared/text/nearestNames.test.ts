import { expect, test } from 'vitest';
import { nearestNames } from '../../../shared/text/nearestNames.ts';

const clients = ['Ostmeer Keukens', 'Zekerheid Groep', 'Café Zéland', 'Brandt BV', 'Zekering Noord'];

test('a slip of the finger comes back to the name that was meant', () => {
  expect(nearestNames('Zekerhied Groep', clients, 2)).toEqual(['Zekerheid Groep', 'Zekering Noord']);
});

test('a part of a name finds it, without case and accents', () => {
  expect(nearestNames('zeland', clients, 1)).toEqual(['Café Zéland']);
});

test('names that are equally far stay in the order they came in', () => {
  expect(nearestNames('', clients, 2)).toEqual(['Ostmeer Keukens', 'Zekerheid Groep']);
});

test('no more are named than asked for', () => {
  expect(nearestNames('x', clients, 3)).toHaveLength(3);
  expect(nearestNames('x', [], 3)).toEqual([]);
});
