import type { Failure, Result } from '../ipc/result.ts';
import type { Id } from '../model/ids.ts';
import { isWithin } from '../model/plainDate.ts';
import type { Person } from '../model/records.ts';
import { type ClientRecord, rowById, rowsOf } from './clientRecord.ts';
import { applyDiff, type Diff } from './diff.ts';
import type { Edit, EditContext } from './edits/editing.ts';
import type { QuickLineProblem } from './quickLine.ts';
import type { Message, Step } from './step.ts';

/** One entry in the making: the record as it is after the edits so far. */
export interface Draft {
  record: ClientRecord;
  failure: Failure | null;
  /** Set by what gives the whole entry its name. */
  label: Message | null;
  readonly context: EditContext;
  readonly diffs: Diff[];
  readonly effects: Message[];
  readonly problems: QuickLineProblem[];
}

export const effect = (key: string, params?: Message['params']): Message => ({
  key: `quickLine.result.${key}`,
  ...(params && { params }),
});

/** Makes an edit on the entry's record so far. Once one is refused, the rest are not tried. */
export const perform = <R>(draft: Draft, edit: Edit<R>, request: R): Step | null => {
  if (draft.failure) return null;
  const made: Result<Step> = edit(draft.record, request, draft.context);
  if (!made.ok) {
    draft.failure = made.error;
    return null;
  }
  draft.diffs.push(made.value.diff);
  draft.record = applyDiff(draft.record, made.value.diff);
  return made.value;
};

/** Who holds a seat on the entry's day, as the entry has left it so far. */
export const holderNow = ({ record, context }: Draft, seatId: Id): Person | undefined => {
  const tenure = rowsOf(record, 'tenure').find((row) => row.seatId === seatId && isWithin(context.date, row));
  return tenure?.personId ? rowById(record, 'person', tenure.personId) : undefined;
};
