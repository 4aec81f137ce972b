import { describe, expect, test } from 'vitest';
import { captionAt } from '../../../renderer/timeline/captions.ts';
import { timelineModel } from '../../../renderer/timeline/timelineModel.ts';
import { addDays, dateOfDayNumber, type PlainDate, plainDate } from '../../../shared/model/plainDate.ts';
import type { ReplaySpeed } from '../../../shared/model/vocabulary.ts';
import { largeClient, largeClientStart } from '../../fixtures/largeClient.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

const today = plainDate('2024-01-01');

/** With many more swaps, each is held for a moment only. */
const modelOf = (moreSwaps: number) => {
  const client = aClient('Zekerheid', { since: '2020-01-01' });
  const quality = client.seat('Quality manager', { role: 'influencer', holder: 'Mr Wacht' });
  const holder = client.holderOf(quality);
  client.reads(holder, 'neutral', '2021-03-01');
  client.swap(quality, 'Ms Zacht', '2021-03-20');
  client.reads(client.holderOf(quality), 'favourable', '2021-03-25');
  client.swap(quality, 'Ms Nieuw', '2023-06-01');
  if (moreSwaps > 0) {
    const desk = client.seat('Desk', { role: 'daily', holder: 'Desk 0' });
    for (let nth = 1; nth <= moreSwaps; nth += 1)
      client.swap(desk, `Desk ${nth}`, addDays(plainDate('2021-06-01'), nth * 5));
  }
  return timelineModel(client.record(), today);
};
const model = modelOf(0);

const moving = { speed: 'year', skipsQuiet: true, inStills: false } as const;

const kindAt = (date: string, speed: ReplaySpeed = 'year', skipsQuiet = true) => {
  const caption = captionAt(model, plainDate(date), { speed, skipsQuiet, inStills: false });
  return caption?.kind === 'change' ? caption.event.kind : caption?.kind;
};

describe('The caption of a date', () => {
  test('tells the last change until the next one', () => {
    expect(kindAt('2021-03-01')).toBe('reading');
    expect(kindAt('2021-03-20')).toBe('swap');
  });

  test('is never a swap driven out by a mere reading before it could be read', () => {
    expect(kindAt('2021-03-26')).toBe('reading');
    const hurried = captionAt(modelOf(60), plainDate('2021-03-26'), { ...moving, speed: 'threeYears' });
    expect(hurried).toMatchObject({ event: { kind: 'swap' }, others: [{ kind: 'reading' }] });
  });

  test('is that of the very still where the replay goes from change to change', () => {
    for (const speed of ['month', 'threeYears'] as const) {
      const stills = { speed, skipsQuiet: true, inStills: true } as const;
      for (const day of model.course.changes)
        expect(captionAt(model, dateOfDayNumber(day), stills)).toMatchObject({ day });
    }
  });

  test('of a first day on which a whole map comes says what is on it, not how it came there', () => {
    const client = aClient('Volle kaart', { since: '2020-01-01' });
    for (const title of ['Buyer', 'Director', 'Finance', 'Quality'])
      client.seat(title, { role: 'influencer', holder: `Ms ${title}` });
    const full = timelineModel(client.record(), today);
    expect(captionAt(full, plainDate('2020-01-01'), moving)).toMatchObject({ kind: 'opening' });
  });

  test('says calmly that nothing happens, only where that is skipped', () => {
    expect(captionAt(model, plainDate('2022-06-01'), moving)).toEqual({
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
      new Set(days.map((date) => captionAt(full, date, { ...moving, speed })?.day)).size;
    expect(shownAt('quarter')).toBeGreaterThan(2);
    expect(shownAt('quarter')).toBeLessThan(25);
    expect(shownAt('month')).toBeGreaterThan(shownAt('quarter'));
  });
});
