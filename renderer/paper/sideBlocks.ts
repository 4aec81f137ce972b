import { coverageThatLeaves } from '../../shared/exchange/leaving/coverageThatLeaves.ts';
import type { Tokens } from '../../shared/scene/palette.ts';
import { textWidth, wrapText } from '../../shared/scene/textWidth.ts';
import type { PaperSource } from './paperSource.ts';
import type { PaperWords } from './paperWords.ts';
import { line, type Shape, text, textLines } from './shapes.ts';
import { type Sheet, typeSize } from './sheetSize.ts';

/** Something of known height that stands in a column beside the map. */
export interface Block {
  readonly height: number;
  readonly draw: (x: number, y: number) => readonly Shape[];
  /** Stands once more above it where it begins a column. */
  readonly again?: Block;
  /** In two, of which the first is at most so high; null where so little holds no part of it. */
  readonly part?: (height: number) => readonly [Block, Block] | null;
}

/** How a column is set. */
export interface ColumnStyle {
  readonly sheet: Sheet;
  readonly width: number;
  readonly tokens: Tokens;
}

export const headingBlock = (words: string, { sheet, width, tokens }: ColumnStyle): Block => {
  const size = typeSize(sheet, 12);
  const lines = wrapText(words.toLocaleUpperCase(), width * 0.86, size, 700).lines;
  return {
    height: lines.length * size * 1.3 + 10,
    draw: (x, y) => textLines(x, y + size, lines, size * 1.3, { size, weight: 700, fill: tokens.ink3, spacing: 1 }),
  };
};

/** The figures in a frame, and under them what coverage is made of; without emotions where they stay behind. */
export const figuresBlock = (source: PaperSource, style: ColumnStyle, words: PaperWords): Block => {
  const { sheet, width, tokens } = style;
  const { counts, parts } = source.coverage;
  const { score, told } = coverageThatLeaves(source.coverage, source.rules);
  const small = typeSize(sheet, 11.5);
  const cells = [
    { figure: words.percent(score), label: 'coverage', isBad: false },
    { figure: ratio(counts.deciders), label: 'deciders', isBad: counts.deciders.have < counts.deciders.of },
    { figure: ratio(counts.guarantors), label: 'guarantors', isBad: counts.guarantors.have < counts.guarantors.of },
    source.rules.emotions
      ? { figure: String(counts.unread), label: 'unread', isBad: counts.unread > 2 }
      : { figure: ratio(counts.unproven), label: 'unproven', isBad: counts.unproven.have > 0 },
  ];
  const cell = width / 4;
  const partCell = width / told.length;
  const cellHeight = 38 + small * 1.9;
  const barTop = cellHeight + 10;
  return {
    height: barTop + small * 2 + 12,
    draw: (x, y) => [
      {
        kind: 'rect',
        x,
        y,
        width,
        height: cellHeight,
        radius: 10,
        fill: tokens.card,
        stroke: tokens.line,
        strokeWidth: 1.2,
      },
      ...cells.flatMap(({ figure, label, isBad }, index): readonly Shape[] => {
        const left = x + index * cell + 10;
        return [
          ...(index > 0 ? [line(`M${x + index * cell} ${y}V${y + cellHeight}`, tokens.line, 1.2)] : []),
          text(left, y + 31, figure, {
            size: fitted(figure, 21, cell - 14, 680, sheet),
            weight: 700,
            fill: isBad ? tokens.warn : tokens.ink,
          }),
          text(left, y + 37 + small, words.t(`paper.figures.${label}`), {
            size: fitted(words.t(`paper.figures.${label}`), small, cell - 13, 400, sheet),
            fill: tokens.ink2,
          }),
        ];
      }),
      ...told.flatMap((part, index): readonly Shape[] => {
        const left = x + index * partCell + (index > 0 ? 4 : 0);
        const label = words.t(`paper.figures.${part}`);
        const count = ratio(parts[part]);
        const full = partCell - 16 - textWidth(count, small);
        const barY = y + barTop + small + 8;
        return [
          text(left, y + barTop + small, label, {
            size: fitted(label, small, partCell - 8, 400, sheet),
            fill: tokens.ink2,
          }),
          { kind: 'rect', x: left, y: barY, width: full, height: 5, radius: 2.5, fill: tokens.line },
          {
            kind: 'rect',
            x: left,
            y: barY,
            width: full * Math.min(1, parts[part].share),
            height: 5,
            radius: 2.5,
            fill: tokens.accent,
          },
          text(left + full + 4, barY + 2.5 + small * 0.36, count, { size: small, fill: tokens.ink2 }),
        ];
      }),
    ],
  };
};

const ratio = ({ have, of }: { readonly have: number; readonly of: number }): string => `${have}/${of}`;

/** The size at which a short word fits its place, never below the sheet's smallest type. */
const fitted = (words: string, size: number, width: number, weight: number, sheet: Sheet): number =>
  Math.max(
    sheet.fittedType ?? sheet.minType,
    Math.min(size, (size * width) / Math.max(1, textWidth(words, size, weight))),
  );

/** Plain sentences under each other: a note, full names, lines to other sheets. */
export const noteBlock = (words: string, { sheet, width, tokens }: ColumnStyle): Block => {
  const size = typeSize(sheet, 12);
  const lines = wrapText(words, width, size).lines;
  return {
    height: lines.length * size * 1.4 + 4,
    draw: (x, y) => textLines(x, y + size * 1.1, lines, size * 1.4, { size, fill: tokens.ink2 }),
  };
};

export const gapBlock = (height: number): Block => ({ height, draw: () => [] });
