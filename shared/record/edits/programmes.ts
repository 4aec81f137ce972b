import { pullsOf } from '../../insight/disturbance.ts';
import { root6Windows } from '../../insight/moments.ts';
import { type PlannedActivity, root6Plan, root7Plan } from '../../insight/programmePlan.ts';
import { hasProgramme, isFresh } from '../../insight/programmes.ts';
import type { Pull } from '../../insight/types.ts';
import { fail, type Result } from '../../ipc/result.ts';
import type { Id } from '../../model/ids.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import type { Programme } from '../../model/records.ts';
import type { ProgrammeKind } from '../../model/vocabulary.ts';
import { type ClientRecord, clientOf, rowById, rowsOf } from '../clientRecord.ts';
import { added, applyDiff, changed, type Diff } from '../diff.ts';
import type { Message, Step } from '../step.ts';
import { type Edit, type EditContext, editDate, findRow, finishEdit } from './editing.ts';
import { memberName } from './lookups.ts';

export type StartProgrammeRequest =
  | {
      readonly kind: 'root6';
      /** First day of the window it answers. */
      readonly answers: PlainDate;
    }
  | {
      readonly kind: 'root7';
      /** Day of the pull it answers. */
      readonly answers: PlainDate;
      readonly seatId: Id | null;
      readonly colleagueId: Id | null;
    };

/** Plans a programme from the template. It begins at the playhead, or with what it answers when that is still to come. */
export const startProgramme: Edit<StartProgrammeRequest> = (record, request, context) => {
  const date = editDate(undefined, context);
  if (!date.ok) return date;
  return request.kind === 'root6' ? startRoot6(record, request.answers, context) : startRoot7(record, request, context);
};

const startRoot6 = (record: ClientRecord, answers: PlainDate, context: EditContext): Result<Step> => {
  const window = root6Windows(clientOf(record).relationStart, answers).find(({ from }) => from === answers);
  if (!window) return fail('rowNotFound', { what: 'programme' });
  const programme: Programme = {
    id: context.newId(),
    clientId: record.clientId,
    kind: 'root6',
    answers,
    seatId: null,
    colleagueId: null,
    from: context.date,
    finishedOn: null,
  };
  return finishEdit(
    record,
    { key: `step.startProgramme.${programme.kind}`, params: { client: clientOf(record).name } },
    withActivities(programme, root6Plan(record, window, context.date), context),
    context,
  );
};

const startRoot7 = (
  record: ClientRecord,
  request: Extract<StartProgrammeRequest, { kind: 'root7' }>,
  context: EditContext,
): Result<Step> => {
  const pull = pullsOf(record).find(
    ({ date, seatId, colleagueId }) =>
      date === request.answers && seatId === request.seatId && colleagueId === request.colleagueId,
  );
  if (!pull) return fail('rowNotFound', { what: 'programme' });
  return finishEdit(record, root7Label(record, pull), root7Diff(record, pull, context.date, context), context);
};

/**
 * What a change brings with it: the programme of the √7 it makes, from the day of the change, as part of the same step.
 * Empty for a change of long ago, for one that is no pull, and for one a programme answers already.
 */
export const programmeOfChange = (
  record: ClientRecord,
  change: Diff,
  node: Pick<Pull, 'date' | 'seatId' | 'colleagueId'>,
  context: EditContext,
): Diff => {
  if (context.today === undefined || !isFresh(node.date, context.today)) return [];
  const after = applyDiff(record, change);
  const pull = pullsOf(after).find(
    ({ date, seatId, colleagueId }) => date === node.date && seatId === node.seatId && colleagueId === node.colleagueId,
  );
  return pull && !hasProgramme(after, pull) ? root7Diff(after, pull, pull.date, context) : [];
};

const root7Diff = (record: ClientRecord, pull: Pull, date: PlainDate, context: EditContext): Diff => {
  const from = date < pull.date ? pull.date : date;
  const programme: Programme = {
    id: context.newId(),
    clientId: record.clientId,
    kind: 'root7',
    answers: pull.date,
    seatId: pull.seatId,
    colleagueId: pull.colleagueId,
    from,
    finishedOn: null,
  };
  return withActivities(programme, root7Plan(record, pull, from), context);
};

const withActivities = (programme: Programme, activities: readonly PlannedActivity[], context: EditContext): Diff => [
  added('programme', programme),
  ...activities.map((activity) =>
    added('activity', {
      id: context.newId(),
      clientId: programme.clientId,
      programmeId: programme.id,
      ...activity,
      doneOn: null,
    }),
  ),
];

export interface FinishProgrammeRequest {
  readonly programmeId: Id;
  /** The playhead when absent. */
  readonly finishedOn?: PlainDate;
}

/**
 * Ends a programme. A √7 ends when its steps are done, and in no other way: nobody can declare a change unimportant.
 * A √6 may end with steps undone; they stay to be seen.
 */
export const finishProgramme: Edit<FinishProgrammeRequest> = (record, request, context) => {
  const date = editDate(request.finishedOn, context);
  if (!date.ok) return date;
  const programme = findRow(record, 'programme', request.programmeId);
  if (!programme.ok) return programme;
  if (programme.value.kind === 'root7') {
    const activities = rowsOf(record, 'activity').filter(({ programmeId }) => programmeId === programme.value.id);
    if (activities.length === 0) return fail('programmeNeedsActivity');
    const open = activities.filter(({ doneOn }) => doneOn === null || doneOn > date.value).length;
    if (open > 0) return fail('programmeOpen', { count: open });
  }
  return finishEdit(
    record,
    { key: `step.finishProgramme.${programme.value.kind}`, params: { name: programmeName(record, programme.value) } },
    [changed('programme', programme.value, { finishedOn: date.value })],
    context,
  );
};

export interface ResumeProgrammeRequest {
  readonly programmeId: Id;
}

/** A finished programme goes on; its steps are what they were. */
export const resumeProgramme: Edit<ResumeProgrammeRequest> = (record, request, context) => {
  const programme = findRow(record, 'programme', request.programmeId);
  if (!programme.ok) return programme;
  return finishEdit(
    record,
    { key: 'step.resumeProgramme', params: { name: programmeName(record, programme.value) } },
    [changed('programme', programme.value, { finishedOn: null })],
    context,
  );
};

/** Of whom a programme speaks: the holder of the pulled seat on its day, our colleague who left, or the client. */
export const programmeName = (record: ClientRecord, { seatId, colleagueId, answers }: Programme): string => {
  const seat = seatId === null ? undefined : rowById(record, 'seat', seatId);
  if (seat) return memberName(record, seat, answers);
  if (colleagueId !== null) return rowById(record, 'colleague', colleagueId)?.name ?? '';
  return clientOf(record).name;
};

const root7Label = (record: ClientRecord, pull: Pull): Message => {
  const kind: ProgrammeKind = 'root7';
  const seat = pull.seatId === null ? undefined : rowById(record, 'seat', pull.seatId);
  const name = seat
    ? memberName(record, seat, pull.date)
    : (pull.colleagueId !== null && rowById(record, 'colleague', pull.colleagueId)?.name) || '';
  return { key: `step.startProgramme.${kind}`, params: { name } };
};
