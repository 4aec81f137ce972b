import { describe, expect, test } from 'vitest';
import { i18n } from '../../../renderer/i18n/i18n.ts';
import { type PaperOptions, type PaperPage, paperPages } from '../../../renderer/paper/paperPages.ts';
import { paperSource } from '../../../renderer/paper/paperSource.ts';
import { paperWords } from '../../../renderer/paper/paperWords.ts';
import type { TextShape } from '../../../renderer/paper/shapes.ts';
import { papers } from '../../../shared/ipc/contract.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../../shared/record/clientRecord.ts';
import { textWidth } from '../../../shared/scene/textWidth.ts';
import { sampleClient } from '../../shared/sample/sampleRecords.ts';
import { crowdedClient, smallClient } from './paperClients.ts';

const clients: readonly (readonly [string, ClientRecord, string])[] = [
  ['three people', smallClient(), '2024-01-01'],
  ['the sample', sampleClient('Zekerheid Groep'), '2026-11-21'],
  ['forty people with awkward names', crowdedClient(), '2024-01-01'],
  ['170 people', crowdedClient(120, 50), '2024-01-01'],
];

const pagesOf = (record: ClientRecord, date: string, options: Partial<PaperOptions> = {}): readonly PaperPage[] =>
  paperPages(
    paperSource(record, plainDate(date)),
    { paper: 'A4', mono: false, ownCompany: '', ...options },
    paperWords,
  );

const cases = clients.flatMap(([name, record, date]) => [
  ...papers.map((paper) => ({ name: `${name} on ${paper}`, record, date, options: { paper } })),
  { name: `${name} on A4 upright`, record, date, options: { orientation: 'portrait' as const } },
  { name: `${name} in black and white`, record, date, options: { mono: true } },
]);

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the ink of a text is: from cap height to a little below the baseline. */
const boxOf = (shape: TextShape): Box => {
  const width = textWidth(shape.text, shape.size, shape.weight) + Math.max(0, shape.spacing ?? 0) * shape.text.length;
  const start = shape.anchor === 'start' ? 0 : shape.anchor === 'middle' ? -width / 2 : -width;
  const [up, down] = [shape.size * 0.75, shape.size * 0.2];
  return shape.rotate === -90
    ? { left: shape.x - up, right: shape.x + down, top: shape.y - start - width, bottom: shape.y - start }
    : { left: shape.x + start, right: shape.x + start + width, top: shape.y - up, bottom: shape.y + down };
};

const textsOf = (page: PaperPage): readonly TextShape[] => page.shapes.filter((shape) => shape.kind === 'text');

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

describe.each(cases)('$name', ({ record, date, options }) => {
  const pages = pagesOf(record, date, options);

  test('every text lies inside its sheet', () => {
    for (const page of pages)
      for (const shape of textsOf(page)) {
        const box = boxOf(shape);
        const isInside =
          box.left >= 20 && box.right <= page.sheet.width - 20 && box.top >= 15 && box.bottom <= page.sheet.height - 15;
        expect(isInside, `"${shape.text}" on sheet ${page.number}`).toBe(true);
      }
  });

  test('no text lies over another', () => {
    for (const page of pages) {
      const boxes = textsOf(page).map((shape) => ({ words: shape.text, box: boxOf(shape) }));
      const clashes = boxes.flatMap((a, index) =>
        boxes.slice(0, index).flatMap((b) => (overlap(a.box, b.box) ? [`"${b.words}" and "${a.words}"`] : [])),
      );
      expect(clashes, `sheet ${page.number}`).toEqual([]);
    }
  });

  test('no type is smaller than 5.5 points', () => {
    for (const page of pages) {
      const pointsPerUnit = (page.sheet.widthMm / 25.4) * (72 / page.sheet.width);
      for (const shape of textsOf(page)) expect(shape.size * pointsPerUnit).toBeGreaterThanOrEqual(5.5 - 1e-9);
    }
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

  test('the sheets are numbered', () => {
    pages.forEach((page, index) => {
      expect([page.number, page.of]).toEqual([index + 1, pages.length]);
      expect(textsOf(page).map((shape) => shape.text)).toContain(`Counterpart · ${index + 1} / ${pages.length}`);
    });
  });
});

describe('what goes on which sheet', () => {
  test('three people and the sample need one sheet', () => {
    expect(pagesOf(smallClient(), '2024-01-01')).toHaveLength(1);
    expect(pagesOf(sampleClient('Zekerheid Groep'), '2026-11-21', { paper: 'A3' })).toHaveLength(1);
  });

  test('the legend is on every sheet with a part of the map', () => {
    const pages = pagesOf(crowdedClient(), '2024-01-01');
    const withMap = pages.filter((page) => textsOf(page).some((shape) => shape.text === 'Our company'));
    expect(withMap.length).toBeGreaterThan(1);
    for (const page of withMap) expect(textsOf(page).map((shape) => shape.text)).toContain('favourable');
  });

  test('black and white uses no colour', () => {
    const isGrey = (colour: string | undefined): boolean =>
      colour === undefined || colour === 'none' || /^#(..)\1\1$/.test(colour);
    for (const page of pagesOf(crowdedClient(), '2024-01-01', { mono: true }))
      for (const shape of page.shapes) {
        expect(isGrey(shape.fill), shape.fill).toBe(true);
        if (shape.kind !== 'text') expect(isGrey(shape.stroke), shape.stroke).toBe(true);
      }
  });

  test('it is told in Dutch when Dutch is set', async () => {
    await i18n.changeLanguage('nl');
    const words = pagesOf(smallClient(), '2024-01-01').flatMap((page) => textsOf(page).map((shape) => shape.text));
    await i18n.changeLanguage('en');
    expect(words).toContain('Stand op 1 januari 2024');
    expect(words).toContain('Waarborger — wie?');
  });
});
