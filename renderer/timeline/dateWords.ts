import type { PlainDate } from '../../shared/model/plainDate.ts';
import { i18n } from '../i18n/i18n.ts';
import { dateInWords } from '../i18n/say.ts';

/** "Apr", in the user's language. */
export const monthInWords = (date: PlainDate): string => formatted({ month: 'short' }, date);

/** "2 June" in the year that is spoken of, else "2 June 2025". */
export const dayInWords = (date: PlainDate, spokenOf: PlainDate): string =>
  date.slice(0, 4) === spokenOf.slice(0, 4) ? formatted({ day: 'numeric', month: 'long' }, date) : dateInWords(date);

/** "0.71" with the user's decimal sign. */
export const shareInWords = (share: number): string =>
  new Intl.NumberFormat(locale(), { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(share);

/** "Mr A, Ms B and Mr C". */
export const listInWords = (names: readonly string[]): string => new Intl.ListFormat(locale()).format(names);

const formatted = (options: Intl.DateTimeFormatOptions, date: PlainDate): string =>
  new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

const locale = (): string => (i18n.language === 'en' ? 'en-GB' : i18n.language);
