import { describe, expect, test } from 'vitest';
import { comparisonPages } from '../../../renderer/paper/comparison/comparisonPages.ts';
import { paperPages } from '../../../renderer/paper/paperPages.ts';
import { paperSource } from '../../../renderer/paper/paperSource.ts';
import { paperWords } from '../../../renderer/paper/paperWords.ts';
import type { Shape, TextShape } from '../../../renderer/paper/shapes.ts';
import type { Rect, Sheet } from '../../../renderer/paper/sheetSize.ts';
import { textBox } from '../../../renderer/paper/textBox.ts';
import { comparisonSlides } from '../../../renderer/powerpoint/comparisonSlides.ts';
import { slidePages } from '../../../renderer/powerpoint/slidePages.ts';
import { leavingFor } from '../../../shared/exchange/leaving/leavingRules.ts';
import { compareDates } from '../../../shared/insight/compareDates.ts';
import { type Orientation, orientations } from '../../../shared/ipc/printContract.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

interface Drawn {
  readonly sheet: Sheet;
  readonly shapes: readonly Shape[];
}

const [then, now] = [plainDate('2023-01-01'), plainDate('2024-01-01')];
const logo = { href: 'data:image/png;base64,', width: 300, height: 90 };

const drawn = (name: string, ownCompany: string) => {
  const client = aClient(name, { since: '2020-01-01' });
  const seat = client.seat('Owner', { role: 'decider', holder: 'Ms Klein' });
  client.pair(seat, client.colleague('Mr Ons'), { cadence: 'weekly' });
  const record = client.record();
  const leaving = leavingFor('client');
  const source = paperSource(record, now, leaving.rules);
  const compared = compareDates(record, then, now);
  const shared = { mono: false, ownCompany, leaving };
  const on = (paper: 'A4' | 'A0', orientation: Orientation) => ({ ...shared, paper, orientation, logo });
  const sheets = orientations.flatMap((orientation): (readonly [string, readonly Drawn[]])[] => [
    [`A4 ${orientation}`, paperPages(source, on('A4', orientation), paperWords)],
    [`A0 ${orientation}`, paperPages(source, on('A0', orientation), paperWords)],
    [`a comparison on A4 ${orientation}`, comparisonPages(record, compared, on('A4', orientation), paperWords)],
  ]);
  return new Map<string, readonly Drawn[]>([
    ...sheets,
    ['slides', slidePages(source, shared, paperWords)],
    ['slides of a comparison', comparisonSlides(record, compared, shared, paperWords)],
  ]);
};

const isText = (shape: Shape): shape is TextShape => shape.kind === 'text';
const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width - 0.5 && b.x < a.x + a.width - 0.5 && a.y < b.y + b.height - 0.5 && b.y < a.y + a.height - 0.5;

/** From the left edge to where the nearest text at the right begins: what the title may take. */
const titleRoom = ({ sheet, shapes }: Drawn): number => {
  const title = shapes.find((shape) => shape.part?.kind === 'title');
  const left = title && isText(title) ? title.x : Number.NaN;
  const rule = shapes.find((shape) => shape.kind === 'path' && shape.strokeWidth === 2);
  expect(rule).toBeDefined();
  const head = shapes.filter(isText).filter((shape) => shape.anchor === 'end' && shape.y < sheet.height / 4);
  return Math.min(...head.map((shape) => textBox(shape).x)) - left;
};

const short = drawn('Klein', 'Ons');

describe.each([
  ['of 200 letters in one word', 'K'.repeat(200), 'W'.repeat(200)],
  ['of many words', 'Koninklijke Maatschappij '.repeat(8).trim(), 'Staal & Zonen Beheer '.repeat(9).trim()],
  ['of 45 letters', 'Vereenigde Maatschappij tot Exploitatie Zuid', 'Staal'],
])('a client and a company with names %s', (_, client, company) => {
  const long = drawn(client, company);

  test.each([...long.keys()])('leave head and foot of %s readable for the client', (where) => {
    for (const page of long.get(where) ?? []) {
      const texts = page.shapes.filter(isText);
      const clashes = texts.flatMap((a, index) =>
        texts.slice(0, index).flatMap((b) => (overlap(textBox(a), textBox(b)) ? [`"${b.text}" and "${a.text}"`] : [])),
      );
      expect(clashes).toEqual([]);
      for (const shape of texts) {
        const { x, y, width } = textBox(shape);
        expect(x >= 20 && x + width <= page.sheet.width - 20 && y >= 10, shape.text).toBe(true);
      }
      expect(texts.some((shape) => shape.part?.kind === 'title' && shape.text.length > 8)).toBe(true);
    }
    const [first] = long.get(where) ?? [];
    const [same] = short.get(where) ?? [];
    expect(first && same).toBeDefined();
    if (first && same) expect(titleRoom(first)).toBeGreaterThanOrEqual((2 / 3) * titleRoom(same));
  });
});
