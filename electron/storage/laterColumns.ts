import type { Change, Diff } from '../../shared/record/diff.ts';
import { columnsOf } from './columns.ts';

/**
 * A step as it would be written today: a column that came after it was empty in all its rows, for a migration adds none
 * but empty ones. Without it a step older than its table could no longer be undone.
 */
export const withLaterColumns = (diff: Diff): Diff =>
  diff.map(
    (change) =>
      ({
        ...change,
        from: completed(change, change.from),
        to: completed(change, change.to),
      }) as Change,
  );

const completed = ({ table }: Change, row: object | null): object | null => {
  if (row === null) return null;
  const missing = columnsOf(table).filter(({ field, isNullable }) => isNullable && !(field in row));
  return missing.length === 0 ? row : { ...row, ...Object.fromEntries(missing.map(({ field }) => [field, null])) };
};
