import { describe, expect, test } from 'vitest';
import { chartSize, layOutReadings } from '../../../renderer/inspector/readingChart.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import type { EmotionalStatus } from '../../../shared/model/vocabulary.ts';
import { readingsOfPerson } from '../../../shared/time/recordIndex.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

const laidOut = (
  read: readonly (readonly [date: string, status: EmotionalStatus, by?: string])[],
  until = '2026-11-21',
) => {
  const client = aClient('Zekerheid', { since: '2010-01-01' });
  const person = client.person('Ms Docht');
  const colleagues = new Map<string, string>();
  for (const [date, status, name] of read) {
    if (name !== undefined && !colleagues.has(name)) colleagues.set(name, client.colleague(name));
    client.reads(person, status, date, { by: (name !== undefined && colleagues.get(name)) || null });
  }
  return layOutReadings(readingsOfPerson(client.record(), person), plainDate(until));
};

describe('the chart of one person’s readings', () => {
  test('places dots from left to right in time, and warm above cold', () => {
    const { dots } = laidOut([
      ['2022-03-01', 'inspired'],
      ['2024-03-01', 'neutral'],
      ['2026-03-01', 'hostile'],
    ]);
    const [first, second, third] = dots;
    expect([first?.x, second?.x, third?.x]).toEqual(dots.map(({ x }) => x).toSorted((a, b) => a - b));
    expect([first?.y, second?.y, third?.y]).toEqual(dots.map(({ y }) => y).toSorted((a, b) => a - b));
  });

  test('stays within its width from the first year to the playhead, with labels that do not touch', () => {
    for (const from of ['2010-05-01', '2024-12-31', '2026-11-20']) {
      const { dots, years } = laidOut([[from, 'neutral']]);
      for (const { x } of dots) expect(x).toBeGreaterThanOrEqual(chartSize.left);
      for (const { x } of dots) expect(x).toBeLessThanOrEqual(chartSize.width);
      const labels = years.filter(({ hasLabel }) => hasLabel).map(({ x }) => x);
      expect(labels.length).toBeGreaterThan(0);
      const gaps = labels.slice(1).map((x, index) => x - (labels[index] ?? 0));
      for (const gap of gaps) expect(gap).toBeGreaterThan(26);
    }
  });

  test('breaks the line where its reading is more than a year old', () => {
    expect(laidOut([['2024-03-01', 'neutral']]).stale).toMatch(/^M[\d.]+ [\d.]+H/);
    expect(laidOut([['2026-03-01', 'neutral']]).stale).toBe('');
  });

  test('draws the last of several readings of one day, and sets their signs side by side', () => {
    const { fresh, dots, readers } = laidOut([
      ['2026-03-01', 'hostile', 'Mr Koester'],
      ['2026-03-01', 'hostile', 'Ms Aandegang'],
    ]);
    expect(fresh.match(/M/g)).toHaveLength(1);
    expect(new Set(dots.map(({ x }) => x)).size).toBe(2);
    expect(readers.map(({ sign }) => sign)).toEqual([0, 1]);
  });

  test('refuses to draw nothing', () => {
    expect(() => layOutReadings([], plainDate('2026-01-01'))).toThrow('without readings');
  });
});
