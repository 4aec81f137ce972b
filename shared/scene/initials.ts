import { bareWord as bare, particles, titles } from '../model/nameParts.ts';

/**
 * Two letters for a colleague's avatar: the first two of the last name ("Mr Nogalwat" → "No", "Ms de Boer" → "Bo").
 * A desk or department, which has a small second word, gives the first of two words ("Order desk" → "Od").
 */
export const initialsOf = (name: string): string => {
  const words = name
    .normalize('NFC')
    .split(/[\s&/,]+/u)
    .filter((word) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(word));
  const withoutTitle = words.filter(
    (word, index) => !(index < 2 && words.length > index + 1 && titles.has(bare(word))),
  );
  const [first, second] = withoutTitle;
  if (!first) return '?';
  const isDesk =
    withoutTitle.length === words.length &&
    second !== undefined &&
    /^\p{Ll}/u.test(second) &&
    !particles.has(bare(second));
  if (isDesk) return upper(graphemes(first)[0] ?? '') + (graphemes(second)[0] ?? '');
  const last = withoutTitle.findLast((word) => !particles.has(bare(word))) ?? first;
  const letters = graphemes(last.replace(/^[^\p{L}\p{N}\p{Extended_Pictographic}]+/u, ''));
  return upper(letters[0] ?? '?') + (/^\p{Extended_Pictographic}/u.test(letters[0] ?? '') ? '' : (letters[1] ?? ''));
};

const upper = (letter: string): string => letter.toLocaleUpperCase('en');

const graphemes = (text: string): readonly string[] =>
  [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map((part) => part.segment);
