import { describe, expect, test } from 'vitest';
import { mapCount } from '../../../renderer/paper/bestSheet.ts';
import type { PaperOptions } from '../../../renderer/paper/paperOptions.ts';
import type { PaperPage } from '../../../renderer/paper/paperPage.ts';
import { papersThatHold } from '../../../renderer/paper/paperThatHolds.ts';
import { posterMarginMm, posterOverlapMm } from '../../../renderer/paper/posterMeasures.ts';
import type { Shape } from '../../../renderer/paper/shapes.ts';
import { type AskedSheets, sheetsOf } from '../../../renderer/paper/sheetsOf.ts';
import { leavingFor } from '../../../shared/exchange/leaving/leavingRules.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { largeClient } from '../../fixtures/largeClient.ts';
import { crowdedClient, smallClient } from './paperClients.ts';
import { textsOf } from './soundSheets.ts';

const documentOf = (record = crowdedClient(), options: Partial<PaperOptions> = {}): AskedSheets => ({
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
    const tiles = pages.filter(({ cutout }) => cutout);
    tiles.forEach((page, index) => {
      const words = textsOf(page).map((shape) => shape.text);
      expect(words.some((each) => each.includes(`sheet ${index + 1} of ${tiles.length}`))).toBe(true);
    });
  });

  test('enlarges all of a map that fits a sheet alike, and goes as far across as down', () => {
    const single = sheetsOf(documentOf(smallClient()));
    const poster = sheetsOf(documentOf(smallClient(), { layout: 'poster' }));
    const sizesOf = (page: PaperPage, shapes: readonly Shape[]): readonly number[] =>
      shapes.flatMap((shape) => (shape.kind === 'text' ? [(shape.size * page.sheet.widthMm) / page.sheet.width] : []));
    const ofSingle = single.flatMap((page) => sizesOf(page, page.shapes));
    const ofPoster = poster.flatMap((page) => sizesOf(page, page.cutout?.shapes ?? []));
    expect(poster).toHaveLength(4);
    expect(Math.max(...ofPoster) / Math.max(...ofSingle)).toBeGreaterThan(1.7);
    expect(Math.min(...ofPoster) / Math.min(...ofSingle)).toBeGreaterThan(1.5);
  });

  test('tells all there is where it holds that', () => {
    expect(pages.every(({ cutout }) => cutout)).toBe(true);
  });

  test('leaves to plain sheets what it does not hold', () => {
    const full = sheetsOf(documentOf(crowdedClient(42, 18), { layout: 'poster' }));
    const told = full.filter(({ cutout }) => !cutout);
    expect(told.length).toBeGreaterThan(0);
    for (const page of told) expect(page.part).not.toBe('map');
    expect(full.map(({ number }) => number)).toEqual(full.map((_, index) => index + 1));
  });
});

describe('a map too full for one sheet', () => {
  test('is told the papers that hold the map, and all there is to tell', async () => {
    const sixty = crowdedClient(42, 18);
    expect(mapCount(sheetsOf(documentOf(sixty)))).toBeGreaterThan(1);
    const goesOn = () => Promise.resolve(true);
    const { map, all } = (await papersThatHold(documentOf(sixty), goesOn)) ?? { map: null, all: null };
    if (map === null || all === null) throw new Error('no paper holds sixty people');
    expect([map, all]).toEqual(['A3', 'A1']);
    expect(mapCount(sheetsOf(documentOf(sixty, { paper: map })))).toBe(1);
    expect(sheetsOf(documentOf(sixty, { paper: all }))).toHaveLength(1);
    expect(sheetsOf(documentOf(sixty, { paper: 'A2' })).length).toBeGreaterThan(1);
    expect(await papersThatHold(documentOf(sixty, { paper: 'A0' }), goesOn)).toEqual({ map: null, all: null });
  });

  test('stands on one sheet of A0 with sixty people, in type that can be read from further away', () => {
    const pages = sheetsOf(documentOf(largeClient({ seats: 40, changes: 100, seed: 3 }), { paper: 'A0' }));
    expect(mapCount(pages)).toBe(1);
    for (const page of pages) {
      const pointsPerUnit = (page.sheet.widthMm / 25.4) * (72 / page.sheet.width);
      for (const shape of textsOf(page)) expect(shape.size * pointsPerUnit).toBeGreaterThanOrEqual(10 - 1e-9);
    }
  });

  test('has a sheet per lane where that is asked and lanes are full', () => {
    const byLane = sheetsOf(documentOf(crowdedClient(42, 18), { layout: 'lanes' }));
    expect(mapCount(byLane)).toBeGreaterThanOrEqual(5);
  });

  test('has lanes that share a sheet where they leave it half empty', () => {
    expect(mapCount(sheetsOf(documentOf(smallClient(), { layout: 'lanes' })))).toBeLessThan(3);
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
