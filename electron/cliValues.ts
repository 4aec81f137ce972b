import { fail, ok, type Result } from '../shared/ipc/result.ts';
import { isPlainDate, type PlainDate } from '../shared/model/plainDate.ts';

/** What was said after each option; empty for those that take nothing. */
export type OptionValues = ReadonlyMap<string, string>;

/** Null where no date was given. Error: `optionDate` (option, text). */
export const dateOf = (values: OptionValues, option: string): Result<PlainDate | null> => {
  const text = values.get(option);
  if (text === undefined) return ok(null);
  return isPlainDate(text) ? ok(text) : fail('optionDate', { option, text });
};

/** Whatever the case it is written in. Error: `optionValue` (option, value, known). */
export const oneOf = <T extends string>(known: readonly T[], option: string, value: string): Result<T> => {
  const found = known.find((candidate) => candidate.toLowerCase() === value.toLowerCase());
  return found ? ok(found) : fail('optionValue', { option, value, known: known.join(', ') });
};
