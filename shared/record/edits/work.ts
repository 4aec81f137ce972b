import type { Id } from '../../model/ids.ts';
import type { ManagementLevel, WorkField } from '../../model/vocabulary.ts';
import { changed } from '../diff.ts';
import { type Edit, findRow, finishEdit } from './editing.ts';
import { memberName } from './lookups.ts';

/** What is absent stays as it is; null goes back to what the title says. */
interface Work {
  readonly level?: ManagementLevel | null;
  readonly field?: WorkField | null;
}

export type SetSeatWorkRequest = Work & { readonly seatId: Id };

/** Says how high a member stands and what her work is about, where the title says it wrongly or not at all. */
export const setSeatWork: Edit<SetSeatWorkRequest> = (record, { seatId, ...work }, context) => {
  const seat = findRow(record, 'seat', seatId);
  if (!seat.ok) return seat;
  return finishEdit(
    record,
    { key: 'step.setSeatWork', params: { name: memberName(record, seat.value, context.date) } },
    [changed('seat', seat.value, work)],
    context,
  );
};

export type SetColleagueWorkRequest = Work & { readonly colleagueId: Id };

/** The same for one of ours, on every client's map. */
export const setColleagueWork: Edit<SetColleagueWorkRequest> = (record, { colleagueId, ...work }, context) => {
  const colleague = findRow(record, 'colleague', colleagueId);
  if (!colleague.ok) return colleague;
  return finishEdit(
    record,
    { key: 'step.setColleagueWork', params: { name: colleague.value.name } },
    [changed('colleague', colleague.value, work)],
    context,
  );
};
