import { describe, expect, test } from 'vitest';
import { filmCamera, type Look, viewAt } from '../../../shared/film/filmCamera.ts';
import { type FilmPlan, filmPlan, momentAt, type Stop } from '../../../shared/film/filmPlan.ts';
import { closeView, isInSight, wholeView } from '../../../shared/film/view.ts';

const map = { width: 1700, height: 2600 };
const place = { width: 1390, height: 778 };
const whole = wholeView(map, place, 1.5);
const card = (y: number) => ({ x: 72, y, width: 288, height: 74 });

/** Whoever changes on a day stands so far down. */
const heights: Readonly<Record<number, number>> = { 20: 200, 40: 240, 60: 2300, 80: 1200 };

const lookOn = (day: number): Look => {
  const y = heights[day];
  if (y === undefined) return { whole, close: null, boxes: [] };
  return { whole, boxes: [card(y)], close: closeView([card(y)], [], map, place, 1.08) };
};

const stops: readonly Stop[] = [
  { day: 0, weight: 'main', words: 8 },
  ...[20, 40, 60].map((day): Stop => ({ day, weight: 'minor', words: 8, isGoneTo: true })),
  { day: 80, weight: 'pull', words: 16, isGoneTo: true },
];

const plan: FilmPlan = filmPlan({ fromDay: 0, toDay: 100 }, stops, 'normal');
const camera = filmCamera(plan.parts, place, lookOn);
const filmed: FilmPlan = { ...plan, camera };

const holdOn = (day: number) => {
  const hold = plan.parts.find((part) => part.kind === 'hold' && part.day === day);
  if (hold?.kind !== 'hold') throw new Error(`no hold on ${day}`);
  return hold;
};

const isSeen = (day: number, seconds: number): boolean => {
  const view = viewAt(camera, seconds);
  return view !== null && isInSight([card(heights[day] ?? 0)], view, place);
};

describe('The camera of a film', () => {
  test('shows the whole at the beginning and at the end', () => {
    expect(viewAt(camera, 0)).toBeNull();
    expect(viewAt(camera, holdOn(0).start + 1)).toBeNull();
    expect(viewAt(camera, plan.seconds)).toBeNull();
  });

  test('is at each lesser change before that happens, and stays until it has been read', () => {
    for (const day of [20, 40, 60]) {
      const { start, seconds, lead } = holdOn(day);
      expect(isSeen(day, start + lead + 0.01)).toBe(true);
      expect(isSeen(day, start + seconds - 0.6)).toBe(true);
    }
  });

  test('rests where whoever changes next is in sight already', () => {
    const moves = camera.shots.filter(({ start }) => start > holdOn(20).start + 1 && start < holdOn(40).start + 2);
    expect(moves).toEqual([]);
  });

  test('shows the whole before a pull, with whoever is pulled lit, goes there for the scene, and comes back', () => {
    const { start, seconds, lead } = holdOn(80);
    expect(viewAt(camera, start + 0.6)).toBeNull();
    const acting = Array.from({ length: 20 }, (_, tenth) => start + lead + 1 + tenth / 10);
    expect(acting.every((at) => isSeen(80, at))).toBe(true);
    expect(viewAt(camera, start + seconds - 0.1)).toBeNull();
    // Nobody leaves before one is there.
    const arrival = camera.shots.find((shot) => shot.start > start && !shot.isToWhole);
    if (!arrival) throw new Error('it never goes there');
    const there = momentAt(filmed, arrival.start + arrival.seconds);
    expect(there.kind === 'hold' && there.elapsed).toBeLessThanOrEqual(1);
  });

  test('goes from pull to pull where there are too many to show the whole at each of them', () => {
    const pulls = Array.from(
      { length: 200 },
      (_, nth): Stop => ({ day: nth * 5, weight: 'pull', words: 20, isGoneTo: true }),
    );
    const hurried = filmPlan({ fromDay: -10, toDay: 1100 }, pulls, 'normal');
    const { shots } = filmCamera(hurried.parts, place, (day) => ({
      whole,
      boxes: [card((day * 37) % 2500)],
      close: closeView([card((day * 37) % 2500)], [], map, place, 1.08),
    }));
    expect(shots.length).toBeGreaterThan(100);
    expect(shots.slice(0, -1).filter(({ isToWhole }) => isToWhole)).toEqual([]);
  });

  test('never moves in leaps, and its moves do not run into each other', () => {
    for (const [index, shot] of camera.shots.entries()) {
      const next = camera.shots[index + 1];
      if (next) {
        expect(next.start).toBeGreaterThanOrEqual(shot.start + shot.seconds - 1e-9);
        expect(next.from).toEqual(shot.to);
      }
    }
  });

  test('says the same of the same instant, and nothing where there is no camera', () => {
    for (const share of [0.15, 0.35, 0.6, 0.75]) {
      const seconds = share * plan.seconds;
      expect(momentAt(filmed, seconds)).toEqual(momentAt(filmed, seconds));
      expect(momentAt(plan, seconds)).toMatchObject({ view: null });
    }
  });
});
