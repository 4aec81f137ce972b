import { z } from 'zod';

/** A calendar date `YYYY-MM-DD`, without time or zone. ISO text compares in calendar order, so `<` is "earlier". */
export type PlainDate = string & { readonly __plainDate: unique symbol };

const isoShape = /^\d{4}-\d{2}-\d{2}$/;

/** True for an existing calendar date between the years 1900 and 2199; `2023-02-30` is false. */
export const isPlainDate = (text: string): text is PlainDate => {
  if (!isoShape.test(text)) return false;
  const year = Number(text.slice(0, 4));
  if (year < 1900 || year > 2199) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
};

/** @throws RangeError for a text that is no calendar date. Use `isPlainDate` first for anything a user typed. */
export const plainDate = (text: string): PlainDate => {
  if (!isPlainDate(text)) throw new RangeError(`"${text}" is not a calendar date (YYYY-MM-DD)`);
  return text;
};

export const plainDateSchema = z.custom<PlainDate>((value) => typeof value === 'string' && isPlainDate(value), {
  error: 'not a calendar date (YYYY-MM-DD)',
});

/** Moves by whole years; 29 February falls on 28 February in short years. */
export const addYears = (date: PlainDate, years: number): PlainDate => addMonths(date, 12 * years);

/** Moves by whole months; a day past the end of the month falls on its last day. */
export const addMonths = (date: PlainDate, months: number): PlainDate => {
  const monthsSinceZero = 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(monthsSinceZero / 12);
  const month = monthsSinceZero - 12 * year + 1;
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(year, month));
  return dateOf(year, month, day);
};

export const addDays = (date: PlainDate, days: number): PlainDate => dateOfDayNumber(dayNumber(date) + days);

/** Days since 1970-01-01, negative before. A plain number for scales and fading. */
export const dayNumber = (date: PlainDate): number =>
  Math.round(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / 86_400_000);

/**
 * The inverse of `dayNumber`; a fraction is rounded down to its day. Reckoned in eras of 400 years that begin on 1 March,
 * so that the leap day is an era's last (Hinnant, "chrono-compatible low-level date algorithms", `civil_from_days`).
 *
 * @throws RangeError outside the years 1900 to 2199
 */
export const dateOfDayNumber = (days: number): PlainDate => {
  const sinceMarchOfYearZero = Math.floor(days) + 719_468;
  const era = Math.floor(sinceMarchOfYearZero / 146_097);
  const dayOfEra = sinceMarchOfYearZero - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return dateOf(400 * era + yearOfEra + (month <= 2 ? 1 : 0), month, day);
};

/** Of a day that exists in its month. */
const dateOf = (year: number, month: number, day: number): PlainDate => {
  if (!(year >= 1900 && year <= 2199)) throw new RangeError(`the year ${year} lies outside 1900 to 2199`);
  return `${year}-${twoDigits(month)}-${twoDigits(day)}` as PlainDate;
};

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : String(number));

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => dayNumber(to) - dayNumber(from);

/** True when `date` lies in the half-open interval `[from, to)`; a null bound is open. */
export const isWithin = (
  date: PlainDate,
  interval: { readonly from: PlainDate | null; readonly to: PlainDate | null },
): boolean => (interval.from === null || interval.from <= date) && (interval.to === null || date < interval.to);

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};
