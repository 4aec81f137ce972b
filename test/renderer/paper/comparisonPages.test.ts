import { describe, expect, test } from 'vitest';
import { i18n } from '../../../renderer/i18n/i18n.ts';
import { onlyChanged } from '../../../renderer/paper/comparison/comparedMap.ts';
import { comparisonPages } from '../../../renderer/paper/comparison/comparisonPages.ts';
import type { PaperOptions } from '../../../renderer/paper/paperOptions.ts';
import type { PaperPage } from '../../../renderer/paper/paperPage.ts';
import { paperWords } from '../../../renderer/paper/paperWords.ts';
import { leavingFor } from '../../../shared/exchange/leaving/leavingRules.ts';
import { compareDates } from '../../../shared/insight/compareDates.ts';
import { papers } from '../../../shared/ipc/printContract.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../../shared/record/clientRecord.ts';
import { sampleClient } from '../../shared/sample/sampleRecords.ts';
import { crowdedClient, smallClient } from './paperClients.ts';
import { testSheets, textsOf } from './soundSheets.ts';

const clients: readonly (readonly [string, ClientRecord, string, string])[] = [
  ['three people', smallClient(), '2023-02-02', '2024-01-01'],
  ['the sample', sampleClient('Zekerheid Groep'), '2020-02-10', '2026-11-21'],
  ['the deal', sampleClient('Ostmeer Keukens'), '2023-01-16', '2026-11-21'],
  ['forty people with awkward names', crowdedClient(), '2017-01-01', '2024-01-01'],
  ['170 people', crowdedClient(120, 50), '2017-01-01', '2024-01-01'],
];

const pagesOf = (
  record: ClientRecord,
  before: string,
  after: string,
  options: Partial<PaperOptions> = {},
): readonly PaperPage[] =>
  comparisonPages(
    record,
    compareDates(record, plainDate(before), plainDate(after)),
    { paper: 'A4', mono: false, ownCompany: '', leaving: leavingFor('team'), ...options },
    paperWords,
  );

const cases = clients.flatMap(([name, record, before, after]) => [
  ...papers.map((paper) => ({ name: `${name} on ${paper}`, record, before, after, options: { paper } })),
  { name: `${name} on A4 upright`, record, before, after, options: { orientation: 'portrait' as const } },
  { name: `${name} in black and white`, record, before, after, options: { mono: true } },
]);

describe.each(clients)('what changed for %s, in a book on A4', (_, record, before, after) => {
  testSheets(pagesOf(record, before, after, { readablePoints: 7.2 }));
});

describe.each(cases)('what changed for $name', ({ record, before, after, options }) => {
  testSheets(pagesOf(record, before, after, options));
});

const wordsOf = (pages: readonly PaperPage[]): string =>
  pages.flatMap((page) => textsOf(page).map((shape) => shape.text)).join('\n');

describe('the comparison on paper', () => {
  const sample = sampleClient('Zekerheid Groep');

  test('who came and who went both stand in the picture, and the two dates above it', () => {
    const words = wordsOf(pagesOf(sample, '2026-10-04', '2026-10-05', { paper: 'A3' }));
    for (const name of ['Ms Zacht', 'Mr Wacht', 'Mr Komtgoed', 'Mr Nogalwat']) expect(words).toContain(name);
    expect(words).toContain('4 Oct 2026 → 5 Oct 2026');
  });

  test('in a book no word between head and foot is smaller than seven points', () => {
    for (const orientation of ['landscape', 'portrait'] as const)
      for (const page of pagesOf(sample, '2024-01-01', '2026-11-21', { orientation, readablePoints: 7.2 }))
        for (const { text, size, y } of textsOf(page)) {
          const isBetween = y > 130 && y < page.sheet.height - 60 && /[a-z]{3}/.test(text);
          const points = (size * (page.sheet.widthMm / 25.4) * 72) / page.sheet.width;
          if (isBetween) expect(points, text).toBeGreaterThan(7);
        }
  });

  test('the fewer changes there are, the larger they are told, on no more sheets', () => {
    const sizeOf = (before: string): number => {
      const pages = pagesOf(sample, before, '2026-11-21');
      expect(pages).toHaveLength(1);
      const told = pages.flatMap(textsOf).find(({ text }) => text.startsWith('Ms Zacht comes from'));
      return told?.size ?? 0;
    };
    expect(sizeOf('2026-09-01')).toBeGreaterThan(sizeOf('2024-01-01'));
  });

  test('a picture in which nobody would stand is not drawn', () => {
    const pages = pagesOf(crowdedClient(60, 24), '2024-01-01', '2026-11-21');
    expect(pages.map(({ part }) => part)).toEqual(['more']);
    expect(wordsOf(pages)).toContain('What changed, in words');
  });

  test('a seat that is gone is told with where its holder sits now', () => {
    expect(wordsOf(pagesOf(sample, '2020-02-10', '2026-11-21', { paper: 'A3' })).replaceAll('\n', ' ')).toContain(
      'The seat Head of finance is gone; Mr Zekerheid is Managing director now.',
    );
  });

  test('black and white uses no colour', () => {
    const isGrey = (colour: string | undefined): boolean =>
      colour === undefined || colour === 'none' || /^#(..)\1\1$/.test(colour);
    for (const page of pagesOf(sample, '2020-02-10', '2026-11-21', { mono: true }))
      for (const shape of page.shapes) {
        expect(isGrey(shape.fill), shape.fill).toBe(true);
        if (shape.kind !== 'text') expect(isGrey(shape.stroke), shape.stroke).toBe(true);
      }
  });

  test('where all would be too small to read, those who stayed are left out, and it says so', () => {
    const crowd = crowdedClient(60, 30);
    const words = wordsOf(pagesOf(crowd, '2018-02-15', '2018-03-15', { paper: 'A3' })).replaceAll('\n', ' ');
    const comparison = compareDates(crowd, plainDate('2018-02-15'), plainDate('2018-03-15'));
    const shown = onlyChanged(comparison);
    const left = comparison.seats.length + comparison.colleagues.length - shown.seats.length - shown.colleagues.length;
    expect(left).toBeGreaterThan(0);
    expect(words).toContain(`${left} who stayed as before are left out.`);
  });

  test('it is told in Dutch when Dutch is set', async () => {
    await i18n.changeLanguage('nl');
    const words = wordsOf(pagesOf(sample, '2026-10-04', '2026-10-05', { paper: 'A3' }));
    await i18n.changeLanguage('en');
    expect(words).toContain('Ms Zacht nam de plek in van Mr Wacht');
    expect(words).toContain('veranderd');
  });
});
