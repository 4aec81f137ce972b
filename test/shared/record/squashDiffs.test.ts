import { expect, test } from 'vitest';
import { added, changed, removed, squashDiffs } from '../../../shared/record/diff.ts';

const clientId = '01900000-0000-7000-8000-000000000001';
const wacht = { id: '01900000-0000-7000-8000-000000000002', clientId, name: 'Mr Wacht', note: '' };
const zacht = { ...wacht, name: 'Ms Zacht' };

test('several diffs of one row become one change, from the first to the last', () => {
  expect(squashDiffs([[added('person', wacht)], [changed('person', wacht, { name: 'Ms Zacht' })]])).toEqual([
    added('person', zacht),
  ]);
});

test('a row that comes and goes, or turns back, is no change', () => {
  expect(squashDiffs([[added('person', wacht)], [removed('person', wacht)]])).toEqual([]);
  expect(
    squashDiffs([[changed('person', wacht, { name: 'Ms Zacht' })], [changed('person', zacht, { name: 'Mr Wacht' })]]),
  ).toEqual([]);
});

test('diffs that do not follow each other are refused', () => {
  expect(() => squashDiffs([[added('person', wacht)], [removed('person', zacht)]])).toThrow('do not follow each other');
});
