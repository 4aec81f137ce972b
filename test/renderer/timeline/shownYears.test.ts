import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overviewMove } from '../../../renderer/timeline/overviewKeys.ts';
import {
  fewestDaysShown,
  keepingInSight,
  movedTo,
  rangeShown,
  resized,
  zoomed,
} from '../../../renderer/timeline/shownYears.ts';
import { addDays, dayNumber, daysBetween, plainDate } from '../../../shared/model/plainDate.ts';

const range = { from: plainDate('1996-01-01'), to: plainDate('2026-01-01') };
const some = { from: plainDate('2010-01-01'), to: plainDate('2014-01-01') };
const key = (name: string) => ({ key: name, altKey: false, ctrlKey: false, metaKey: false });

describe('The years shown', () => {
  test('stay inside all years and never become fewer than one can read, whatever is done to them', () => {
    const day = fc.integer({ min: -2000, max: 14_000 }).map((days) => addDays(range.from, days));
    const step = fc.oneof(
      fc.record({ anchor: day, factor: fc.double({ min: 0.01, max: 20, noNaN: true }) }),
      fc.record({ end: fc.constantFrom('from' as const, 'to' as const), date: day }),
      fc.record({ first: day }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let shown: ReturnType<typeof zoomed> = null;
        for (const wish of steps) {
          if ('anchor' in wish) shown = zoomed(range, shown, wish.anchor, wish.factor);
          else if ('end' in wish) shown = resized(range, shown, wish.end, wish.date);
          else shown = movedTo(range, shown, dayNumber(wish.first));
          const { from, to } = rangeShown(range, shown);
          expect(from >= range.from && to <= range.to).toBe(true);
          expect(daysBetween(from, to)).toBeGreaterThanOrEqual(fewestDaysShown);
        }
      }),
    );
  });

  test('keep the day under the pointer where it is', () => {
    const anchor = plainDate('2011-01-01');
    const share = (shown: { readonly from: typeof anchor; readonly to: typeof anchor }) =>
      daysBetween(shown.from, anchor) / daysBetween(shown.from, shown.to);
    expect(share(rangeShown(range, zoomed(range, some, anchor, 0.5)))).toBeCloseTo(share(some), 2);
    expect(share(rangeShown(range, zoomed(range, some, anchor, 2)))).toBeCloseTo(share(some), 2);
  });

  test('are all of them again once one has zoomed out far enough, or when the history is short', () => {
    expect(zoomed(range, some, plainDate('2012-01-01'), 100)).toBeNull();
    const month = { from: plainDate('2026-01-01'), to: plainDate('2026-02-01') };
    expect(zoomed(month, null, month.from, 0.1)).toBeNull();
  });

  test('are all there is when an edit made the history shorter than them', () => {
    const short = { from: plainDate('2012-01-01'), to: plainDate('2013-01-01') };
    expect(rangeShown(short, some)).toEqual(short);
  });

  test('stand still while the playhead is in sight and turn the page ahead of a replay', () => {
    expect(keepingInSight(range, some, plainDate('2013-10-01'), false)).toBe(some);
    const next = keepingInSight(range, some, plainDate('2013-10-01'), true);
    expect(next && daysBetween(next.from, next.to)).toBe(daysBetween(some.from, some.to));
    expect(next && next.from > some.from && next.from < plainDate('2013-10-01')).toBe(true);
    expect(keepingInSight(range, null, plainDate('2013-10-01'), true)).toBeNull();
  });

  test('bring the day of a jump into their middle, and rest at the end of a replay', () => {
    const jumped = keepingInSight(range, some, plainDate('2020-01-01'), false);
    expect(jumped?.from.slice(0, 4)).toBe('2018');
    const last = { from: plainDate('2022-01-01'), to: range.to };
    expect(keepingInSight(range, last, plainDate('2025-12-30'), true)).toBe(last);
  });

  test('answer to the keys of a scroll bar', () => {
    expect(overviewMove(key('Home'), range, some)?.from).toBe(range.from);
    expect(overviewMove(key('End'), range, some)?.to).toBe(range.to);
    expect(overviewMove(key('PageDown'), range, some)?.from).toBe(some.to);
    expect(overviewMove(key('ArrowUp'), range, null)).not.toBeNull();
    expect(overviewMove(key('Escape'), range, some)).toBeNull();
    expect(overviewMove(key('a'), range, some)).toBeUndefined();
    expect(overviewMove({ ...key('ArrowLeft'), altKey: true }, range, some)).toBeUndefined();
  });
});
