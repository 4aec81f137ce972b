import { textWidth, wrapText } from '../../../shared/scene/textWidth.ts';
import { line, type Shape, text, textLines } from '../shapes.ts';
import type { Rect } from '../sheetSize.ts';
import type { BookType } from './bookOptions.ts';
import type { BookContext } from './bookPage.ts';
import type { SetPages } from './composed.ts';

export interface TableColumn {
  readonly heading: string;
  /** Of the width; all shares together are 1. */
  readonly share: number;
  /** Nothing in it is broken over lines, as a day is not. */
  readonly isWhole?: boolean;
}

export interface CellLine {
  readonly text: string;
  /** `name` stands out, `plain` is read, `quiet` goes with it, `warn` asks for something. */
  readonly tone: 'name' | 'plain' | 'quiet' | 'warn';
  readonly toPage?: number;
  /** What goes beyond is cut: a note may be as long as a letter. */
  readonly mostLines?: number;
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
  const [labelWidth = 0, ...widths] = columnWidths(rows, labelShare, columns, area.width, context);
  const places = columnPlaces(columns, widths, area.x + labelWidth);
  const headHeight = type.caps * 2;
  const head: readonly Shape[] = [
    ...places.map(({ heading, x }) =>
      text(x, area.y + type.caps, heading.toLocaleUpperCase(), {
        size: type.caps,
        weight: 600,
        fill: tokens.ink3,
        spacing: headingSpacing,
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

const columnPlaces = (columns: readonly TableColumn[], widths: readonly number[], left: number) => {
  let x = left;
  return columns.map(({ heading }, index) => {
    const width = widths[index] ?? 0;
    const place = { heading, x, width: width - gap };
    x += width;
    return place;
  });
};

/** The labels' width and the columns': by their shares, but none so narrow that a word must be broken, if that can be. */
const columnWidths = (
  rows: readonly TableRow[],
  labelShare: number,
  columns: readonly TableColumn[],
  width: number,
  { type }: BookContext,
): readonly number[] => {
  const shares = [labelShare, ...columns.map(({ share }) => share * (1 - labelShare))];
  const labels = new Set(rows.map(({ label }) => label));
  const least = [
    Math.max(0, ...[...labels].map((label) => (label ? widestWord(label, type.body, 600) + type.body : 0))),
    ...columns.map(({ heading, isWhole }, index) => {
      const widthOf = isWhole ? textWidth : widestWord;
      const words = rows.flatMap(({ cells }) => {
        const cell = cells[index];
        const inset = cell?.sign ? signInset(type) : 0;
        return (cell?.lines ?? []).map((each) => inset + widthOf(each.text, lineSize(each, type), lineWeight(each)));
      });
      return gap + Math.max(headingWidth(heading, type), ...words);
    }),
  ].map((each) => Math.ceil(each + 1));
  if (least.reduce((sum, each) => sum + each, 0) > width) return shares.map((share) => share * width);
  // What the narrow ones need more is given by the others, each by its share.
  let widths = shares.map((share) => share * width);
  for (const _ of shares) {
    const isShort = widths.map((each, index) => each <= (least[index] ?? 0));
    const taken = least.reduce((sum, each, index) => sum + (isShort[index] ? each : 0), 0);
    const shared = shares.reduce((sum, share, index) => sum + (isShort[index] ? 0 : share), 0);
    widths = widths.map((_each, index) =>
      isShort[index] ? (least[index] ?? 0) : ((width - taken) * (shares[index] ?? 0)) / Math.max(shared, 1e-9),
    );
  }
  return widths;
};

const widestWord = (words: string, size: number, weight: number): number =>
  Math.max(0, ...words.split(/(?<=[\s/-])/).map((word) => textWidth(word.trim(), size, weight)));

const headingWidth = (heading: string, { caps }: BookType): number => {
  const words = heading.toLocaleUpperCase();
  return textWidth(words, caps, 600) + words.length * headingSpacing;
};
const headingSpacing = 0.6;

const lineSize = ({ tone }: CellLine, type: BookType): number => (tone === 'quiet' ? type.small : type.body);
const lineWeight = ({ tone }: CellLine): number => (tone === 'name' ? 600 : 400);
const signInset = (type: BookType): number => 2 * signRadius(type) + 8;
const signRadius = (type: BookType): number => type.body * 0.62;

const gap = 20;

const setCell = (cell: TableCell | null, width: number, { type, ink: { tokens } }: BookContext) => {
  const r = signRadius(type);
  const inset = cell?.sign ? signInset(type) : 0;
  const fills = { name: tokens.ink, plain: tokens.ink, quiet: tokens.ink2, warn: tokens.warn };
  const lines = (cell?.lines ?? [])
    .filter((each) => each.text !== '')
    .flatMap((told) => {
      const [size, weight] = [lineSize(told, type), lineWeight(told)];
      return wrapText(told.text, width - inset, size, weight, told.mostLines).lines.map((each) => ({
        words: each,
        size,
        weight,
        fill: fills[told.tone],
        toPage: told.toPage,
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
