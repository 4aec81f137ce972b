import type { Id } from '../../model/ids.ts';
import { isWithin, type PlainDate } from '../../model/plainDate.ts';
import { rowsOf } from '../clientRecord.ts';
import type { Diff } from '../diff.ts';
import { type Edit, editDate, findRow, finishEdit } from './editing.ts';
import { levelsGoneWith } from './goneWith.ts';
import { assignmentAt } from './lookups.ts';
import { endedAt } from './periods.ts';

export interface RemoveFromMapRequest {
  readonly colleagueId: Id;
  /** First day without her on this map; the playhead when absent. */
  readonly date?: PlainDate;
}

/**
 * She is taken off this client's map, with her strands, while she stays with our company. What began on that very day
 * is removed. If she comes back on the map later, that later time stays.
 */
export const removeFromMap: Edit<RemoveFromMapRequest> = (record, request, context) => {
  const date = editDate(request.date, context);
  if (!date.ok) return date;
  const colleague = findRow(record, 'colleague', request.colleagueId);
  if (!colleague.ok) return colleague;
  const { id, name } = colleague.value;
  const assignment = assignmentAt(record, id, date.value);
  const rest = { from: date.value, to: assignment?.to ?? null };
  const pairings = rowsOf(record, 'pairing').filter(
    (pairing) => pairing.colleagueId === id && (isWithin(date.value, pairing) || isWithin(pairing.from, rest)),
  );
  const ended: Diff = pairings.flatMap((pairing) => endedAt('pairing', pairing, date.value));
  const diff: Diff = [
    ...(assignment ? endedAt('assignment', assignment, date.value) : []),
    ...ended,
    ...levelsGoneWith(record, ended),
  ];
  return finishEdit(record, { key: 'step.removeFromMap', params: { name } }, diff, context);
};
