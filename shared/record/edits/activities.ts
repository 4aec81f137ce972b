import { fail, ok, type Result } from '../../ipc/result.ts';
import type { Id } from '../../model/ids.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import type { Activity } from '../../model/records.ts';
import type { ActivityKind, Channel } from '../../model/vocabulary.ts';
import { type ClientRecord, rowById, rowsOf } from '../clientRecord.ts';
import { added, changed, type Diff, removed } from '../diff.ts';
import type { Message } from '../step.ts';
import { type Edit, type EditContext, editDate, findRow, finishEdit } from './editing.ts';
import { colleagueAt, holderOf, memberName, tenureAt } from './lookups.ts';
import { normaliseTitle } from './names.ts';

export interface AddActivityRequest {
  readonly programmeId: Id;
  readonly seatId: Id;
  readonly colleagueId: Id | null;
  readonly kind: ActivityKind;
  readonly channel: Channel;
  readonly title?: string;
  /** The playhead when absent. */
  readonly date?: PlainDate;
}

export const addActivity: Edit<AddActivityRequest> = (record, request, context) => {
  const programme = findRow(record, 'programme', request.programmeId);
  if (!programme.ok) return programme;
  const checked = checkedFields(record, request, context);
  if (!checked.ok) return checked;
  const activity: Activity = {
    id: context.newId(),
    clientId: record.clientId,
    programmeId: programme.value.id,
    kind: request.kind,
    channel: request.channel,
    ...checked.value,
    doneOn: null,
  };
  return finishEdit(record, label(record, 'step.addActivity', activity), [added('activity', activity)], context);
};

export interface UpdateActivityRequest extends Omit<AddActivityRequest, 'programmeId'> {
  readonly activityId: Id;
}

/** Changes a step that is planned, or corrects one that is done. */
export const updateActivity: Edit<UpdateActivityRequest> = (record, request, context) => {
  const found = findRow(record, 'activity', request.activityId);
  if (!found.ok) return found;
  const checked = checkedFields(record, { ...request, date: request.date ?? found.value.date }, context);
  if (!checked.ok) return checked;
  const to = { ...found.value, kind: request.kind, channel: request.channel, ...checked.value };
  return finishEdit(record, label(record, 'step.updateActivity', to), [changed('activity', found.value, to)], context);
};

const checkedFields = (
  record: ClientRecord,
  request: Pick<AddActivityRequest, 'seatId' | 'colleagueId' | 'title' | 'date'>,
  context: EditContext,
): Result<Pick<Activity, 'seatId' | 'colleagueId' | 'title' | 'date'>> => {
  const date = editDate(request.date, context);
  if (!date.ok) return date;
  const seat = findRow(record, 'seat', request.seatId);
  if (!seat.ok) return seat;
  const colleague = request.colleagueId === null ? null : colleagueAt(record, request.colleagueId, date.value);
  if (colleague && !colleague.ok) return colleague;
  const title = normaliseTitle(request.title ?? '');
  if (!title.ok) return title;
  return ok({ seatId: seat.value.id, colleagueId: request.colleagueId, title: title.value, date: date.value });
};

export interface CompleteActivityRequest {
  readonly activityId: Id;
  /** The playhead when absent. */
  readonly doneOn?: PlainDate;
}

/** Steps of these kinds are done at our own desk: nobody is met. */
const deskKinds: readonly string[] = ['background', 'handOver', 'other'];

/**
 * A step is done. When it brought somebody of ours before somebody of theirs, that contact is recorded with it, so that
 * the pairing is proven and the agenda knows; a contact of the two on that day is not written twice.
 */
export const completeActivity: Edit<CompleteActivityRequest> = (record, request, context) => {
  const date = editDate(request.doneOn, context);
  if (!date.ok) return date;
  const found = findRow(record, 'activity', request.activityId);
  if (!found.ok) return found;
  const activity = found.value;
  return finishEdit(
    record,
    label(record, 'step.completeActivity', activity),
    [changed('activity', activity, { doneOn: date.value }), ...contactOf(record, activity, date.value, context)],
    context,
  );
};

const contactOf = (record: ClientRecord, activity: Activity, date: PlainDate, context: EditContext): Diff => {
  const { seatId, colleagueId, channel, kind, title } = activity;
  const person = holderOf(record, tenureAt(record, seatId, date));
  if (!person || colleagueId === null || deskKinds.includes(kind)) return [];
  if (!colleagueAt(record, colleagueId, date).ok) return [];
  const isWritten = rowsOf(record, 'touch').some(
    (touch) =>
      touch.personId === person.id &&
      touch.colleagueId === colleagueId &&
      touch.date === date &&
      touch.state === 'done',
  );
  if (isWritten) return [];
  return [
    added('touch', {
      id: context.newId(),
      clientId: record.clientId,
      personId: person.id,
      colleagueId,
      date,
      state: 'done',
      channel,
      discussedDmu: false,
      summary: title,
    }),
  ];
};

export interface ActivityRequest {
  readonly activityId: Id;
}

/** It was not done after all. The contact recorded with it stays; undo takes back both. */
export const reopenActivity: Edit<ActivityRequest> = (record, request, context) => {
  const found = findRow(record, 'activity', request.activityId);
  if (!found.ok) return found;
  return finishEdit(
    record,
    label(record, 'step.reopenActivity', found.value),
    [changed('activity', found.value, { doneOn: null })],
    context,
  );
};

/** Takes a step out of the plan. The last one of a √7 stays: without any, the change would be dismissed after all. */
export const removeActivity: Edit<ActivityRequest> = (record, request, context) => {
  const found = findRow(record, 'activity', request.activityId);
  if (!found.ok) return found;
  const { programmeId } = found.value;
  const isLast = rowsOf(record, 'activity').filter((row) => row.programmeId === programmeId).length === 1;
  if (isLast && rowById(record, 'programme', programmeId)?.kind === 'root7') return fail('programmeNeedsActivity');
  return finishEdit(
    record,
    label(record, 'step.removeActivity', found.value),
    [removed('activity', found.value)],
    context,
  );
};

const label = (record: ClientRecord, key: string, activity: Activity): Message => {
  const seat = rowById(record, 'seat', activity.seatId);
  return {
    key,
    params: { name: seat ? memberName(record, seat, activity.date) : '', activity: activity.kind },
  };
};
