import { bareWord, particles, titles } from '../../model/nameParts.ts';
import { unknownName } from './names.ts';

/**
 * A free text in which somebody can no longer be recognised by name: her name as a whole, and each word of it that is
 * no title and no particle, become `??`. Words count as they are written in the name or in capitals: many a name is an
 * everyday word in small letters. A longer word, or one of several parts, is somebody else's name and stays whole: that
 * also goes for the possessive that is written to a name without an apostrophe. Accents count, however they are encoded.
 */
export const withoutName = (text: string, name: string): string => {
  const whole = name.normalize('NFC');
  const telling = new Set(
    whole
      .split(/\s+/u)
      .filter((word) => word.length > 1 && !titles.has(bareWord(word)) && !particles.has(bareWord(word)))
      .flatMap((word) => [word, word.toUpperCase()]),
  );
  const plain = text.normalize('NFC');
  const told = plain.replace(wholeWords(whole), unknownName).replace(/[\p{L}\p{M}\p{N}.'’-]+/gu, (word) => {
    const [, stem = word, rest = ''] = /^(.*?)((?:['’]s?)?[.'’-]*)$/u.exec(word) ?? [];
    return telling.has(stem) ? `${unknownName}${rest}` : word;
  });
  // A text without the name stays as it was written, byte for byte.
  return told === plain ? text : told.replace(/\?\?(?: \?\?)+/gu, unknownName);
};

/** Scripts that leave no space between words: in them a name has no edges to look for. */
const isWithoutSpaces = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const before = '(?<![\\p{L}\\p{M}\\p{N}])(?<![\\p{L}\\p{M}\\p{N}][-‐])';
const after = '(?![\\p{L}\\p{M}\\p{N}])(?![-‐][\\p{L}\\p{N}])';

const wholeWords = (name: string): RegExp =>
  new RegExp(isWithoutSpaces.test(name) ? escaped(name) : `${before}${escaped(name)}${after}`, 'gu');

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
