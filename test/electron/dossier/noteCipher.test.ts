import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openNote, sealNote } from '../../../electron/dossier/noteCipher.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { maxTextLength } from '../../../shared/model/records.ts';
import { countingIds } from '../../fixtures/recordBuilder.ts';

const newId = countingIds();
const key = randomBytes(32);
const vaultId = newId();
const identity = { vaultId, id: newId(), clientId: newId(), personId: newId(), revision: 3 };
const content = { date: plainDate('2026-03-04'), text: 'He will step back next summer.' };

describe('a sealed note', () => {
  test('reads as it was written, whatever was written', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.constant('\u0000'.repeat(maxTextLength)));
    fc.assert(
      fc.property(texts, (text) => {
        expect(openNote(key, vaultId, sealNote(key, identity, { ...content, text }))).toEqual({ ...content, text });
      }),
      { numRuns: 60 },
    );
  });

  test('is believed as no other row, client, person, revision or workspace than its own', () => {
    const row = sealNote(key, identity, content);
    for (const change of [
      { id: newId() },
      { clientId: newId() },
      { personId: newId() },
      { personId: null },
      { revision: 2 },
    ]) {
      expect([change, openNote(key, vaultId, { ...row, ...change })]).toEqual([change, null]);
    }
    expect(openNote(key, newId(), row)).toBeNull();
    expect(openNote(randomBytes(32), vaultId, row)).toBeNull();
    expect(openNote(key, vaultId, row)).toEqual(content);
  });

  test('cannot change places with another note, not even of the same person', () => {
    const first = sealNote(key, identity, content);
    const second = sealNote(key, { ...identity, id: newId() }, { ...content, text: 'Another.' });
    expect(openNote(key, vaultId, { ...first, nonce: second.nonce, sealed: second.sealed })).toBeNull();
  });

  test('does not tell by its size how much is in it, up to a quarter of a kilobyte', () => {
    const sizeOf = (text: string): number => sealNote(key, identity, { ...content, text }).sealed.length;
    expect(sizeOf('x')).toBe(sizeOf('x'.repeat(200)));
    expect(sizeOf('x'.repeat(400))).toBe(sizeOf('x'.repeat(450)));
  });

  test('holds no word of it in the clear', () => {
    const { nonce, sealed } = sealNote(key, identity, content);
    expect(Buffer.concat([nonce, sealed]).includes('summer')).toBe(false);
    expect(Buffer.concat([nonce, sealed]).includes('2026-03-04')).toBe(false);
  });
});
