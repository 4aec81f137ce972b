import { expect, test } from 'vitest';
import { shortShare } from '../../../renderer/map/shortShare.ts';

test('a share on a badge has two decimals as each language writes them', () => {
  expect(shortShare(0.342, 'en')).toBe('.34');
  expect(shortShare(0.2, 'nl')).toBe('0,20');
  expect(shortShare(0.999, 'en')).toBe('1');
  expect(shortShare(0.05, 'en')).toBe('.05');
});
