import type { Tokens } from '../../shared/scene/palette.ts';
import { wrapText } from '../../shared/scene/textWidth.ts';
import { textLines } from '../paper/shapes.ts';
import type { Rect } from '../paper/sheetSize.ts';
import type { FilmShape } from './filmShapes.ts';

/** Something that takes the height it needs in a column. */
export interface Block {
  readonly heightIn: (width: number) => number;
  readonly draw: (place: Rect, tokens: Tokens) => readonly FilmShape[];
}

interface Type {
  readonly size: number;
  readonly weight?: number;
  readonly fill: string;
  readonly mostLines?: number;
}

export const gap = (height: number): Block => ({ heightIn: () => height, draw: () => [] });

export const paragraph = (words: string, { size, weight = 400, fill, mostLines }: Type): Block => {
  const lineHeight = size * 1.32;
  const linesIn = (width: number): readonly string[] => wrapText(words, width, size, weight, mostLines).lines;
  return {
    heightIn: (width) => linesIn(width).length * lineHeight + 3,
    draw: ({ x, y, width }) => textLines(x, y + size, linesIn(width), lineHeight, { size, weight, fill }),
  };
};

const padding = 20;

/** Blocks in a box of their own. */
export const blockOf = (blocks: readonly Block[], colours: { readonly fill: string; readonly line: string }): Block => {
  const heightIn = (width: number): number =>
    blocks.reduce((sum, block) => sum + block.heightIn(width - 2 * padding), 2 * padding - 6);
  return {
    heightIn: (width) => heightIn(width) + 16,
    draw: (place, tokens) => [
      {
        kind: 'rect',
        x: place.x,
        y: place.y,
        width: place.width,
        height: heightIn(place.width),
        radius: 16,
        fill: colours.fill,
        stroke: colours.line,
        strokeWidth: 1.6,
      },
      ...column(
        {
          x: place.x + padding,
          y: place.y + padding - 4,
          width: place.width - 2 * padding,
          height: Number.POSITIVE_INFINITY,
        },
        blocks,
        tokens,
      ),
    ],
  };
};

/** Blocks of which none stands without the others. */
export const together = (blocks: readonly Block[]): Block => ({
  heightIn: (width) => blocks.reduce((sum, block) => sum + block.heightIn(width), 0),
  draw: (place, tokens) => column({ ...place, height: Number.POSITIVE_INFINITY }, blocks, tokens),
});

/** Blocks under each other; what does not fit any more is left out, with all that follows it. */
export const column = (place: Rect, blocks: readonly Block[], tokens: Tokens): readonly FilmShape[] => {
  const shapes: FilmShape[] = [];
  let { y } = place;
  for (const block of blocks) {
    const height = block.heightIn(place.width);
    if (y + height > place.y + place.height) return shapes;
    shapes.push(...block.draw({ x: place.x, y, width: place.width, height }, tokens));
    y += height;
  }
  return shapes;
};
