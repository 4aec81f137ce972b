import { fail, ok, type Result } from '../ipc/result.ts';
import { commonPieces } from './commonPieces.ts';

/** Length over classes: a sentence is easier to remember than "P@55w0rd", and harder to guess. In characters. */
export const minPassphraseLength = 12;
export const maxPassphraseLength = 500;

/** Below this a passphrase is refused however long it is: a word everybody uses, one key held down, the alphabet. */
const refusedBelowBits = 24;
const strongFromBits = 70;
const fairFromBits = 48;

export type PassphraseStrength = 'short' | 'guessable' | 'weak' | 'fair' | 'strong';

/**
 * The passphrase in the form the key is derived from: the same letters are the same bytes, whether a keyboard sends é as
 * one character or as two (Unicode NFC, as RFC 8265 does it for its OpaqueString). Spaces and capitals count.
 */
export const normalisePassphrase = (passphrase: string): string => passphrase.normalize('NFC');

/** Refuses what is too short (`passphraseTooShort`) or guessed at once (`passphraseGuessable`). */
export const checkPassphrase = (passphrase: string): Result<string> => {
  const normalised = normalisePassphrase(passphrase);
  const strength = passphraseStrength(normalised);
  if (strength === 'short') {
    return fail('passphraseTooShort', { length: charactersOf(normalised).length, min: minPassphraseLength });
  }
  return strength === 'guessable' ? fail('passphraseGuessable') : ok(normalised);
};

export const passphraseStrength = (passphrase: string): PassphraseStrength => {
  const normalised = normalisePassphrase(passphrase);
  if (charactersOf(normalised).length < minPassphraseLength) return 'short';
  const bits = estimateBits(normalised);
  if (bits < refusedBelowBits) return 'guessable';
  if (bits < fairFromBits) return 'weak';
  return bits < strongFromBits ? 'fair' : 'strong';
};

/**
 * A cautious guess at how many bits a passphrase is worth, without asking anybody. Pieces that everybody uses count as one
 * choice out of a short list; a character that repeats or follows its neighbour (aaaa, 1234) counts for almost nothing; a
 * letter inside a word (four letters and more) counts for less than one among signs, since language foresees it (Shannon
 * found 1 to 1.5 bits a letter for English prose, and 2.5 allows for odd words and names). A hint, not a proof.
 */
export const estimateBits = (passphrase: string): number => {
  const characters = charactersOf(passphrase.toLowerCase());
  let bits = 0;
  for (let at = 0; at < characters.length; ) {
    const common = commonPieceAt(characters, at);
    if (common > 0) {
      bits += bitsOfCommonPiece;
      at += common;
    } else {
      bits += bitsOf(characters, at);
      at += 1;
    }
  }
  return Math.min(bits, distinctLimit(characters));
};

const bitsOfCommonPiece = 6;
const bitsOfFollower = 0.5;
const bitsOfLetterInWord = 2.5;
const bitsOfLetter = 4.5;
const shortestWord = 4;
const bitsOfDigit = 3.3;
const bitsOfOther = 4;

const bitsOf = (characters: readonly string[], at: number): number => {
  const character = characters[at] ?? '';
  const before = characters[at - 1];
  if (before !== undefined && Math.abs(codeOf(character) - codeOf(before)) <= 1) return bitsOfFollower;
  if (isLetter(character)) return wordAround(characters, at) >= shortestWord ? bitsOfLetterInWord : bitsOfLetter;
  if (/\p{N}/u.test(character)) return bitsOfDigit;
  return character === ' ' ? 1 : bitsOfOther;
};

/** How many letters stand together here. */
const wordAround = (characters: readonly string[], at: number): number => {
  let from = at;
  let to = at;
  while (isLetter(characters[from - 1])) from -= 1;
  while (isLetter(characters[to + 1])) to += 1;
  return to - from + 1;
};

const isLetter = (character: string | undefined): boolean => character !== undefined && /\p{L}/u.test(character);

/** "abcabcabcabc" has twelve characters and three ideas. */
const distinctLimit = (characters: readonly string[]): number => new Set(characters).size * 9;

/** Length of the longest well-known piece that begins here; 0 when there is none. */
const commonPieceAt = (characters: readonly string[], at: number): number => {
  const rest = characters.slice(at, at + longestPiece).join('');
  return Math.max(0, ...commonPieces.filter((piece) => rest.startsWith(piece)).map((piece) => piece.length));
};

const longestPiece = Math.max(...commonPieces.map((piece) => piece.length));

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;

const charactersOf = (text: string): readonly string[] => [...text];
