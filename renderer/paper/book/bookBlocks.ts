import { wrapText } from '../../../shared/scene/textWidth.ts';
import { heightOf, inParts, stacked } from '../columns.ts';
import { line, type TypeFace, textLines } from '../shapes.ts';
import type { Block } from '../sideBlocks.ts';
import type { BookContext } from './bookPage.ts';

export const gap = (height: number): Block => ({ height, draw: () => [] });

/** A small heading in capitals. */
export const capsBlock = (words: string, width: number, { type, ink }: BookContext): Block => {
  const lines = wrapText(words.toLocaleUpperCase(), width * 0.88, type.caps, 700).lines;
  return {
    height: type.caps * (1.4 * lines.length + 0.5 + 0.2 * type.air),
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
  return linesBlock(lines, { size, weight, fill }, size * 0.36 * type.air);
};

/** Lines of a text, which may be parted between them. `below`: what stays free under the last. */
export const linesBlock = (lines: readonly string[], face: TypeFace, below: number): Block => {
  const pitch = face.size * 1.42;
  return {
    height: lines.length * pitch + below,
    draw: (x, y) => textLines(x, y + face.size * 1.04, lines, pitch, face),
    part: (height) => {
      const count = Math.floor(height / pitch);
      if (count < 1 || count >= lines.length) return null;
      return [linesBlock(lines.slice(0, count), face, 0), linesBlock(lines.slice(count), face, below)];
    },
  };
};

/** One under the other; parted between them, or within one that can be. */
export const under = (blocks: readonly Block[]): Block => ({
  ...stacked(blocks),
  part: (height) => {
    const [held, ...others] = inParts(blocks, height);
    const rest = others.flat();
    return held && rest.length > 0 && heightOf(held) <= height ? [under(held), under(rest)] : null;
  },
});

/** One at the left, the others under each other beside it; only they are parted. */
export const beside = (left: Block, others: readonly Block[], inset: number): Block => {
  const right = under(others);
  return {
    height: Math.max(left.height, right.height),
    draw: (x, y) => [...left.draw(x, y), ...right.draw(x + inset, y)],
    part: (height) => {
      const parts = left.height <= height ? right.part?.(height) : null;
      return parts ? [beside(left, [parts[0]], inset), beside(gap(0), [parts[1]], inset)] : null;
    },
  };
};

/** Under a thin rule. */
export const ruled = (block: Block, width: number, context: BookContext): Block => {
  const { type, ink } = context;
  const pad = type.body * 0.42 * type.air;
  return {
    height: block.height + 2 * pad,
    draw: (x, y) => [line(`M${x} ${y}H${x + width}`, ink.tokens.line, 1), ...block.draw(x, y + pad)],
    part: (height) => {
      const parts = block.part?.(height - 2 * pad);
      return parts ? [ruled(parts[0], width, context), under([parts[1], gap(pad)])] : null;
    },
  };
};
