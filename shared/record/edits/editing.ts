import { fail, ok, type Result } from '../../ipc/result.ts';
import type { Id, NewId } from '../../model/ids.ts';
import { isPlainDate, type PlainDate } from '../../model/plainDate.ts';
import type { Row, TableName } from '../../model/records.ts';
import { type ClientRecord, rowById } from '../clientRecord.ts';
import { applyDiff, type Diff, squashDiffs, withoutIdle } from '../diff.ts';
import { violationsAfter } from '../invariants.ts';
import type { Message, Step } from '../step.ts';

/** `date`: the playhead, the date at which the user edits. Where a request names no date of its own, it holds. */
export interface EditContext {
  readonly newId: NewId;
  readonly date: PlainDate;
  /** The day on which the user works, wherever the playhead stands. Absent: history is told, nothing starts by itself. */
  readonly today?: PlainDate;
  /** Who reads where a request does not say: the one of ours who holds the pen. */
  readonly readerId?: Id;
}

/**
 * Turns a wish of the user into a reversible step, or says why it cannot be. Pure: neither changes the record. A wish
 * that changes nothing gives a step with an empty diff, which callers drop.
 */
export type Edit<R> = (record: ClientRecord, request: R, context: EditContext) => Result<Step>;

/** The last line of every edit: drops idle changes, refuses what would leave the record invalid. */
export const finishEdit = (record: ClientRecord, label: Message, diff: Diff, context: EditContext): Result<Step> => {
  const effective = withoutIdle(diff);
  const violation = violationsAfter(record, effective)[0];
  if (violation) return { ok: false, error: violation };
  return ok({ id: context.newId(), clientId: record.clientId, label, diff: effective });
};

export const findRow = <T extends TableName>(record: ClientRecord, table: T, id: Id): Result<Row<T>> => {
  const row = rowById(record, table, id);
  return row ? ok(row) : fail('rowNotFound', { what: table, id });
};

/**
 * The date an edit holds from: the one it names, else the playhead. Requests come from forms and command lines, so
 * the type alone is not trusted.
 */
export const editDate = (asked: PlainDate | undefined, context: EditContext): Result<PlainDate> => {
  const date: string = asked ?? context.date;
  if (isPlainDate(date)) return ok(date);
  const year = /^(\d{4,6})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.exec(date)?.[1];
  const isOutside = year !== undefined && (Number(year) < 1900 || Number(year) > 2199);
  return isOutside ? fail('dateOutOfRange', { date }) : fail('dateInvalid', { text: date });
};

/**
 * A step and the edit after it as one step: the user undoes together what one form asked for. The label is the
 * step's, or the edit's when the step changes nothing.
 */
export const inOneStep = (
  record: ClientRecord,
  step: Step,
  then: (record: ClientRecord) => Result<Step>,
): Result<Step> => {
  const next = then(applyDiff(record, step.diff));
  if (!next.ok || step.diff.length === 0) return next;
  return ok({ ...step, diff: squashDiffs([step.diff, next.value.diff]) });
};

/** The new rows of one table in a step: which seat a member was given, which colleague a line brought in. */
export const addedRows = <T extends TableName>(step: Step, table: T): readonly Row<T>[] =>
  step.diff.flatMap((change) =>
    change.table === table && change.from === null && change.to !== null ? [change.to as Row<T>] : [],
  );
