import { expect, test } from 'vitest';
import { shownCurve } from '../../../renderer/timeline/shownCurve.ts';
import { disturbanceTotal } from '../../../shared/insight/disturbance.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { largeClient } from '../../fixtures/largeClient.ts';

const range = (from: string, to: string) => ({ from: plainDate(from), to: plainDate(to) });

test('a few months are drawn day by day, each height that of its day', () => {
  const record = largeClient({ seats: 20, changes: 400, seed: 5 });
  const points = shownCurve(record, range('2012-01-01', '2012-06-01'));
  expect(points.slice(0, 3).map(({ date }) => date)).toEqual(['2012-01-01', '2012-01-02', '2012-01-03']);
  expect(points.at(-1)?.date).toBe('2012-06-01');
  for (const { date, total } of points.slice(0, 20)) expect(total).toBe(disturbanceTotal(record, date));
});

test('years dragged along keep the heights they had, and reach beyond both edges', () => {
  const record = largeClient({ seats: 20, changes: 400, seed: 5 });
  const before = shownCurve(record, range('2010-01-01', '2017-01-01'));
  const after = shownCurve(record, range('2010-02-01', '2017-02-01'));
  const known = new Map(before.map(({ date, total }) => [date, total]));
  const shared = after.filter(({ date }) => known.has(date));
  expect(shared.length).toBeGreaterThan(500);
  for (const { date, total } of shared) expect(total).toBe(known.get(date));
  expect((after[0]?.date ?? '') <= '2010-02-01').toBe(true);
  expect((after.at(-1)?.date ?? '') >= '2017-02-01').toBe(true);
});
