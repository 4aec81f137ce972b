import type { TFunction } from 'i18next';
import { expect, test } from 'vitest';
import { badgeOf } from '../../../../renderer/map/cards/badgeOf.ts';
import { seatCard } from '../exampleScene.ts';

const t = ((key: string) => key) as unknown as TFunction;

test('a badge says the same of what is felt and of its hundredths, also at the edge of being shown', () => {
  for (let thousandths = 0; thousandths <= 1000; thousandths += 1) {
    const felt = thousandths / 1000;
    const rounded = Math.round(felt * 100) / 100;
    for (const isPulled of [true, false]) {
      expect(badgeOf(seatCard('ana', 0, { felt, isPulled }), t, 'en')).toEqual(
        badgeOf(seatCard('ana', 0, { felt: rounded, isPulled }), t, 'en'),
      );
    }
  }
});

test('a what-if never says that somebody left or feels: it supposes', () => {
  const badge = (card: Parameters<typeof badgeOf>[0]) => badgeOf(card, t, 'en', true)?.text;
  expect(badge(seatCard('ana', 0, { felt: 1, isPulled: true, holder: 'vacant' }))).toBe('map.supposed.left');
  expect(badge(seatCard('ana', 0, { felt: 1, isPulled: true, leftName: 'Mr Before' }))).toBe('map.supposed.pulled');
  expect(badge(seatCard('ana', 0, { felt: 0.5 }))).toBe('map.supposed.felt');
});
