import { describe, expect, test } from 'vitest';
import { captionAt } from '../../../renderer/timeline/captions.ts';
import { timelineModel } from '../../../renderer/timeline/timelineModel.ts';
import { addDays, type PlainDate, plainDate } from '../../../shared/model/plainDate.ts';
import type { ReplaySpeed } from '../../../shared/model/vocabulary.ts';
import { largeClient, largeClientStart } from '../../fixtures/largeClient.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

const today = plainDate('2024-01-01');

const model = (() => {
  const client = aClient('Zekerheid', { since: '2020-01-01' });
  const quality = client.seat('Quality manager', { role: 'influencer', holder: 'Mr Wacht' });
  const holder = client.holderOf(quality);
  client.reads(holder, 'neutral', '2021-03-01');
  client.swap(quality, 'Ms Zacht', '2021-03-20');
  client.reads(client.holderOf(quality), 'favourable', '2021-03-25');
  client.swap(quality, 'Ms Nieuw', '2023-06-01');
  return timelineModel(client.record(), today);
})();

const kindAt = (date: string, speed: ReplaySpeed = 'year', skipsQuiet = true) => {
  const caption = captionAt(model, plainDate(date), speed, skipsQuiet);
  return caption?.kind === 'change' ? caption.event.kind : caption?.kind;
};

describe('The caption of a date', () => {
  test('tells the last change until the next one', () => {
    expect(kindAt('2021-03-01')).toBe('reading');
    expect(kindAt('2021-03-20')).toBe('swap');
  });

  test('is never a swap driven out by a mere reading before it could be read', () => {
    expect(kindAt('2021-03-26', 'threeYears')).toBe('swap');
    expect(captionAt(model, plainDate('2021-03-26'), 'threeYears', true)).toMatchObject({ more: 1 });
  });

  test('says calmly that nothing happens, only where that is skipped', () => {
    expect(captionAt(model, plainDate('2022-06-01'), 'year', true)).toEqual({
      kind: 'quiet',
      day: expect.any(Number),
      months: 26,
    });
    expect(kindAt('2022-06-01', 'month', false)).toBeUndefined();
  });

  test('is there for a full client at every speed, and stands long enough to be read', () => {
    const full = timelineModel(largeClient({ seats: 40, changes: 1000, seed: 20 }), today);
    const days: PlainDate[] = Array.from({ length: 365 }, (_, day) => addDays(largeClientStart, 365 + day));
    const shownAt = (speed: ReplaySpeed): number =>
      new Set(days.map((date) => captionAt(full, date, speed, true)?.day)).size;
    expect(shownAt('quarter')).toBeGreaterThan(2);
    expect(shownAt('quarter')).toBeLessThan(25);
    expect(shownAt('month')).toBeGreaterThan(shownAt('quarter'));
  });
});
