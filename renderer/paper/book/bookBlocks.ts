import { wrapText } from '../../../shared/scene/textWidth.ts';
import { textLines } from '../shapes.ts';
import type { Block } from '../sideBlocks.ts';
import type { BookContext } from './bookPage.ts';

export const gap = (height: number): Block => ({ height, draw: () => [] });

/** A small heading in capitals. */
export const capsBlock = (words: string, width: number, { type, ink }: BookContext): Block => {
  const lines = wrapText(words.toLocaleUpperCase(), width * 0.88, type.caps, 700).lines;
  return {
    height: lines.length * type.caps * 1.4 + type.caps * 0.7,
    draw: (x, y) =>
      textLines(x, y + type.caps, lines, type.caps * 1.4, {
        size: type.caps,
        weight: 700,
        fill: ink.tokens.ink3,
        spacing: 1,
      }),
  };
};

/** A sentence or more. */
export const paragraph = (
  words: string,
  width: number,
  { type, ink }: BookContext,
  tone: 'lead' | 'strong' | 'plain' | 'quiet' | 'warn' = 'plain',
): Block => {
  const size = tone === 'lead' ? type.lead : tone === 'quiet' ? type.small : type.body;
  const weight = tone === 'lead' || tone === 'strong' ? 600 : 400;
  const fill = tone === 'quiet' ? ink.tokens.ink2 : tone === 'warn' ? ink.tokens.warn : ink.tokens.ink;
  const { lines } = wrapText(words, width, size, weight);
  return {
    height: lines.length * size * 1.42 + size * 0.36,
    draw: (x, y) => textLines(x, y + size * 1.04, lines, size * 1.42, { size, weight, fill }),
  };
};
