import { fail, ok, type Result } from '../ipc/result.ts';
import { isPlainDate, type PlainDate } from './plainDate.ts';

/** Reads a date as people type it: `2024-03-04`, `4-3-2024`, `4/3/2024`, `4.3.2024`, `2024-03`, `2024` (first day). */
export const readTypedDate = (text: string): Result<PlainDate> => {
  const trimmed = text.trim();
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(trimmed);
  const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(trimmed);
  const [year, month, day] = iso
    ? [iso[1], iso[2] ?? '1', iso[3] ?? '1']
    : dayFirst
      ? [dayFirst[3], dayFirst[2], dayFirst[1]]
      : [undefined, undefined, undefined];
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isPlainDate(date) ? ok(date) : fail('dateInvalid', { text: trimmed.slice(0, 60) });
};
