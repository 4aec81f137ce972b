import { interWidths } from './interWidths.ts';

/**
 * Width of a text in Inter, in the unit of `size`. Exact for Latin, Greek and Cyrillic but for kerning (which only
 * narrows); scripts and emoji that Inter lacks fall back to another font and get a generous guess, so that what fits
 * here fits on the sheet.
 * @param weight 400..700; advance widths grow nearly evenly between them.
 */
export const textWidth = (text: string, size: number, weight = 400): number => {
  const share = Math.max(0, Math.min(1, (weight - 400) / 300));
  let thousandths = 0;
  for (const cluster of graphemes(text)) thousandths += clusterWidth(cluster, share);
  return (thousandths * size) / 1000;
};

interface WrappedText {
  readonly lines: readonly string[];
  /** The text did not fit and ends with an ellipsis. */
  readonly isCut: boolean;
}

/**
 * Breaks a text into lines no wider than `width`: at spaces, after a hyphen or slash, and inside a word only when the
 * word alone is wider. What is left after `maxLines` is cut with an ellipsis. An empty text gives no lines.
 */
export const wrapText = (
  text: string,
  width: number,
  size: number,
  weight = 400,
  maxLines = Number.POSITIVE_INFINITY,
): WrappedText => {
  const fits = (line: string): boolean => textWidth(line, size, weight) <= width;
  // With the space that follows them, so that a cut can tell a new word from the rest of a broken one.
  const lines: string[] = [];
  let line = '';
  const breakLine = (): void => {
    if (line.trim()) lines.push(line);
    line = '';
  };
  for (const part of breakable(text)) {
    if (fits((line + part).trim())) {
      line += part;
      continue;
    }
    breakLine();
    for (const cluster of graphemes(part)) {
      if (line && !fits((line + cluster).trim())) breakLine();
      line += cluster;
    }
  }
  breakLine();
  if (lines.length <= maxLines) return { lines: lines.map((each) => each.trim()), isCut: false };
  const kept = lines.slice(0, maxLines - 1).map((each) => each.trim());
  return {
    lines: [
      ...kept,
      shortened(
        lines
          .slice(maxLines - 1)
          .join('')
          .trimStart(),
        fits,
      ),
    ],
    isCut: true,
  };
};

/** The longest beginning that fits together with an ellipsis. */
const shortened = (text: string, fits: (line: string) => boolean): string => {
  const clusters = [...graphemes(text)];
  const beginning = (count: number): string => `${clusters.slice(0, count).join('').trimEnd()}…`;
  let [fitting, tooMany] = [0, clusters.length + 1];
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2);
    if (fits(beginning(middle))) fitting = middle;
    else tooMany = middle;
  }
  return beginning(fitting);
};

/** Words with the spaces, hyphens or slashes that end them. */
const breakable = (text: string): readonly string[] => text.match(/[^\s/-]*[\s/-]+|[^\s/-]+/gu) ?? [];

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** ASCII, the common case, needs no segmenting. */
const graphemes = (text: string): Iterable<string> =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
  /^[\x00-\x7f]*$/.test(text) ? text : segmented(text);

/** A sheet is tried in many settings, each of which measures the same texts again, and segmenting is slow. */
const segmented = (text: string): readonly string[] => {
  const known = segments.get(text);
  if (known) return known;
  if (segments.size >= mostSegments) segments.clear();
  const clusters = Array.from(segmenter.segment(text), (part) => part.segment);
  segments.set(text, clusters);
  return clusters;
};
const segments = new Map<string, readonly string[]>();
const mostSegments = 5000;

const clusterWidth = (cluster: string, share: number): number => {
  let width = 0;
  for (const character of cluster) {
    const widths = widthByCodePoint.get(character.codePointAt(0) ?? 0);
    // A cluster that holds an emoji is one picture, of however many characters.
    if (!widths && /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(character)) return emojiWidth;
    width += widths ? widths[0] + (widths[1] - widths[0]) * share : fallbackWidth(character);
  }
  return width;
};

const emojiWidth = 1350;

const widthByCodePoint: ReadonlyMap<number, readonly [number, number]> = new Map(
  interWidths.flatMap(({ start, regular, bold }) =>
    regular.map((width, index) => [start + index, [width, bold[index] ?? width]] as const),
  ),
);

const fallbackWidth = (character: string): number => {
  if (/[\p{M}\p{Cf}]/u.test(character)) return 0;
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u.test(character)
  )
    return 1020;
  if (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(character)) return 680;
  return 850;
};
