import { expect, test } from 'vitest';
import { safeFileName } from '../../../electron/ipc/safeFileName.ts';

test('a name is part of a file name as it is, but for what file systems forbid', () => {
  expect(safeFileName('Zekerheid Groep')).toBe('Zekerheid Groep');
  expect(safeFileName('A/B: "C" <D>|E?*\\\n')).toBe('A-B- -C- -D--E----');
});

test('a long name in any script leaves room for what comes behind it, and its last letter is whole', () => {
  for (const letter of ['a', 'é', '王', '👨‍👩‍👧‍👦']) {
    const name = safeFileName(letter.repeat(200));
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180);
    expect(Buffer.byteLength(name)).toBeGreaterThan(180 - Buffer.byteLength(letter));
    expect(name).toBe(letter.repeat(name.length / letter.length));
  }
});
