import type { Sum } from '../../shared/insight/sums/sum.ts';
import { perLocale } from '../i18n/formats.ts';

/** A value of a sum in its unit; shares with one decimal, so that adding them up again does not miss the whole by much. */
export const figureIn = (unit: Sum['unit'], value: number): string =>
  unit === 'share' ? shareFormat().format(value) : numberFormat().format(value);

const shareFormat = perLocale(
  (name) => new Intl.NumberFormat(name, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
);
const numberFormat = perLocale((name) => new Intl.NumberFormat(name, { maximumFractionDigits: 0 }));
