/**
 * Paper leaves pictographs out: no typeface of ours has them, so that a machine without such a font prints empty boxes,
 * and one with a font of colours puts pixels among the vectors. What Inter draws itself (©, ®, ™) stays, and so does
 * every letter, digit, mark and joiner of any script.
 */
export const withoutPictographs = (text: string): string => {
  if (!mayHold.test(text)) return text;
  const left = text.replace(sequences, '').replace(askedAsPictures, '');
  return left === text ? text : left.replace(/ {2,}/g, ' ').trim();
};

/** Unicode counts one letter among its pictures: ℹ. */
const own = '[©®™\\p{L}]';
const part = `(?:(?!${own})\\p{Extended_Pictographic}|\\p{Regional_Indicator}|\\p{Emoji_Modifier})`;
const mayHold = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]|\u20e3|\ufe0f/u;
/** One picture of however many characters: skin tones, joined ones, flags with their tags. */
const sequences = new RegExp(
  `${part}(?:[\\ufe0e\\ufe0f\\u20e3\\u{e0020}-\\u{e007f}]|\\p{Emoji_Modifier}|\\u200d(?!${own})\\p{Extended_Pictographic})*`,
  'gu',
);
/** A sign or digit that was to be shown as a picture stays as what it is. */
const askedAsPictures = /\ufe0f|\u20e3/gu;
