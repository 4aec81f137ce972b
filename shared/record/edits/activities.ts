import { fail, ok, type Result } from '../../ipc/result.ts';
import type { Id } from '../../model/ids.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import type { Activity, Touch } from '../../model/records.ts';
import type { ActivityKind, Channel } from '../../model/vocabulary.ts';
import { meetsSomebody, plannedContactOf } from '../../time/activityContact.ts';
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

/** A planned step; who is to be met and who goes must be there on its day. */
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

/** Changes a step that is planned, or corrects one that is done. To another day its planned contact goes with it. */
export const updateActivity: Edit<UpdateActivityRequest> = (record, request, context) => {
  const found = findRow(record, 'activity', request.activityId);
  if (!found.ok) return found;
  const checked = checkedFields(record, { ...request, date: request.date ?? found.value.date }, context);
  if (!checked.ok) return checked;
  const to = { ...found.value, kind: request.kind, channel: request.channel, ...checked.value };
  return finishEdit(
    record,
    label(record, 'step.updateActivity', to),
    [changed('activity', found.value, to), ...contactMoved(record, found.value, to, context)],
    context,
  );
};

export interface MoveActivityRequest {
  readonly activityId: Id;
  readonly date: PlainDate;
}

/** Puts a step on another day. */
export const moveActivity: Edit<MoveActivityRequest> = (record, { activityId, date }, context) => {
  const found = findRow(record, 'activity', activityId);
  if (!found.ok) return found;
  const { seatId, colleagueId, kind, channel, title } = found.value;
  return updateActivity(record, { activityId, seatId, colleagueId, kind, channel, title, date }, context);
};

const contactMoved = (record: ClientRecord, from: Activity, to: Activity, context: EditContext): Diff => {
  if (from.seatId !== to.seatId || from.colleagueId !== to.colleagueId) return [];
  const contact = openContactOf(record, from, context);
  return contact ? [changed('touch', contact, { date: to.date })] : [];
};

const openContactOf = (record: ClientRecord, activity: Activity, context: EditContext): Touch | null =>
  activity.doneOn === null ? plannedContactOf(record, activity, context.today ?? context.date) : null;

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

/**
 * A step is done. When it brought somebody of ours before somebody of theirs, that contact is recorded with it, so that
 * the pairing is proven and the agenda knows. A contact that was planned for it is now done; a contact of the two on that
 * day is not written twice.
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
  const { seatId, colleagueId, channel, title } = activity;
  const person = holderOf(record, tenureAt(record, seatId, date));
  if (!person || colleagueId === null || !meetsSomebody(activity)) return [];
  if (!colleagueAt(record, colleagueId, date).ok) return [];
  const isWritten = rowsOf(record, 'touch').some(
    (touch) =>
      touch.personId === person.id &&
      touch.colleagueId === colleagueId &&
      touch.date === date &&
      touch.state === 'done',
  );
  if (isWritten) return [];
  const planned = openContactOf(record, activity, context);
  if (planned?.personId === person.id) {
    return [changed('touch', planned, { state: 'done', date, summary: planned.summary || title })];
  }
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
