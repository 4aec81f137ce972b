import type { ErrorCode } from '../../../shared/ipc/errorCodes.ts';
import type { Failure, Result } from '../../../shared/ipc/result.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { type PlainDate, plainDate } from '../../../shared/model/plainDate.ts';
import { type ClientRecord, rowsOf } from '../../../shared/record/clientRecord.ts';
import { applyDiff } from '../../../shared/record/diff.ts';
import { blankRecord, createClient } from '../../../shared/record/edits/client.ts';
import type { Edit, EditContext } from '../../../shared/record/edits/editing.ts';
import type { Step } from '../../../shared/record/step.ts';
import { countingIds } from '../../fixtures/recordBuilder.ts';

/**
 * A client that is only ever changed by edits, as a user changes it: `at` moves the playhead, `does` makes an edit that
 * must succeed, `refuses` one that must not and tells why.
 */
export const aStory = (start = '2020-01-01', phase: 'nurture' | 'conquest' = 'nurture') => {
  const newId = countingIds();
  let playhead: PlainDate = plainDate(start);
  const context = (): EditContext => ({ newId, date: playhead });
  const first = unwrap(createClient({ name: 'Zekerheid Groep', phase }, context()));
  const steps: Step[] = [first];
  let record: ClientRecord = applyDiff(blankRecord(first.clientId), first.diff);

  const story = {
    steps,
    record: () => record,
    context,
    at: (date: string) => {
      playhead = plainDate(date);
      return story;
    },
    does: <R>(edit: Edit<R>, request: R): Step => {
      const step = unwrap(edit(record, request, context()));
      steps.push(step);
      record = applyDiff(record, step.diff);
      return step;
    },
    refuses: <R>(edit: Edit<R>, request: R): Failure => {
      const result = edit(record, request, context());
      if (result.ok) throw new Error(`expected a refusal, got the step ${result.value.label.key}`);
      return result.error;
    },
    person: (name: string): Id => idOf(rowsOf(record, 'person').find((person) => person.name === name)),
    seatOf: (name: string): Id => {
      const people = rowsOf(record, 'person').filter((person) => person.name === name);
      const tenure = rowsOf(record, 'tenure').find((row) => people.some((person) => person.id === row.personId));
      if (!tenure) throw new Error(`${name} sits nowhere`);
      return tenure.seatId;
    },
    seat: (title: string): Id => idOf(rowsOf(record, 'seat').find((seat) => seat.title === title)),
    colleague: (name: string): Id => idOf(rowsOf(record, 'colleague').find((colleague) => colleague.name === name)),
    /** `name from to` of every tenure of a seat, in order of time. */
    tenures: (seatId: Id): readonly string[] =>
      rowsOf(record, 'tenure')
        .filter((tenure) => tenure.seatId === seatId)
        .sort((a, b) => (a.from < b.from ? -1 : 1))
        .map((tenure) => {
          const person = rowsOf(record, 'person').find((candidate) => candidate.id === tenure.personId);
          return `${person?.name ?? '??'} ${tenure.from} ${tenure.to ?? '…'}`;
        }),
    /** `role from to` of every role row of a seat. */
    roles: (seatId: Id): readonly string[] =>
      rowsOf(record, 'seatRole')
        .filter((row) => row.seatId === seatId)
        .map((row) => `${row.role} ${row.from} ${row.to ?? '…'}`)
        .sort(),
  };
  return story;
};

export const unwrap = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`refused: ${result.error.code} ${JSON.stringify(result.error.params)}`);
  return result.value;
};

export const codeOf = (result: Result<unknown>): ErrorCode | 'ok' => (result.ok ? 'ok' : result.error.code);

export const day = plainDate;

const idOf = (row: { readonly id: Id } | undefined): Id => {
  if (!row) throw new Error('no such row');
  return row.id;
};
