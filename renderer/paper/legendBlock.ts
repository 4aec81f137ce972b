import { textWidth, wrapText } from '../../shared/scene/textWidth.ts';
import type { CardColours } from './drawCard.ts';
import { cadenceSigns, faceSigns, type LegendNeeds, lineSigns, type Sign } from './legendSigns.ts';
import type { PaperWords } from './paperWords.ts';
import { type Shape, text, textLines } from './shapes.ts';
import { typeSize } from './sheetSize.ts';
import type { Block, ColumnStyle } from './sideBlocks.ts';

/** Room for a sign, and between it and its words. */
const signSize = 22;
const signGap = 7;
const lineHeight = 1.2;
/** A column narrower than this has whole sentences in one column only. */
const narrow = 280;

/** As a column's block: the faces and the scale of contact in three columns, the rest in two. */
export const legendBlock = (needs: LegendNeeds, style: ColumnStyle, ink: CardColours, words: PaperWords): Block => {
  const { sheet, width, tokens } = style;
  const size = typeSize(sheet, 12.5);
  // Long words, as Dutch has them, need two columns.
  const columnsFor = (signs: readonly Sign[]): number =>
    signs.some((sign) => textWidth(sign.words, size) > width / 3 - signSize - signGap - 6) ? 2 : 3;
  const [faces, scale] = [faceSigns(ink, words), cadenceSigns(needs, ink, words)];
  const rows = [
    ...rowsOf(faces, columnsFor(faces)),
    ...rowsOf(scale, columnsFor(scale)),
    ...rowsOf(lineSigns(needs, ink, words), width < narrow ? 1 : 2),
  ].map((row) => {
    const cell = width / row.columns;
    const lines = row.signs.map((sign) => wrapText(sign.words, cell - signSize - signGap - 8, size).lines);
    const height = Math.max(signSize, ...lines.map((each) => each.length * size * lineHeight)) + 2;
    return { signs: row.signs, cell, lines, height };
  });
  return {
    height: rows.reduce((sum, row) => sum + row.height, 0) + 2,
    draw: (x, y) => {
      let top = y;
      return rows.flatMap((row) => {
        const middle = top + row.height / 2 - 1;
        top += row.height;
        return row.signs.flatMap((sign, column): readonly Shape[] => {
          const left = x + column * row.cell;
          const lines = row.lines[column] ?? [];
          const first = middle - ((lines.length - 1) * size * lineHeight) / 2 + size * 0.36;
          return [
            ...sign.draw(left + signSize / 2, middle, signSize),
            ...textLines(left + signSize + signGap, first, lines, size * lineHeight, { size, fill: tokens.ink2 }),
          ];
        });
      });
    },
  };
};

/** As a strip under the map, for a sheet whose column is full of findings. */
export const legendStrip = (needs: LegendNeeds, style: ColumnStyle, ink: CardColours, words: PaperWords): Block => {
  const { sheet, width, tokens } = style;
  const size = typeSize(sheet, 12);
  let [x, row] = [0, 0];
  const placed = [...faceSigns(ink, words), ...cadenceSigns(needs, ink, words), ...lineSigns(needs, ink, words)].map(
    (sign) => {
      const own = signSize + signGap + textWidth(sign.words, size);
      if (x > 0 && x + own > width) [x, row] = [0, row + 1];
      const at = { sign, x, row };
      x += own + 14;
      return at;
    },
  );
  const height = signSize + 2;
  return {
    height: (row + 1) * height,
    draw: (left, top) =>
      placed.flatMap((at): readonly Shape[] => {
        const middle = top + at.row * height + signSize / 2;
        return [
          ...at.sign.draw(left + at.x + signSize / 2, middle, signSize),
          text(left + at.x + signSize + signGap, middle + size * 0.36, at.sign.words, { size, fill: tokens.ink2 }),
        ];
      }),
  };
};

const rowsOf = (signs: readonly Sign[], columns: number) =>
  Array.from({ length: Math.ceil(signs.length / columns) }, (_, row) => ({
    signs: signs.slice(row * columns, (row + 1) * columns),
    columns,
  }));
