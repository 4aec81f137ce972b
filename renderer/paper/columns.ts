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

/** Blocks that belong together stay so; what the first columns do not hold goes on in further ones, as often as needed. */
export const flowOver = (
  groups: readonly (readonly Block[])[],
  first: readonly Rect[],
  next: readonly Rect[],
): readonly (readonly Shape[])[] => {
  const flows = [columnFlow(first)];
  const highest = Math.max(0, ...next.map(({ height }) => height));
  for (const group of groups.flatMap((each) => inParts(each, highest))) {
    if (flows.at(-1)?.putTogether(group)) continue;
    const flow = columnFlow(next);
    if (!flow.putTogether(group)) throw new Error('a block that is taller than a column cannot be parted');
    flows.push(flow);
  }
  return flows.map((flow) => flow.shapes);
};

/** A group that no column holds, parted as late as may be. */
export const inParts = (group: readonly Block[], columnHeight: number): readonly (readonly Block[])[] => {
  const height = columnHeight - (group[0]?.again?.height ?? 0);
  if (heightOf(group) <= height) return [group];
  const before: Block[] = [];
  for (const [index, block] of group.entries()) {
    const room = height - heightOf(before);
    if (block.height <= room) {
      before.push(block);
      continue;
    }
    const [top, rest] = block.part?.(room) ?? [null, block];
    const held = top ? [...before, top] : before;
    if (held.length === 0) return [group];
    return [held, ...inParts([rest, ...group.slice(index + 1)], columnHeight)];
  }
  return [before];
};

export const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.height, 0);

/** Several as one, which is not parted. */
export const stacked = (blocks: readonly Block[]): Block => ({
  height: heightOf(blocks),
  draw: (x, y) => blocks.flatMap((block, index) => block.draw(x, y + heightOf(blocks.slice(0, index)))),
});
