import { expect, test } from 'vitest';
import type { PaperPage } from '../../../renderer/paper/paperPage.ts';
import type { TextShape } from '../../../renderer/paper/shapes.ts';
import { textBox } from '../../../renderer/paper/textBox.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the ink of a text is. */
const boxOf = (shape: TextShape): Box => {
  const { x, y, width, height } = textBox(shape);
  return { left: x, right: x + width, top: y, bottom: y + height };
};

export const textsOf = (page: PaperPage): readonly TextShape[] => page.shapes.filter((shape) => shape.kind === 'text');

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

/** Texts that lie outside their sheet. */
export const textsOutside = (page: PaperPage): readonly string[] =>
  textsOf(page)
    .filter((shape) => {
      const box = boxOf(shape);
      const bottom = page.sheet.height - Math.min(15, page.sheet.margin.bottom);
      return box.left < 20 || box.right > page.sheet.width - 20 || box.top < 14 || box.bottom > bottom;
    })
    .map(({ text }) => text);

/** Texts that lie over each other. */
export const textsOverTexts = (page: PaperPage): readonly string[] => {
  const boxes = textsOf(page).map((shape) => ({ words: shape.text, box: boxOf(shape) }));
  return boxes.flatMap((a, index) =>
    boxes.slice(0, index).flatMap((b) => (overlap(a.box, b.box) ? [`"${b.words}" and "${a.words}"`] : [])),
  );
};

/** Texts that something is painted over. */
export const textsCovered = (page: PaperPage): readonly string[] =>
  page.shapes.flatMap((shape, index) => {
    if (shape.kind !== 'text') return [];
    const box = boxOf(shape);
    const isCovered = page.shapes.slice(index + 1).some((later) => {
      if (later.kind !== 'rect' || later.fill === 'none') return false;
      const { x, y, width, height } = later;
      return overlap({ left: x, right: x + width, top: y, bottom: y + height }, box);
    });
    return isCovered ? [shape.text] : [];
  });

/** The smallest type on a sheet, in points. */
export const smallestType = (page: PaperPage): number => {
  const pointsPerUnit = (page.sheet.widthMm / 25.4) * (72 / page.sheet.width);
  return Math.min(...textsOf(page).map((shape) => shape.size * pointsPerUnit));
};

/** What holds for every sheet, whatever is drawn on it and wherever it stands. */
export const testDrawn = (pages: readonly PaperPage[]): void => {
  test('every text lies inside its sheet', () => {
    for (const page of pages) expect(textsOutside(page), `sheet ${page.number}`).toEqual([]);
  });

  test('no text lies over another', () => {
    for (const page of pages) expect(textsOverTexts(page), `sheet ${page.number}`).toEqual([]);
  });

  test('nothing is painted over a text', () => {
    for (const page of pages) expect(textsCovered(page), `sheet ${page.number}`).toEqual([]);
  });

  test('no type is smaller than 5.5 points', () => {
    for (const page of pages) expect(smallestType(page)).toBeGreaterThanOrEqual(5.5 - 1e-9);
  });

  test('every box and disc lies inside its sheet', () => {
    for (const page of pages)
      for (const shape of page.shapes) {
        if (shape.kind === 'rect') {
          expect(shape.width).toBeGreaterThanOrEqual(0);
          expect(shape.x).toBeGreaterThanOrEqual(0);
          expect(shape.x + shape.width).toBeLessThanOrEqual(page.sheet.width);
          expect(shape.y + shape.height).toBeLessThanOrEqual(page.sheet.height);
        }
        if (shape.kind === 'circle') {
          expect(shape.x - shape.r).toBeGreaterThanOrEqual(0);
          expect(shape.x + shape.r).toBeLessThanOrEqual(page.sheet.width);
          expect(shape.y + shape.r).toBeLessThanOrEqual(page.sheet.height);
        }
      }
  });
};

/** The same of sheets that are all there is. */
export const testSheets = (pages: readonly PaperPage[]): void => {
  testDrawn(pages);

  test('the sheets are numbered', () => {
    pages.forEach((page, index) => {
      expect([page.number, page.of]).toEqual([index + 1, pages.length]);
      expect(textsOf(page).map((shape) => shape.text)).toContain(`Counterpart · ${index + 1} / ${pages.length}`);
    });
  });
};
