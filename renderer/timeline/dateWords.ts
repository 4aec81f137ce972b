import type { PlainDate } from '../../shared/model/plainDate.ts';
import { dateFormat, perLocale } from '../i18n/formats.ts';
import { dateInWords } from '../i18n/say.ts';

/** "Apr", in the user's language. */
export const monthInWords: (date: PlainDate) => string = dateFormat({ month: 'short' });

/** "2 June" in the year that is spoken of, else "2 June 2025". */
export const dayInWords = (date: PlainDate, spokenOf: PlainDate): string =>
  date.slice(0, 4) === spokenOf.slice(0, 4) ? dayAndMonth(date) : dateInWords(date);

const dayAndMonth = dateFormat({ day: 'numeric', month: 'long' });

/** "Mr A, Ms B and Mr C". */
export const listInWords = (names: readonly string[]): string => listFormat().format(names);

const listFormat = perLocale((name) => new Intl.ListFormat(name));
