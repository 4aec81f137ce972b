import type { Sum, Term } from '../../shared/insight/sums/sum.ts';
import { perLocale } from '../i18n/formats.ts';
import { percent } from '../i18n/say.ts';

/** A value of a sum in its unit. A share reads here as it does wherever it was pressed. */
export const figureIn = (unit: Sum['unit'], value: number): string =>
  unit === 'share' ? percent(value) : numberFormat().format(value);

/**
 * The values of terms that stand together. Shares get a decimal only where without it they would not add up to the whole
 * that is shown, or one of them would read as nothing.
 */
export const figuresOf = (unit: Sum['unit'], terms: readonly Term[]): ((term: Term) => string) => {
  const needsDecimal = unit === 'share' && !readsWhole(terms.map(({ value }) => value));
  return ({ value }) => (needsDecimal ? decimalFormat().format(value) : figureIn(unit, value));
};

const readsWhole = (shares: readonly number[]): boolean => {
  const rounded = shares.map(hundredths);
  const whole = hundredths(shares.reduce((sum, share) => sum + share, 0));
  return (
    rounded.reduce((sum, each) => sum + each, 0) === whole &&
    shares.every((share, index) => share === 0 || rounded[index] !== 0)
  );
};

const hundredths = (share: number): number => Math.round(share * 100);

const decimalFormat = perLocale(
  (name) => new Intl.NumberFormat(name, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
);
const numberFormat = perLocale((name) => new Intl.NumberFormat(name, { maximumFractionDigits: 0 }));
