import { Temporal } from 'temporal-polyfill';
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
export const addYears = (date: PlainDate, years: number): PlainDate =>
  plainDate(Temporal.PlainDate.from(date).add({ years }).toString());

/** Moves by whole months; a day past the end of the month falls on its last day. */
export const addMonths = (date: PlainDate, months: number): PlainDate =>
  plainDate(Temporal.PlainDate.from(date).add({ months }).toString());

export const addDays = (date: PlainDate, days: number): PlainDate => dateOfDayNumber(dayNumber(date) + days);

/** Days since 1970-01-01, negative before. A plain number for scales and fading. */
export const dayNumber = (date: PlainDate): number =>
  Math.round(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / 86_400_000);

/** The inverse of `dayNumber`; a fraction is rounded down to its day. */
export const dateOfDayNumber = (days: number): PlainDate =>
  plainDate(new Date(Math.floor(days) * 86_400_000).toISOString().slice(0, 10));

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
