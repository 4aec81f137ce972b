import { describe, expect, test } from 'vitest';
import { mapCount } from '../../../renderer/paper/bestSheet.ts';
import { type PaperDocumentProps, sheetsOf } from '../../../renderer/paper/PaperDocument.tsx';
import type { PaperOptions } from '../../../renderer/paper/paperOptions.ts';
import { paperThatHolds } from '../../../renderer/paper/paperThatHolds.ts';
import { posterMarginMm, posterOverlapMm } from '../../../renderer/paper/poster.ts';
import { leavingFor } from '../../../shared/exchange/leaving/leavingRules.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { largeClient } from '../../fixtures/largeClient.ts';
import { crowdedClient, smallClient } from './paperClients.ts';
import { textsOf } from './soundSheets.ts';

const documentOf = (record = crowdedClient(), options: Partial<PaperOptions> = {}): PaperDocumentProps => ({
  record,
  at: plainDate('2024-01-01'),
  compareWith: null,
  options: { paper: 'A4', mono: false, ownCompany: '', leaving: leavingFor('team'), ...options },
});

describe('a poster over several sheets', () => {
  const pages = sheetsOf(documentOf(crowdedClient(), { layout: 'poster' }));

  test('overlaps its neighbours, stays out of the margin and leaves nothing out', () => {
    const [first] = pages;
    if (!first?.cutout) throw new Error('the poster has no first sheet');
    const perMm = first.sheet.width / first.sheet.widthMm;
    const tiles = pages.slice(0, 2).map((page) => page.cutout?.of);
    const [left, right] = tiles;
    if (!left || !right) throw new Error('the poster has one sheet');
    expect(left.x + left.width - right.x).toBeCloseTo(posterOverlapMm * perMm, 3);
    expect(first.cutout.place.x).toBeCloseTo(posterMarginMm * perMm, 3);
    expect(first.cutout.place.width).toBeCloseTo((first.sheet.widthMm - 2 * posterMarginMm) * perMm, 3);
  });

  test('says on each sheet where it belongs', () => {
    pages.forEach((page, index) => {
      const words = textsOf(page).map((shape) => shape.text);
      expect(words.some((each) => each.includes(`sheet ${index + 1} of ${pages.length}`))).toBe(true);
    });
  });
});

describe('a map too full for one sheet', () => {
  test('is told the paper that holds it, where there is one', () => {
    expect(mapCount(sheetsOf(documentOf()))).toBeGreaterThan(1);
    const larger = paperThatHolds(documentOf());
    if (larger === null) throw new Error('no paper holds forty people');
    expect(mapCount(sheetsOf(documentOf(crowdedClient(), { paper: larger })))).toBe(1);
  });

  test('stands on one sheet of A0 with sixty people, in type that can be read from further away', () => {
    const pages = sheetsOf(documentOf(largeClient({ seats: 40, changes: 100, seed: 3 }), { paper: 'A0' }));
    expect(mapCount(pages)).toBe(1);
    for (const page of pages) {
      const pointsPerUnit = (page.sheet.widthMm / 25.4) * (72 / page.sheet.width);
      for (const shape of textsOf(page)) expect(shape.size * pointsPerUnit).toBeGreaterThanOrEqual(10 - 1e-9);
    }
  });

  test('has a sheet per lane where that is asked', () => {
    expect(mapCount(sheetsOf(documentOf(smallClient(), { layout: 'lanes' })))).toBe(5);
  });
});

test('a few people are set larger on A0 than on A3, in proportion', () => {
  const largest = (paper: 'A0' | 'A3'): number =>
    Math.max(
      ...sheetsOf(documentOf(smallClient(), { paper })).flatMap((page) =>
        textsOf(page).map((shape) => (shape.size * page.sheet.widthMm) / page.sheet.width),
      ),
    );
  expect(largest('A0') / largest('A3')).toBeCloseTo(1189 / 420, 1);
});
