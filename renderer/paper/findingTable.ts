import { textWidth, wrapText } from '../../shared/scene/textWidth.ts';
import type { FindingList } from './findingRows.ts';
import { line, type Shape, textLines } from './shapes.ts';
import { typeSize } from './sheetSize.ts';
import type { Block, ColumnStyle } from './sideBlocks.ts';

const cellGap = 12;
const lineHeight = 1.3;
const whoWeight = 560;

/** A list's rows, the words over its facts with the first of them and again at the top of every further column. */
export const findingTable = (
  list: FindingList,
  inset: number,
  style: ColumnStyle,
  isTight: boolean,
): readonly (readonly Block[])[] => {
  const { sheet, tokens, width } = style;
  const size = typeSize(sheet, isTight ? 11.2 : 12);
  const rowPad = isTight ? 2.2 : 3.5;
  const headSize = typeSize(sheet, 10.5);
  const columns = Math.max(0, ...list.rows.map(({ facts }) => facts.length)) + 1;
  const cellsOf = ({ who, facts }: FindingList['rows'][number]): readonly string[] => [who, ...facts];
  const weightOf = (column: number): number => (column === 0 ? whoWeight : 400);
  const asked = Array.from({ length: columns }, (_, column) =>
    Math.ceil(
      Math.max(
        textWidth(list.heads[column - 1] ?? '', headSize),
        ...list.rows.map((row) => textWidth(cellsOf(row)[column] ?? '', size, weightOf(column))),
      ),
    ),
  );
  const widths = shared(asked, width - inset - cellGap * (columns - 1));
  const lefts = widths.map((_, column) => inset + sum(widths.slice(0, column)) + column * cellGap);
  const drawn = (x: number, y: number, cells: readonly (readonly string[])[], fills: readonly string[], type: number) =>
    cells.flatMap((lines, column): readonly Shape[] =>
      textLines(x + (lefts[column] ?? 0), y + type, lines, type * lineHeight, {
        size: type,
        weight: type === size ? weightOf(column) : 400,
        fill: fills[column] ?? tokens.ink2,
      }),
    );
  const rows = list.rows.map((row): Block => {
    const cells = cellsOf(row).map(
      (words, column) => wrapText(words, widths[column] ?? 0, size, weightOf(column)).lines,
    );
    return {
      height: Math.max(...cells.map((lines) => lines.length)) * size * lineHeight + 2 * rowPad,
      draw: (x, y) => [
        line(`M${x + inset} ${y}H${x + width}`, tokens.line, 0.7),
        ...drawn(x, y + rowPad, cells, [tokens.ink], size),
      ],
    };
  });
  const heads = ['', ...list.heads].map((words, column) => wrapText(words, widths[column] ?? 0, headSize).lines);
  const head: Block = {
    height: Math.max(1, ...heads.map((lines) => lines.length)) * headSize * lineHeight + 2,
    draw: (x, y) => drawn(x, y, heads, [tokens.ink3, tokens.ink3, tokens.ink3, tokens.ink3], headSize),
  };
  if (list.heads.length === 0) return rows.map((row) => [row]);
  return rows.map((row, index) => (index === 0 ? [head, row] : [{ ...row, again: head }]));
};

/** Each its width where there is room for all; else the narrow ones theirs and the wide ones equal parts of the rest. */
const shared = (asked: readonly number[], room: number): readonly number[] => {
  let [left, open] = [room, asked.length];
  const given = new Map<number, number>();
  for (const [index, width] of [...asked.entries()].sort((a, b) => a[1] - b[1])) {
    const own = Math.min(width, left / open);
    given.set(index, own);
    left -= own;
    open -= 1;
  }
  return asked.map((_, index) => given.get(index) ?? 0);
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
