import type { Shape } from './shapes.ts';
import type { Rect } from './sheetSize.ts';
import type { Block } from './sideBlocks.ts';

/** Columns that fill from the first to the last, top to bottom. */
interface ColumnFlow {
  /** Draws the block where there is room; false, and nothing drawn, when no column has it. */
  readonly put: (block: Block) => boolean;
  /** Puts blocks that must not be parted, a heading and what it heads. */
  readonly putTogether: (blocks: readonly Block[]) => boolean;
  readonly shapes: readonly Shape[];
}

export const columnFlow = (columns: readonly Rect[]): ColumnFlow => {
  const shapes: Shape[] = [];
  const used = columns.map(() => 0);
  let current = 0;
  const putTogether = (blocks: readonly Block[]): boolean => {
    const again = blocks[0]?.again;
    for (let index = current; index < columns.length; index += 1) {
      const column = columns[index];
      let y = used[index];
      if (!column || y === undefined) continue;
      const all = again && y === 0 ? [again, ...blocks] : blocks;
      if (y + heightOf(all) > column.height) continue;
      for (const block of all) {
        shapes.push(...block.draw(column.x, column.y + y));
        y += block.height;
      }
      used[index] = y;
      current = index;
      return true;
    }
    return false;
  };
  return { put: (block) => putTogether([block]), putTogether, shapes };
};

export const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.height, 0);
