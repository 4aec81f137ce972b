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
