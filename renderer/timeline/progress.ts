import { dayNumber, type PlainDate } from '../../shared/model/plainDate.ts';

/** How many of the changes lie behind or on a date, and how many there are. `changes`: ascending day numbers. */
export const progressAt = (
  changes: readonly number[],
  date: PlainDate,
): { readonly nth: number; readonly count: number } => {
  const day = dayNumber(date);
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return { nth: low, count: changes.length };
};
