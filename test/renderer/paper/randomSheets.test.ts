import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PaperPage } from '../../../renderer/paper/paperPage.ts';
import { withoutPictographs } from '../../../renderer/paper/pictographs.ts';
import { smallestOn } from '../../../renderer/paper/sheetSize.ts';
import { sheetsOf } from '../../../renderer/paper/sheetsOf.ts';
import { leavingFor } from '../../../shared/exchange/leaving/leavingRules.ts';
import { orientations, papers } from '../../../shared/ipc/printContract.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { type ClientRecord, clientOf } from '../../../shared/record/clientRecord.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { arbitraryRecord } from '../../fixtures/arbitraryRecord.ts';
import { crowdedClient } from './paperClients.ts';
import { smallestType, textsCovered, textsOf, textsOutside, textsOverTexts } from './soundSheets.ts';

const date = plainDate('2024-01-01');

/** A client of 3 to 75 people. */
const anyClient: fc.Arbitrary<ClientRecord> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 13, max: 50 }), fc.integer({ min: 3, max: 25 }))
    .map(([seats, colleagues]) => crowdedClient(seats, colleagues)),
  arbitraryRecord({ seats: 30, colleagues: 15 }),
);

const anySheets = fc
  .record({
    record: anyClient,
    paper: fc.constantFrom(...papers),
    orientation: fc.constantFrom(...orientations),
    mono: fc.boolean(),
    audience: fc.constantFrom('team', 'leadership', 'client'),
  })
  .map(({ record, paper, orientation, mono, audience }) => {
    const options = { paper, orientation, mono, ownCompany: 'Onze Fabriek', leaving: leavingFor(audience) };
    return { record, paper, audience, pages: sheetsOf({ record, at: date, compareWith: null, options }) };
  });

const wordsOf = (pages: readonly PaperPage[]): string =>
  bare(
    pages
      .flatMap(textsOf)
      .map(({ text }) => text)
      .join(''),
  );

const bare = (text: string): string => text.replaceAll(/\s/g, '');

test('whatever the client, the paper and the reader, sheets are sound and every cut name is told in full', () => {
  fc.assert(
    fc.property(anySheets, ({ record, paper, audience, pages }) => {
      for (const page of pages) {
        expect(textsOutside(page)).toEqual([]);
        expect(textsOverTexts(page)).toEqual([]);
        expect(textsCovered(page)).toEqual([]);
        expect(smallestType(page)).toBeGreaterThanOrEqual(smallestOn(paper) - 1e-9);
      }
      const words = wordsOf(pages);
      const { seats, colleagues } = stateAt(record, date);
      // Our colleagues and their titles stand on the client's sheets where they face somebody.
      const ours = audience === 'client' ? [] : colleagues.flatMap(({ colleague: { name, title } }) => [name, title]);
      const theirs = seats.flatMap(({ person, seat }) => [person?.name ?? '', seat.title]);
      for (const name of [clientOf(record).name, ...theirs, ...ours])
        expect(words).toContain(bare(withoutPictographs(name)));
    }),
    { numRuns: 20 },
  );
});

test('sixty people and all there is to tell of them stand on one sheet of A1 and of A0, either way up', () => {
  const record = crowdedClient(42, 18);
  for (const paper of ['A1', 'A0'] as const)
    for (const orientation of orientations)
      for (const audience of ['leadership', 'client'] as const) {
        const options = { paper, orientation, mono: false, ownCompany: '', leaving: leavingFor(audience) };
        const pages = sheetsOf({ record, at: plainDate('2026-11-21'), compareWith: null, options });
        expect(pages.map(({ part }) => part)).toEqual(['map']);
        const words = pages.flatMap(textsOf).map(({ text }) => text);
        // The years: where one column would be too high in two, and then both on the same scale.
        const years = Map.groupBy(
          pages.flatMap(textsOf).filter(({ text }) => /^20\d\d$/.test(text)),
          ({ text }) => text,
        );
        const apart = [...years.values()].flatMap(([one, other]) => (one && other ? [other.x - one.x] : []));
        expect(years.size).toBeGreaterThan(3);
        if (orientation === 'landscape') expect(apart.length).toBeGreaterThan(3);
        for (const distance of apart) expect(distance).toBeCloseTo(apart[0] ?? Number.NaN, 1);
        if (audience === 'leadership') expect(words.filter((each) => each === 'due since').length).toBeGreaterThan(1);
      }
});

test('a client too full for a sheet keeps the findings in brief beside the map and in full on what follows', () => {
  const options = { paper: 'A3' as const, mono: false, ownCompany: '', leaving: leavingFor('leadership') };
  const pages = sheetsOf({ record: crowdedClient(42, 18), at: plainDate('2026-11-21'), compareWith: null, options });
  expect(pages.map(({ part }) => part)).toEqual(['map', 'more', 'years']);
  const [first, second] = pages.map((page) => textsOf(page).map(({ text }) => text));
  expect(first).toContain('each in full on sheet 2');
  expect(second).toContain('due since');
});
