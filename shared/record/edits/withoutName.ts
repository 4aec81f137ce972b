import { bareWord, particles, titles } from '../../model/nameParts.ts';
import { unknownName } from './names.ts';

/**
 * A free text in which somebody can no longer be recognised by name: her name as a whole, and each word of it that is
 * no title and no particle, become `??`. Words count as they are written in the name or in capitals: many a name is an
 * everyday word in small letters.
 */
export const withoutName = (text: string, name: string): string => {
  const telling = new Set(
    name
      .split(/\s+/u)
      .filter((word) => word.length > 1 && !titles.has(bareWord(word)) && !particles.has(bareWord(word)))
      .flatMap((word) => [word, word.toUpperCase()]),
  );
  return text
    .replaceAll(name, unknownName)
    .replace(/[\p{L}\p{M}\p{N}.'’-]+/gu, (word) => {
      const [, stem = word, rest = ''] = /^(.*?)((?:['’]s?)?[.'’-]*)$/u.exec(word) ?? [];
      return telling.has(stem) ? `${unknownName}${rest}` : word;
    })
    .replace(/\?\?(?: \?\?)+/gu, unknownName);
};
