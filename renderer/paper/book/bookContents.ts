import { textWidth, wrapText } from '../../../shared/scene/textWidth.ts';
import { line, type Shape, text } from '../shapes.ts';
import type { Rect } from '../sheetSize.ts';
import type { Block } from '../sideBlocks.ts';
import { columnPages, columnWidth } from './bookColumns.ts';
import type { BookContext } from './bookPage.ts';
import type { SetPages } from './composed.ts';

/** A line of the contents. `page` null: not laid out, as in a preview of the first clients. */
export interface ContentsLine {
  readonly title: string;
  readonly level: 1 | 2;
  readonly page: number | null;
}

/** With more clients than this each has one line: where its own pages are, its first page and the outline tell. */
export const mostClientsInDetail = 20;

const rowHeight = (level: 1 | 2, { type }: BookContext): number =>
  type.body * ((level === 1 ? 1.5 : 1.2) + (level === 1 ? 0.5 : 0.4) * type.air);

/** So high are these lines under each other. */
export const contentsHeight = (lines: readonly ContentsLine[], context: BookContext): number =>
  lines.reduce((sum, { level }) => sum + rowHeight(level, context), 0);

/** The lines on as many pages as they take, in two columns where one does not hold them; no client is parted. */
export const contentsPages = (lines: readonly ContentsLine[], area: Rect, context: BookContext): SetPages => {
  const count = contentsHeight(lines, context) <= area.height ? 1 : 2;
  const width = columnWidth(area, count);
  const groups: Block[][] = [];
  for (const each of lines) {
    const block = {
      height: rowHeight(each.level, context),
      draw: (x: number, y: number) => contentsLine(each, x, y, width, context),
    };
    if (each.level === 1) groups.push([block]);
    else groups.at(-1)?.push(block);
  }
  return columnPages(groups, area, count);
};

export const contentsLine = (
  { title, level, page }: ContentsLine,
  x: number,
  y: number,
  width: number,
  context: BookContext,
): readonly Shape[] => {
  const { type, ink } = context;
  const isClient = level === 1;
  const size = isClient ? type.body : type.body * 0.94;
  const weight = isClient ? 600 : 400;
  const inset = isClient ? 0 : type.body * 1.3;
  const base = y + rowHeight(level, context) - type.body * 0.45;
  const number = page === null ? '' : String(page);
  const numberWidth = textWidth(number, size, weight) + type.body;
  const words = wrapText(title, width - inset - numberWidth - type.body, size, weight, 1).lines[0] ?? '';
  const wide = textWidth(words, size, weight);
  const from = x + inset + wide + type.body * 0.6;
  const to = x + width - numberWidth + type.body * 0.4;
  const link = page === null ? {} : { toPage: page };
  const fill = isClient ? ink.tokens.ink : ink.tokens.ink2;
  return [
    { ...text(x + inset, base, words, { size, weight, fill }), ...link },
    ...(to - from > type.body ? [line(`M${from} ${base - size * 0.12}H${to}`, ink.tokens.line, 1)] : []),
    ...(number ? [{ ...text(x + width, base, number, { size, weight, fill, anchor: 'end' }), ...link }] : []),
  ];
};
