import { addMonths, addYears, dateOfDayNumber, dayNumber, type PlainDate, plainDate } from '../model/plainDate.ts';

/** First and last day the program knows; dates computed from others stop here instead of failing. */
const firstDay = plainDate('1900-01-01');
const lastDay = plainDate('2199-12-31');

/** `addDays`, held within the calendar of the program. */
export const shiftDays = (date: PlainDate, days: number): PlainDate =>
  dateOfDayNumber(Math.min(Math.max(dayNumber(date) + days, dayNumber(firstDay)), dayNumber(lastDay)));

/** `addMonths`, held within the calendar of the program. */
export const shiftMonths = (date: PlainDate, months: number): PlainDate => {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  if (month < 1900 * 12) return firstDay;
  return month >= 2200 * 12 ? lastDay : addMonths(date, months);
};

/** `addYears`, or null where the calendar of the program ends. */
export const yearsLater = (date: PlainDate, years: number): PlainDate | null =>
  Number(date.slice(0, 4)) + years > 2199 ? null : addYears(date, years);

/** More than so many months lie between the two: 4 March is not yet 12 months before the next 4 March, but is on 5 March. */
export const isOlderThanMonths = (date: PlainDate, at: PlainDate, months: number): boolean => {
  const month = Number(at.slice(0, 4)) * 12 + Number(at.slice(5, 7)) - 1 - months;
  // text, not a date: 29 February of a short year need not exist to be compared with
  return date < `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}${at.slice(7)}`;
};
