import { describe, expect, test } from 'vitest';
import { barHeightFor, geometry, rowHeightFor } from '../../../renderer/timeline/geometry.ts';
import type { HeaderMark } from '../../../renderer/timeline/headerMarks.ts';
import { dateOfHit, hitHeader, hitRow } from '../../../renderer/timeline/hitTest.ts';
import { laneRows, rowsInSight } from '../../../renderer/timeline/laneRows.ts';
import { layOutRow } from '../../../renderer/timeline/layOutRow.ts';
import { rowLabel, seatLabel } from '../../../renderer/timeline/seatLabel.ts';
import { timeScale } from '../../../renderer/timeline/timeScale.ts';
import { addDays, plainDate } from '../../../shared/model/plainDate.ts';
import type { SeatBar } from '../../../shared/time/timelineTypes.ts';

// one pixel a day, from x = 0
const first = plainDate('2020-01-01');
const day = (number: number) => addDays(first, number);
const scale = timeScale({ from: first, to: day(1000) }, 0, 1000);

const bar = (parts: Partial<SeatBar>): SeatBar => ({
  seatId: 'seat',
  title: 'Quality manager',
  lane: 'influencer',
  stretches: [
    { from: day(0), to: day(400), look: 'favourable', personId: 'wacht', personName: 'Mr Wacht' },
    { from: day(400), to: null, look: 'unknown', personId: 'zacht', personName: 'Ms Zacht' },
  ],
  knots: [{ date: day(400), leftName: 'Mr Wacht', cameName: 'Ms Zacht' }],
  touches: [],
  ...parts,
});
const touches = (state: 'done' | 'missed' | 'planned', ...days: readonly number[]) =>
  days.map((number) => ({ date: day(number), state }));

describe('rowLabel', () => {
  test('is the title of the seat', () => {
    expect(rowLabel(bar({}), day(10))).toBe('Quality manager');
  });

  test('without a title is whoever holds the seat at the date', () => {
    expect(rowLabel(bar({ title: '' }), day(10))).toBe('Mr Wacht');
    expect(rowLabel(bar({ title: '' }), day(400))).toBe('Ms Zacht');
  });

  test('without a title and a known holder names the lane', () => {
    expect(rowLabel(bar({ title: '', stretches: [] }), day(10))).toBe(seatLabel(bar({ title: '' })));
  });
});

describe('layOutRow', () => {
  test('lets a stretch that still stands reach the end of the scale', () => {
    expect(layOutRow(bar({}), scale).stretches.map(({ x, width }) => [x, width])).toEqual([
      [0, 400],
      [400, 600],
    ]);
  });

  test('draws touches that would overlap as one line and shows the gap where contact lapsed', () => {
    const { runs } = layOutRow(bar({ touches: touches('done', 10, 14, 18, 90, 93) }), scale);
    expect(runs.map(({ x1, x2, count }) => [x1, x2, count])).toEqual([
      [10, 18, 3],
      [90, 93, 2],
    ]);
  });

  test('never swallows a missed touch in a line of kept ones', () => {
    const { runs } = layOutRow(
      bar({ touches: [...touches('done', 10, 14), ...touches('missed', 16), ...touches('done', 18)] }),
      scale,
    );
    expect(runs.map(({ state, count }) => `${count} ${state}`)).toEqual(['3 done', '1 missed']);
  });

  test('moves the face out of the way of dots, and leaves it out where nothing is free', () => {
    const faceOf = (seatBar: SeatBar) => layOutRow(seatBar, scale).stretches[0]?.faceX;
    expect(faceOf(bar({}))).toBe(11);
    expect(faceOf(bar({ touches: touches('done', 12) }))).toBeGreaterThan(19);
    const every8 = Array.from({ length: 50 }, (_, index) => index * 8);
    expect(faceOf(bar({ touches: touches('done', ...every8) }))).toBeNull();
  });

  test('calls a knot loose when nobody took the place, not when nobody knows who did', () => {
    const looseAfter = (look: 'none' | 'ghost') =>
      layOutRow(
        bar({
          stretches: [
            { from: day(0), to: day(400), look: 'favourable', personId: 'wacht', personName: 'Mr Wacht' },
            { from: day(400), to: null, look, personId: null, personName: null },
          ],
          knots: [{ date: day(400), leftName: 'Mr Wacht', cameName: null }],
        }),
        scale,
      ).knots.flatMap(({ swaps }) => swaps.map(({ isLoose }) => isLoose));
    expect(looseAfter('none')).toEqual([true]);
    expect(looseAfter('ghost')).toEqual([false]);
  });

  test('gives an unknown stretch no face, for nobody has read it', () => {
    expect(layOutRow(bar({}), scale).stretches[1]?.faceX).toBeNull();
  });
});

describe('hitRow', () => {
  const row = layOutRow(bar({ touches: touches('done', 100, 404) }), scale);
  const middle = 10;

  test('means the knot before the dot and the dot before the bar', () => {
    expect(hitRow(row, 403, middle, 20)?.kind).toBe('knot');
    expect(hitRow(row, 102, middle, 20)?.kind).toBe('touches');
    expect(hitRow(row, 200, middle, 20)?.kind).toBe('stretch');
  });

  test('means nothing between two bars', () => {
    expect(hitRow(row, 200, 0, 20)).toBeNull();
  });

  test('a press on a knot means its very day, a press on a bar the day under the pointer', () => {
    expect(dateOfHit(hitRow(row, 397, middle, 20), scale, 397)).toBe(day(400));
    expect(dateOfHit(hitRow(row, 98, middle, 20), scale, 98)).toBe(day(100));
    expect(dateOfHit(hitRow(row, 250, middle, 20), scale, 250)).toBe(day(250));
  });
});

describe('hitHeader', () => {
  const milestone = (id: string, number: number): HeaderMark => ({
    kind: 'milestone',
    id,
    date: day(number),
    milestone: 'offer',
    dealName: 'Island',
    text: '',
  });
  const windows = [{ nth: 1, from: day(500), to: day(700) }];

  test('tells all flags that stand under the pointer', () => {
    const hit = hitHeader([milestone('a', 100), milestone('b', 103), milestone('c', 300)], windows, scale, 101);
    expect(hit?.kind === 'marks' ? hit.marks.map((mark) => mark.id) : []).toEqual(['a', 'b']);
    expect(dateOfHit(hit, scale, 101)).toBe(day(100));
  });

  test('tells the √6 window where no flag stands', () => {
    expect(hitHeader([], windows, scale, 600)?.kind).toBe('root6');
    expect(hitHeader([], windows, scale, 700)).toBeNull();
  });
});

describe('the rows in sight', () => {
  test('spread over the height they have, within reason', () => {
    expect(rowHeightFor(144, 3)).toBe(geometry.rowHeight.most);
    expect(rowHeightFor(144, 6)).toBe(24);
    expect(rowHeightFor(144, 300)).toBe(geometry.rowHeight.least);
    expect(rowHeightFor(144, 0)).toBe(geometry.rowHeight.most);
  });

  test('are all that is drawn, however many there are', () => {
    const { least } = geometry.rowHeight;
    const bars = Array.from({ length: 300 }, (_, index) => bar({ seatId: `seat ${index}` }));
    const { rows } = laneRows({ bars, available: 144, foldOf: () => undefined, isKept: () => false });
    expect(rowsInSight(rows, 0, 144)).toHaveLength(Math.ceil(144 / least) + 1);
    const inTheMiddle = rowsInSight(rows, 150 * least, 140);
    expect([inTheMiddle[0]?.top, inTheMiddle.at(-1)?.top]).toEqual([149 * least, 160 * least]);
    expect(rowsInSight(rows.slice(0, 2), 0, 144)).toHaveLength(2);
  });

  test('never let one bar touch the next', () => {
    for (const height of [14, 17, 20, 28]) expect(barHeightFor(height)).toBeLessThanOrEqual(height - 4);
    expect(barHeightFor(28)).toBe(geometry.barHeight);
  });
});
