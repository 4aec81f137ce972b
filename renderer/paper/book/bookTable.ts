import { textWidth, wrapText } from '../../../shared/scene/textWidth.ts';
import { line, type Shape, text, textLines } from '../shapes.ts';
import type { Rect } from '../sheetSize.ts';
import type { BookContext } from './bookPage.ts';
import type { SetPages } from './composed.ts';

export interface TableColumn {
  readonly heading: string;
  /** Of the width; all shares together are 1. */
  readonly share: number;
}

export interface CellLine {
  readonly text: string;
  /** `name` stands out, `plain` is read, `quiet` goes with it, `warn` asks for something. */
  readonly tone: 'name' | 'plain' | 'quiet' | 'warn';
  readonly toPage?: number;
}

export interface TableCell {
  readonly lines: readonly CellLine[];
  /** Stands before the words, in a square of the line's height. */
  readonly sign?: (x: number, y: number, r: number) => readonly Shape[];
  /** A share 0..1, drawn as a bar under the words. */
  readonly bar?: number;
}

export interface TableRow {
  /** Rows of one label stand under each other; it is said on the first of them, and again on every new page. */
  readonly label: string;
  readonly isWarning?: boolean;
  /** One for each column after the label's; null: the cell of the row above goes on. */
  readonly cells: readonly (TableCell | null)[];
}

/**
 * A table over as many pages as it takes, the headings repeated on each. Nothing is cut: a long name takes more lines.
 * `labelShare`: of the width, for the labels; the columns share the rest.
 */
export const tablePages = (
  rows: readonly TableRow[],
  labelShare: number,
  columns: readonly TableColumn[],
  area: Rect,
  context: BookContext,
): SetPages => {
  const { type, ink } = context;
  const { tokens } = ink;
  const pad = type.body * 0.62 * type.air;
  const labelWidth = area.width * labelShare;
  const places = columnPlaces(columns, area.x + labelWidth, area.width - labelWidth);
  const headHeight = type.caps * 2;
  const head: readonly Shape[] = [
    ...places.map(({ heading, x }) =>
      text(x, area.y + type.caps, heading.toLocaleUpperCase(), {
        size: type.caps,
        weight: 600,
        fill: tokens.ink3,
        spacing: 0.6,
      }),
    ),
    line(`M${area.x} ${area.y + headHeight}H${area.x + area.width}`, tokens.ink3, 1.2),
  ];
  const labelRoom = labelWidth - type.body;
  const pages: Shape[][] = [];
  let [y, before] = [Number.POSITIVE_INFINITY, null as string | null];
  for (const row of rows) {
    const cells = row.cells.map((cell, index) => setCell(cell, places[index]?.width ?? 0, context));
    const label = row.label ? wrapText(row.label, labelRoom, type.body, 600).lines : [];
    const plain = Math.max(...cells.map((cell) => cell.height), type.body * 1.3);
    const heightWith = Math.max(plain, label.length * type.body * 1.3) + 2 * pad;
    const startsGroup = row.label !== before;
    let height = startsGroup ? heightWith : plain + 2 * pad;
    let isFirst = false;
    if (y + height > area.y + area.height) {
      pages.push([...head]);
      [y, height, isFirst] = [area.y + headHeight, heightWith, true];
    }
    const shapes = pages.at(-1);
    if (!shapes) throw new Error('a table has no page');
    const isSaid = startsGroup || isFirst;
    // Of a cell that goes on, the rule between begins only where something new stands.
    const from = cells.findIndex((cell) => !cell.goesOn);
    if (!isFirst) {
      const start = startsGroup ? area.x : (places[Math.max(0, from)]?.x ?? area.x);
      shapes.push(line(`M${start} ${y}H${area.x + area.width}`, startsGroup ? tokens.ink3 : tokens.line, 0.8));
    }
    if (isSaid)
      shapes.push(
        ...textLines(area.x, y + pad + type.body, label, type.body * 1.3, {
          size: type.body,
          weight: 600,
          fill: row.isWarning ? tokens.warn : tokens.ink2,
        }),
      );
    cells.forEach((cell, index) => {
      shapes.push(...cell.draw(places[index]?.x ?? area.x, y + pad));
    });
    y += height;
    before = row.label;
  }
  return pages;
};

const columnPlaces = (columns: readonly TableColumn[], left: number, width: number) => {
  let x = left;
  return columns.map(({ heading, share }) => {
    const place = { heading, x, width: share * width - gap };
    x += share * width;
    return place;
  });
};

const gap = 20;

const setCell = (cell: TableCell | null, width: number, { type, ink: { tokens } }: BookContext) => {
  const r = type.body * 0.62;
  const inset = cell?.sign ? 2 * r + 8 : 0;
  const fills = { name: tokens.ink, plain: tokens.ink, quiet: tokens.ink2, warn: tokens.warn };
  const lines = (cell?.lines ?? [])
    .filter((each) => each.text !== '')
    .flatMap(({ text: words, tone, toPage }) => {
      const size = tone === 'quiet' ? type.small : type.body;
      const weight = tone === 'name' ? 600 : 400;
      return wrapText(words, width - inset, size, weight).lines.map((each) => ({
        words: each,
        size,
        weight,
        fill: fills[tone],
        toPage,
      }));
    });
  const barHeight = cell?.bar === undefined ? 0 : type.body * 0.7;
  return {
    goesOn: cell === null,
    height: lines.reduce((sum, { size }) => sum + size * 1.34, 0) + barHeight,
    draw: (x: number, top: number): readonly Shape[] => {
      const shapes: Shape[] = [];
      let y = top;
      for (const { words, size, weight, fill, toPage } of lines) {
        const shape = text(x + inset, y + size, words, { size, weight, fill });
        shapes.push(toPage === undefined ? shape : { ...shape, toPage });
        y += size * 1.34;
      }
      if (cell?.sign) shapes.push(...cell.sign(x + r, top + type.body * 0.66, r));
      if (cell?.bar !== undefined) {
        const full = Math.min(width, textWidth('0', type.body) * 12);
        const bar = {
          kind: 'rect' as const,
          x,
          y: y + type.body * 0.12,
          height: type.body * 0.3,
          radius: type.body * 0.15,
        };
        shapes.push({ ...bar, width: full, fill: tokens.line });
        if (cell.bar > 0)
          shapes.push({ ...bar, width: Math.max(bar.height, full * Math.min(1, cell.bar)), fill: tokens.accent });
      }
      return shapes;
    },
  };
};
