import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowSchemas } from '../../../../shared/model/records.ts';
import {
  foldName,
  isUnknownName,
  normaliseName,
  normaliseText,
  normaliseTitle,
} from '../../../../shared/record/edits/names.ts';

const nameOf = (text: string) => {
  const name = normaliseName(text);
  return name.ok ? name.value : name.error.code;
};

describe('a name', () => {
  test('is trimmed, with single spaces, in composed letters', () => {
    expect(nameOf('\u00a0 Mr \t\n  Ze\u0301kerheid \u3000')).toBe('Mr Zékerheid');
  });

  test('keeps markup as text, right-to-left letters, their marks and joined emoji', () => {
    expect(nameOf('<b onclick="x()">Bob</b> & Co')).toBe('<b onclick="x()">Bob</b> & Co');
    expect(nameOf('ישראל\u200f (IL)')).toBe('ישראל\u200f (IL)');
    expect(nameOf('👩‍👩‍👧 Jansen')).toBe('👩‍👩‍👧 Jansen');
  });

  test('loses what cannot be seen or turns the text around it', () => {
    expect(nameOf('Mr\u202e Ze\u0007ker\u00adh\u200beid\u2069')).toBe('Mr Zekerheid');
    expect(nameOf('half \ud800 surrogate')).toBe('half \ufffd surrogate');
  });

  test('of nothing to see is empty', () => {
    for (const text of ['', '   ', '\u200d\u200d', '\u202e\u202c', '\u0301']) expect(nameOf(text)).toBe('nameEmpty');
  });

  test('says how long it is when it is too long', () => {
    expect(normaliseName('x'.repeat(201))).toEqual({
      ok: false,
      error: { code: 'nameTooLong', params: { length: 201, max: 200 } },
    });
    expect(nameOf('x'.repeat(200))).toHaveLength(200);
  });

  test('whatever is typed, is refused or fits its row, and stays as it is the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const name = normaliseName(text);
        if (!name.ok) return;
        const row = { id: '01900000-0000-7000-8000-000000000001', name: name.value, note: '' };
        expect(rowSchemas.person.safeParse({ ...row, clientId: row.id }).success).toBe(true);
        expect(normaliseName(name.value)).toEqual(name);
      }),
      { numRuns: 500 },
    );
  });

  test('is found without regard to case and accents', () => {
    expect(foldName(' BeÏnvloeder ')).toBe(foldName('beinvloeder'));
  });

  test('of question marks only is somebody unknown', () => {
    expect(['?', '??', ' ??? '].map(isUnknownName)).toEqual([true, true, true]);
    expect(['', 'Who?', '?!'].map(isUnknownName)).toEqual([false, false, false]);
  });
});

test('a title may be empty', () => {
  expect(normaliseTitle('  ')).toEqual({ ok: true, value: '' });
});

test('a text keeps its lines and tabs, and says when it is too long', () => {
  expect(normaliseText(' a\r\nb\tc\u0000\rd ')).toEqual({ ok: true, value: 'a\nb\tc\nd' });
  expect(normaliseText('x'.repeat(10_001))).toMatchObject({ ok: false, error: { code: 'textTooLong' } });
});
