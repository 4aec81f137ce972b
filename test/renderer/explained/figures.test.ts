import { afterEach, expect, test } from 'vitest';
import { figureIn, figuresOf } from '../../../renderer/explained/figures.ts';
import { i18n } from '../../../renderer/i18n/i18n.ts';
import { nameLabel, term } from '../../../shared/insight/sums/sum.ts';

afterEach(() => i18n.changeLanguage('en'));

const written = (...values: readonly number[]): readonly string[] => {
  const terms = values.map((value, index) => term({ id: String(index), label: nameLabel('A'), value }));
  return terms.map(figuresOf('share', terms));
};

test('a share that was pressed reads the same taken apart', () => {
  expect(figureIn('share', 0.249)).toBe('25%');
  expect(written(0.249)).toEqual(['25%']);
  expect(written(0.2, 0.3)).toEqual(['20%', '30%']);
});

test('shares get a decimal only where they would not add up, or one would read as nothing', () => {
  expect(written(0.144, 0.104)).toEqual(['14.4%', '10.4%']);
  expect(written(0.246, 0.004)).toEqual(['24.6%', '0.4%']);
});

test('both languages write shares alike but for the decimal sign', async () => {
  await i18n.changeLanguage('nl');
  expect(figureIn('share', 0.249)).toBe('25%');
  expect(written(0.144, 0.104)).toEqual(['14,4%', '10,4%']);
});
