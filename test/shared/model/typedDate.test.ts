import { describe, expect, test } from 'vitest';
import { readTypedDate } from '../../../shared/model/typedDate.ts';

describe('a typed date', () => {
  test.each([
    ['2024-03-04', '2024-03-04'],
    [' 2024-3-4 ', '2024-03-04'],
    ['4-3-2024', '2024-03-04'],
    ['4/3/2024', '2024-03-04'],
    ['4.3.2024', '2024-03-04'],
    ['2024-03', '2024-03-01'],
    ['2024', '2024-01-01'],
    ['29-2-2024', '2024-02-29'],
    ['4 March 2024', '2024-03-04'],
    ['4 mrt 2024', '2024-03-04'],
    ['5 okt. 2026', '2026-10-05'],
    ['5 Oct 2026', '2026-10-05'],
    ['mei 2020', '2020-05-01'],
  ])('%j is understood as %s', (typed, date) => {
    expect(readTypedDate(typed)).toEqual({ ok: true, value: date });
  });

  test.each([
    '2023-02-29',
    '31-4-2024',
    '2024-13',
    '0-0-2024',
    '1850-01-01',
    'yesterday',
    '31 april 2024',
    '5 octember 2026',
    '5 ma 2026',
    '',
  ])('%j is refused by name', (typed) => {
    expect(readTypedDate(typed)).toEqual({ ok: false, error: { code: 'dateInvalid', params: { text: typed } } });
  });

  test('a text of 10,000 characters is refused with a sentence that stays short', () => {
    const refused = readTypedDate('9'.repeat(10_000));
    expect(refused.ok).toBe(false);
    if (!refused.ok) expect(String(refused.error.params.text)).toHaveLength(60);
  });
});
