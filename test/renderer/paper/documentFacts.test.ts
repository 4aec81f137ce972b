import { expect, test } from 'vitest';
import { bookFacts, mapFacts } from '../../../renderer/paper/documentFacts.ts';
import { paperWords } from '../../../renderer/paper/paperWords.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';

const at = plainDate('2026-11-21');
const since = plainDate('2024-01-01');

test('a file says by its title of whom it tells, what of them, and of when', () => {
  const map = (compareWith: typeof at | null) => mapFacts('Klein', { at, compareWith }, '', paperWords).title;
  const book = (names: readonly string[], isBare: boolean, compareWith: typeof at | null = null) =>
    bookFacts(names, { at, compareWith, isBare }, '', paperWords).title;
  expect(map(null)).toBe('Relationship map of Klein');
  expect(map(since)).toBe('What changed at Klein between 1 January 2024 and 21 November 2026');
  expect(book(['Klein'], false)).toBe('Klein — relationship book, 21 November 2026');
  expect(book(['Klein'], false, since)).toBe('Klein — relationship book, 21 November 2026');
  expect(book(['Klein', 'Groot'], false)).toBe('Relationship book: 2 clients, 21 November 2026');
  expect(book(['Klein', 'Groot'], true)).toBe('Relationship maps: 2 clients, 21 November 2026');
  expect(book(['Klein', 'Groot'], true, since)).toBe(
    'What changed at 2 clients between 1 January 2024 and 21 November 2026',
  );
});

test('two dates are told in their order, whichever was asked for first', () => {
  expect(mapFacts('Klein', { at: since, compareWith: at }, 'Ours', paperWords)).toEqual({
    title: 'What changed at Klein between 1 January 2024 and 21 November 2026',
    author: 'Ours',
    subject: 'State at 1 January 2024',
  });
});
