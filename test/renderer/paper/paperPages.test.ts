import { describe, expect, test } from 'vitest';
import { i18n } from '../../../renderer/i18n/i18n.ts';
import type { PaperOptions } from '../../../renderer/paper/paperOptions.ts';
import type { PaperPage } from '../../../renderer/paper/paperPage.ts';
import { paperPages } from '../../../renderer/paper/paperPages.ts';
import { paperSource } from '../../../renderer/paper/paperSource.ts';
import { paperWords } from '../../../renderer/paper/paperWords.ts';
import { audiences, leavingFor, rulesFor } from '../../../shared/exchange/leaving/leavingRules.ts';
import { orientations, papers } from '../../../shared/ipc/printContract.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../../shared/record/clientRecord.ts';
import { sampleClient } from '../../shared/sample/sampleRecords.ts';
import { crowdedClient, smallClient } from './paperClients.ts';
import { smallestType, testSheets, textsOf } from './soundSheets.ts';

const clients: readonly (readonly [string, ClientRecord, string])[] = [
  ['three people', smallClient(), '2024-01-01'],
  ['the sample', sampleClient('Zekerheid Groep'), '2026-11-21'],
  ['forty people with awkward names', crowdedClient(), '2024-01-01'],
  ['170 people', crowdedClient(120, 50), '2024-01-01'],
];

const pagesOf = (record: ClientRecord, date: string, options: Partial<PaperOptions> = {}): readonly PaperPage[] =>
  paperPages(
    paperSource(record, plainDate(date), options.leaving?.rules ?? rulesFor.team),
    { paper: 'A4', mono: false, ownCompany: '', leaving: leavingFor('team'), ...options },
    paperWords,
  );

const cases = clients.flatMap(([name, record, date]) => [
  ...papers.map((paper) => ({ name: `${name} on ${paper}`, record, date, options: { paper } })),
  { name: `${name} on A4 upright`, record, date, options: { orientation: 'portrait' as const } },
  { name: `${name} on A0 upright`, record, date, options: { paper: 'A0' as const, orientation: 'portrait' as const } },
  { name: `${name} in black and white`, record, date, options: { mono: true } },
  { name: `${name} for the leadership`, record, date, options: { leaving: leavingFor('leadership') } },
  { name: `${name} for the client`, record, date, options: { leaving: leavingFor('client') } },
  {
    name: `${name} for the client upright`,
    record,
    date,
    options: { leaving: leavingFor('client'), orientation: 'portrait' as const },
  },
  { name: `${name}, a sheet per lane`, record, date, options: { layout: 'lanes' as const } },
]);

describe.each(cases)('$name', ({ record, date, options }) => {
  const pages = pagesOf(record, date, options);

  testSheets(pages);
});

describe('what goes on which sheet', () => {
  test('three people and the sample need one sheet', () => {
    expect(pagesOf(smallClient(), '2024-01-01')).toHaveLength(1);
    expect(pagesOf(sampleClient('Zekerheid Groep'), '2026-11-21', { paper: 'A3' })).toHaveLength(1);
  });

  test.each(['Zekerheid Groep', 'Ostmeer Keukens'])(
    'all there is to tell of %s stands on one sheet of A4 or Letter, in six points at the least',
    (name) => {
      for (const paper of ['A4', 'Letter'] as const)
        for (const orientation of orientations)
          for (const audience of audiences) {
            const leaving = leavingFor(audience);
            const pages = pagesOf(sampleClient(name), '2026-11-21', { paper, orientation, leaving });
            expect(pages, `${paper} ${orientation} for ${audience}`).toHaveLength(1);
            // The foot of an upright Letter is a hair below.
            for (const page of pages) expect(smallestType(page)).toBeGreaterThanOrEqual(5.99);
          }
    },
  );

  test('the legend is on every sheet with a part of the map', () => {
    const pages = pagesOf(crowdedClient(42, 18), '2024-01-01');
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

  test('who says to decide alone carries the sign of it, and the legend says what it means', () => {
    const quotes = (page: PaperPage) =>
      page.shapes.filter((shape) => shape.kind === 'path' && shape.d.includes('2.667'));
    const wordsOf = (page: PaperPage) => textsOf(page).map((shape) => shape.text);
    const [told] = pagesOf(sampleClient('Ostmeer Keukens'), '2026-02-06', { paper: 'A3' });
    const [calm] = pagesOf(sampleClient('Zekerheid Groep'), '2026-11-21', { paper: 'A3' });
    if (!told || !calm) throw new Error('no sheet');
    expect(quotes(told)).toHaveLength(2);
    expect(wordsOf(told)).toContain('says to decide alone');
    expect(quotes(calm)).toEqual([]);
    expect(wordsOf(calm)).not.toContain('says to decide alone');
  });

  test('it is told in Dutch when Dutch is set', async () => {
    await i18n.changeLanguage('nl');
    const words = pagesOf(smallClient(), '2024-01-01').flatMap((page) => textsOf(page).map((shape) => shape.text));
    await i18n.changeLanguage('en');
    expect(words).toContain('Stand op 1 januari 2024');
    expect(words).toContain('Waarborger — wie?');
  });
});
