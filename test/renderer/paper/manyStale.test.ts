import { describe, expect, test } from 'vitest';
import { exportSlides } from '../../../renderer/export/makeExport.ts';
import { paperWords } from '../../../renderer/paper/paperWords.ts';
import type { Shape } from '../../../renderer/paper/shapes.ts';
import { sheetsOf } from '../../../renderer/paper/sheetsOf.ts';
import { leavingFor } from '../../../shared/exchange/leaving/leavingRules.ts';
import type { Paper } from '../../../shared/ipc/printContract.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../../shared/record/clientRecord.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

/** So many people who were all read once, long ago: one finding names every one of them. */
const readLongAgo = (count: number, nameOf: (index: number) => string): ClientRecord => {
  const client = aClient('Grote Klant', { since: '2015-01-01' });
  const ours = client.colleague('Mr Koester');
  for (let index = 0; index < count; index += 1) {
    const seat = client.seat(`Function ${index}`, { role: 'influencer', holder: nameOf(index), position: index });
    client.pair(seat, ours, { cadence: 'monthly' });
    client.reads(client.holderOf(seat), 'favourable', '2016-01-01');
  }
  return client.record();
};

const said = (shapes: readonly Shape[]): string =>
  shapes.map((shape) => (shape.kind === 'text' ? shape.text : '')).join(' ');

describe.each([
  ['150 people', readLongAgo(150, (index) => `Ms Vermeulen ${index}`), 150, (index: number) => `Vermeulen ${index}`],
  [
    '28 people with names of 180 letters',
    readLongAgo(28, (index) => `${'Wolfeschlegel '.repeat(13)}${index}`),
    28,
    null,
  ],
])('where one finding names %s', (_, record, count, nameOf) => {
  const at = plainDate('2026-11-21');
  const leaving = leavingFor('leadership');

  test.each(['A4', 'A3'] satisfies readonly Paper[])('it is told to its end on %s, and within each sheet', (paper) => {
    const pages = sheetsOf({
      record,
      at,
      compareWith: null,
      options: { paper, mono: false, ownCompany: '', leaving },
    });
    expectWithin(pages.map(({ sheet, shapes }) => ({ height: sheet.height, shapes })));
    if (nameOf) expectAll(pages.map(({ shapes }) => said(shapes)).join(' '), count, nameOf);
  });

  test('it is told to its end on slides', () => {
    const slides = exportSlides(record, { at, compareWith: null, look: 'paper', ownCompany: '', leaving }, paperWords);
    expectWithin(slides.map(({ sheet, shapes }) => ({ height: sheet.height, shapes })));
    if (nameOf) expectAll(slides.map(({ shapes }) => said(shapes)).join(' '), count, nameOf);
  });
});

const expectAll = (text: string, count: number, nameOf: (index: number) => string): void => {
  for (let index = 0; index < count; index += 1) expect(text).toMatch(new RegExp(`${nameOf(index)}(?!\\d)`));
};

const expectWithin = (pages: readonly { readonly height: number; readonly shapes: readonly Shape[] }[]): void => {
  expect(pages.length).toBeGreaterThan(0);
  for (const { height, shapes } of pages)
    for (const shape of shapes) if (shape.kind === 'text') expect(shape.y).toBeLessThan(height);
};
