import { wrapText } from '../../../shared/scene/textWidth.ts';
import { line, textLines } from '../shapes.ts';
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
  return {
    height: size * (1.42 * lines.length + 0.36 * type.air),
    draw: (x, y) => textLines(x, y + size * 1.04, lines, size * 1.42, { size, weight, fill }),
  };
};

/** One under the other. */
export const under = (blocks: readonly Block[]): Block => ({
  height: blocks.reduce((sum, block) => sum + block.height, 0),
  draw: (x, y) => {
    let top = y;
    return blocks.flatMap((block) => {
      const shapes = block.draw(x, top);
      top += block.height;
      return shapes;
    });
  },
});

/** One at the left, the others under each other beside it. */
export const beside = (left: Block, others: readonly Block[], inset: number): Block => {
  const right = under(others);
  return {
    height: Math.max(left.height, right.height),
    draw: (x, y) => [...left.draw(x, y), ...right.draw(x + inset, y)],
  };
};

/** Under a thin rule. */
export const ruled = (block: Block, width: number, { type, ink }: BookContext): Block => {
  const pad = type.body * 0.42 * type.air;
  return {
    height: block.height + 2 * pad,
    draw: (x, y) => [line(`M${x} ${y}H${x + width}`, ink.tokens.line, 1), ...block.draw(x, y + pad)],
  };
};
