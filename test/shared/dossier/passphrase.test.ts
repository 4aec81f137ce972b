import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkPassphrase,
  estimateBits,
  minPassphraseLength,
  normalisePassphrase,
  passphraseStrength,
} from '../../../shared/dossier/passphrase.ts';

const codeOf = (passphrase: string): string => {
  const checked = checkPassphrase(passphrase);
  return checked.ok ? 'ok' : checked.error.code;
};

describe('a passphrase', () => {
  test('is refused below twelve characters, whatever signs it has, and told how many there are', () => {
    expect(checkPassphrase('Tr0ub4dor&3')).toEqual({
      ok: false,
      error: { code: 'passphraseTooShort', params: { length: 11, min: 12 } },
    });
    expect(codeOf('Tr0ub4dor&3x')).toBe('ok');
  });

  test('counts characters as people do, not as computers do', () => {
    expect(codeOf('🦊🐢🐝🦉🐳🦋🐌🦔🐧🦀🐙')).toBe('passphraseTooShort');
    expect(codeOf('🦊🐢🐝🦉🐳🦋🐌🦔🐧🦀🐙🦎')).toBe('ok');
  });

  test.each([
    'aaaaaaaaaaaaaaaa',
    '123456789012',
    'abcdefghijklmnop',
    'welkomwelkom',
    'Password1234',
    'wachtwoord123',
    'correct horse battery staple',
    'qwertyuiop12',
  ])('is refused when it would be guessed at once: %s', (passphrase) => {
    expect(codeOf(passphrase)).toBe('passphraseGuessable');
  });

  test.each(['the heron sleeps under blue tarpaulin', 'zeven natte egels dansen op de kade', 'q9#Lw2!xVb7&pTz4mKr8'])(
    'needs no classes of characters to be strong: %s',
    (passphrase) => {
      expect(passphraseStrength(passphrase)).toBe('strong');
    },
  );

  test('is the same key however a keyboard composes its letters', () => {
    expect(normalisePassphrase('café au lait ce soir')).toBe(normalisePassphrase('cafe\u0301 au lait ce soir'));
    expect(normalisePassphrase('Cafe au lait')).not.toBe(normalisePassphrase('cafe au lait'));
  });

  test('is never worth less for a word that is added, and never below nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (passphrase) => {
        const bits = estimateBits(passphrase);
        expect(bits).toBeGreaterThanOrEqual(0);
        expect(estimateBits(`${passphrase} heron`)).toBeGreaterThanOrEqual(Math.min(bits, 1));
      }),
    );
  });

  test('is checked the same by the hint and by the rule', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (passphrase) => {
        const strength = passphraseStrength(passphrase);
        const expected = { short: 'passphraseTooShort', guessable: 'passphraseGuessable' } as const;
        expect(codeOf(passphrase)).toBe(strength === 'short' || strength === 'guessable' ? expected[strength] : 'ok');
        expect(strength === 'short').toBe([...normalisePassphrase(passphrase)].length < minPassphraseLength);
      }),
    );
  });
});
