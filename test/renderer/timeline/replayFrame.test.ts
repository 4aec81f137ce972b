import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance, dayAt, daysPerSecondAt, playedPart, roadOf } from '../../../renderer/timeline/replay.ts';
import { leavingDuration, replayOf } from '../../../renderer/timeline/replayFrame.ts';
import { timelineModel } from '../../../renderer/timeline/timelineModel.ts';
import { dayNumber, plainDate } from '../../../shared/model/plainDate.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

const today = plainDate('2024-01-01');
const record = (() => {
  const client = aClient('Zekerheid', { since: '2020-01-01', phase: 'nurture' });
  const quality = client.seat('Quality manager', { role: 'influencer', holder: 'Mr Wacht' });
  client.pair(quality, client.colleague('Mr Koester'), { cadence: 'monthly' });
  client.swap(quality, 'Ms Zacht', '2021-03-20');
  client.swap(quality, 'Ms Nieuw', '2023-06-01');
  return client.record();
})();
const wish = { from: plainDate('2020-06-01'), to: plainDate('2023-12-01'), speed: 'year', skipsQuiet: true } as const;
const replay = replayOf(record, today, wish);

/** The first moment at which a date is shown, to a hundredth of a second. */
const momentOf = (date: string): number => {
  for (let second = 0; second <= replay.seconds; second += 0.01) if (replay.frameAt(second).date >= date) return second;
  throw new Error(`${date} is never shown`);
};

describe('A replay as a function of time', () => {
  test('begins and ends where it was wished', () => {
    expect(replay.frameAt(0).date).toBe(wish.from);
    expect(replay.frameAt(replay.seconds).date).toBe(wish.to);
    expect(replay.frameAt(replay.seconds + 10).date).toBe(wish.to);
  });

  test('shows the same frame whatever was asked before', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: replay.seconds, noNaN: true }), (second) => {
        replay.frameAt(replay.seconds - second);
        expect(replay.frameAt(second)).toEqual(replayOf(structuredClone(record), today, wish).frameAt(second));
      }),
      { numRuns: 20 },
    );
  });

  test('runs as the player runs', () => {
    const course = playedPart(timelineModel(record, today).course, wish, wish.skipsQuiet);
    const road = roadOf(course, daysPerSecondAt.year);
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: replay.seconds, noNaN: true }), (second) => {
        const played = advance({ day: dayNumber(wish.from), hold: 0 }, second, daysPerSecondAt.year, course);
        expect(dayAt(road, second)).toBeCloseTo(played.day, 4);
      }),
    );
  });

  test('a swap is a scene: the holder is seen leaving, strands swing from its moment on, the caption tells it', () => {
    const moment = momentOf('2021-03-20');
    const during = replay.frameAt(moment + leavingDuration / 2000);
    expect(during.leaving.map(({ name }) => name)).toEqual(['Mr Wacht']);
    expect(during.sincePull).toBeGreaterThan(200);
    expect(during.caption).toMatchObject({ kind: 'change', event: { kind: 'swap' } });
    const after = replay.frameAt(moment + leavingDuration / 1000 + 0.1);
    expect(after.leaving).toEqual([]);
    expect(after.date).toBe('2021-03-20');
    expect(replay.frameAt(Math.max(0, moment - 0.05)).sincePull).toBe(Number.POSITIVE_INFINITY);
  });
});
