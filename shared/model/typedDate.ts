import { fail, ok, type Result } from '../ipc/result.ts';
import { isPlainDate, type PlainDate } from './plainDate.ts';

/**
 * Reads a date as people type it and as the program writes it: `2024-03-04`, `4-3-2024`, `4/3/2024`, `4.3.2024`,
 * `4 March 2024`, `4 mrt 2024`; `2024-03`, `March 2024` and `2024` mean the first day.
 */
export const readTypedDate = (text: string): Result<PlainDate> => {
  const trimmed = text.trim();
  const date = isoOf(trimmed) ?? dayFirstOf(trimmed) ?? wordedOf(trimmed);
  return date !== null && isPlainDate(date) ? ok(date) : fail('dateInvalid', { text: trimmed.slice(0, 60) });
};

const isoOf = (text: string): string | null => {
  const [, year, month = '1', day = '1'] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text) ?? [];
  return year === undefined ? null : joined(year, month, day);
};

const dayFirstOf = (text: string): string | null => {
  const [, day, month, year] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? [];
  return day === undefined || month === undefined || year === undefined ? null : joined(year, month, day);
};

const wordedOf = (text: string): string | null => {
  const [, day = '1', word, year] =
    /^(?:(\d{1,2})\.? )?(\p{L}{3,})\.? (\d{4})$/u.exec(text.replace(/\s+/gu, ' ')) ?? [];
  if (word === undefined || year === undefined) return null;
  const month = monthsByLanguage
    .map((months) => months.findIndex((names) => names.split(' ').some((name) => name.startsWith(word.toLowerCase()))))
    .find((index) => index >= 0);
  return month === undefined ? null : joined(year, String(month + 1), day);
};

/** English and Dutch; a month may have a short form of its own. */
const monthsByLanguage: readonly (readonly string[])[] = [
  [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  [
    'januari',
    'februari',
    'maart mrt',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
];

const joined = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
