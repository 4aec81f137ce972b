import type { Id } from '../../model/ids.ts';

interface Positioned {
  readonly id: Id;
  readonly position: number;
}

/** A position below all others. */
export const bottomPosition = (rows: readonly Positioned[]): number =>
  rows.reduce((lowest, row) => Math.max(lowest, row.position + 1), 0);

/** The order of cards within a lane. */
export const byPosition = (a: Positioned, b: Positioned): number => a.position - b.position || (a.id < b.id ? -1 : 1);

/**
 * Puts a row at an index among its lane's others. Answers with the rows whose position changes: only the moved one
 * where there is room between its neighbours, else those below give way by as little as it takes.
 * @param others the lane's other rows
 * @param index 0 is on top; beyond the end is the bottom
 */
export const insertedAt = <R extends Positioned>(
  others: readonly R[],
  moved: R,
  index: number,
): readonly { readonly row: R; readonly position: number }[] => {
  const ordered = [...others].sort(byPosition);
  const place = Math.min(Math.max(0, Math.trunc(index)), ordered.length);
  if ([...others, moved].sort(byPosition)[place]?.id === moved.id) return [];
  const above = ordered[place - 1];
  const below = ordered[place];
  const position = above ? above.position + 1 : below ? below.position - 1 : moved.position;
  const changes = [{ row: moved, position }];
  let taken = position;
  for (const row of ordered.slice(place)) {
    if (row.position > taken) break;
    taken += 1;
    changes.push({ row, position: taken });
  }
  return changes.filter((change) => change.row.position !== change.position);
};
