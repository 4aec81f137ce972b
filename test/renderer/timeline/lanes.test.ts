import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { geometry } from '../../../renderer/timeline/geometry.ts';
import { laneGroups } from '../../../renderer/timeline/laneGroups.ts';
import { laneRows } from '../../../renderer/timeline/laneRows.ts';
import { layOutLane, layOutRow } from '../../../renderer/timeline/layOutRow.ts';
import { mergeMarks } from '../../../renderer/timeline/mergeMarks.ts';
import { timelineModel } from '../../../renderer/timeline/timelineModel.ts';
import { timeScale } from '../../../renderer/timeline/timeScale.ts';
import { tipOf } from '../../../renderer/timeline/tipWords.ts';
import { addDays, plainDate } from '../../../shared/model/plainDate.ts';
import type { Lane } from '../../../shared/model/vocabulary.ts';
import type { BarStretch, SeatBar } from '../../../shared/time/timelineTypes.ts';
import { largeClient } from '../../fixtures/largeClient.ts';

const first = plainDate('2020-01-01');
const day = (number: number) => addDays(first, number);
const scale = timeScale({ from: first, to: day(1000) }, 0, 1000);

const bar = (seatId: string, lane: Lane, looks: readonly (readonly [number, BarStretch['look']])[]): SeatBar => ({
  seatId,
  title: seatId,
  lane,
  stretches: looks.map(([from, look], index) => {
    const next = looks[index + 1];
    return {
      from: day(from),
      to: next ? day(next[0]) : null,
      look,
      personId: seatId,
      personName: `Holder of ${seatId}`,
    };
  }),
  knots: [],
  touches: [],
});

const crowd = (counts: Partial<Record<Lane, number>>): readonly SeatBar[] =>
  Object.entries(counts).flatMap(([lane, count]) =>
    Array.from({ length: count }, (_, index) => bar(`${lane} ${index}`, lane as Lane, [[0, 'neutral']])),
  );
const forty = crowd({ guarantor: 2, decider: 3, influencer: 19, nurture: 6, daily: 10 });
const told = (wish: Partial<Parameters<typeof laneRows>[0]>) =>
  laneRows({ bars: forty, available: 142, foldOf: () => undefined, isKept: () => false, ...wish });
const headings = (places: ReturnType<typeof laneRows>) =>
  places.rows.flatMap((row) => (row.kind === 'lane' ? [`${row.group.lane}${row.isFolded ? '' : ' open'}`] : []));

describe('The rows of the timeline', () => {
  test('have no headings where every seat finds its row', () => {
    const places = told({ bars: crowd({ guarantor: 1, decider: 2, daily: 4 }) });
    expect(headings(places)).toEqual([]);
    expect(places.height).toBeLessThanOrEqual(142);
  });

  test('of forty seats show every lane without scrolling, the upper ones open as far as they fit', () => {
    const places = told({});
    expect(headings(places)).toEqual(['guarantor open', 'decider', 'influencer', 'nurture', 'daily']);
    expect(places.height).toBeLessThanOrEqual(142);
  });

  test('keep what the user folded and opened', () => {
    const folds: Partial<Record<Lane, boolean>> = { guarantor: true, daily: false };
    const places = told({ foldOf: (lane) => folds[lane] });
    expect(headings(places)).toEqual(['guarantor', 'decider', 'influencer', 'nurture', 'daily open']);
    expect(places.rows.filter((row) => row.kind === 'seat')).toHaveLength(10);
    const few = crowd({ guarantor: 1, decider: 2 });
    expect(headings(told({ bars: few, foldOf: (lane) => lane === 'decider' || undefined }))).toEqual([
      'guarantor open',
      'decider',
    ]);
    expect(headings(told({ bars: few, foldOf: () => false }))).toEqual([]);
  });

  test('show a kept seat in a folded lane', () => {
    const places = told({ isKept: ({ seatId }) => seatId === 'influencer 7' });
    const at = places.rows.findIndex((row) => row.kind === 'lane' && row.group.lane === 'influencer');
    const next = places.rows[at + 1];
    expect(next?.kind === 'seat' && next.bar.seatId).toBe('influencer 7');
  });

  test('stand under each other without a gap, at no less than their least height', () => {
    const lanes: readonly Lane[] = ['guarantor', 'decider', 'influencer', 'daily'];
    const counts = fc.tuple(...lanes.map(() => fc.integer({ min: 0, max: 30 })));
    const folds = fc.tuple(...lanes.map(() => fc.constantFrom(undefined, true, false)));
    fc.assert(
      fc.property(counts, folds, fc.integer({ min: 0, max: 400 }), (many, chosen, available) => {
        const bars = lanes.flatMap((lane, index) => crowd({ [lane]: many[index] ?? 0 }));
        const { rows, height } = told({ bars, available, foldOf: (lane) => chosen[lanes.indexOf(lane)] });
        let top = 0;
        for (const row of rows) {
          expect(row.top).toBeCloseTo(top);
          expect(row.height).toBeGreaterThanOrEqual(geometry.rowHeight.least);
          top += row.height;
        }
        expect(height).toBeCloseTo(top);
      }),
    );
  });
});

describe('The bar of a folded lane', () => {
  const [group] = laneGroups([
    bar('a', 'decider', [
      [0, 'favourable'],
      [400, 'suspicious'],
      [600, 'inspired'],
    ]),
    bar('b', 'decider', [
      [200, 'neutral'],
      [500, 'hostile'],
      [501, 'favourable'],
    ]),
  ]);
  if (!group) throw new Error('no lane');

  test('tells the worst of its seats', () => {
    expect(group.stretches.map(({ from, look }) => `${from} ${look}`)).toEqual([
      `${day(0)} favourable`,
      `${day(200)} neutral`,
      `${day(400)} suspicious`,
      `${day(500)} hostile`,
      `${day(501)} suspicious`,
      `${day(600)} favourable`,
    ]);
  });

  test('swallows no bad day, however few pixels it has', () => {
    const narrow = timeScale({ from: first, to: day(1000) }, 0, 100);
    expect(layOutLane(group, narrow).stretches.map(({ look }) => look)).toContain('hostile');
  });

  test('names under the pointer whose feeling it shows', () => {
    const record = largeClient({ seats: 2, changes: 0, seed: 1 });
    const tip = tipOf({ kind: 'lane', lane: layOutLane(group, scale), date: day(450) }, record);
    expect(tip.title).toBe('Decider · 2 seats');
    expect(tip.lines.join()).toContain('suspicious – Holder of a');
  });
});

describe('Marks that would lie on each other', () => {
  test('are counted: each in one group, in order, and no two groups nearer than the room they need', () => {
    const spots = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { maxLength: 200 });
    fc.assert(
      fc.property(spots, fc.integer({ min: 1, max: 60 }), (xs, room) => {
        const groups = mergeMarks(xs, (x) => x, room);
        expect(groups.flatMap(({ things }) => things)).toEqual([...xs].sort((a, b) => a - b));
        for (const [index, { x }] of groups.slice(1).entries()) {
          expect(x - (groups[index]?.x ?? 0)).toBeGreaterThanOrEqual(room);
        }
      }),
    );
  });

  test('stay single where there is room, which a look at fewer years gives', () => {
    const swaps = [100, 104, 300].map((number) => ({ date: day(number), leftName: 'Mr A', cameName: 'Ms B' }));
    const seat = { ...bar('Buyer', 'daily', [[0, 'neutral']]), knots: swaps };
    expect(layOutRow(seat, scale).knots.map((knot) => knot.swaps.length)).toEqual([2, 1]);
    const near = timeScale({ from: day(90), to: day(150) }, 0, 1000);
    expect(layOutRow(seat, near).knots.map((knot) => knot.swaps.length)).toEqual([1, 1]);
  });

  test('tell all that they stand for', () => {
    const record = largeClient({ seats: 3, changes: 0, seed: 1 });
    const swaps = [100, 104].map((number) => ({ date: day(number), leftName: 'Mr A', cameName: 'Ms B' }));
    const seat = { ...bar('Buyer', 'daily', [[0, 'neutral']]), knots: swaps };
    const [knot] = layOutRow(seat, scale).knots;
    if (!knot) throw new Error('no knot');
    const tip = tipOf({ kind: 'knot', row: null, knot }, record);
    expect(tip.title).toContain('2 swaps');
    expect(tip.lines).toHaveLength(2);
    expect(tip.lines[0]).toContain('Ms B took the seat of Buyer');
  });
});

test('forty seats, thirty years and five thousand changes keep to so many marks as one can look at', () => {
  const record = largeClient({ seats: 40, changes: 5000, seed: 4, days: 10_950 });
  const { bars, range } = timelineModel(record, plainDate('2046-12-01'));
  const years = timeScale(range, 262, 1400);
  const { rows } = laneRows({ bars, available: 118, foldOf: () => undefined, isKept: () => false });
  for (const row of rows) {
    const placed = row.kind === 'lane' ? layOutLane(row.group, years) : layOutRow(row.bar, years);
    expect(placed.knots.length).toBeLessThan(70);
    expect(placed.stretches.length).toBeLessThan(420);
  }
});
