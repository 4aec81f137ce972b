import { ok } from '../../ipc/result.ts';
import type { Id } from '../../model/ids.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import type { Touch } from '../../model/records.ts';
import type { Channel, TouchState } from '../../model/vocabulary.ts';
import { type ClientRecord, rowById } from '../clientRecord.ts';
import { added, changed, removed } from '../diff.ts';
import { type Edit, editDate, findRow, finishEdit } from './editing.ts';
import { colleagueAt } from './lookups.ts';
import { normaliseText } from './names.ts';

export interface RecordTouchRequest {
  readonly personId: Id;
  readonly colleagueId: Id;
  /** The playhead when absent. */
  readonly date?: PlainDate;
  readonly state: TouchState;
  readonly channel: Channel;
  readonly discussedDmu?: boolean;
  readonly summary?: string;
}

/** A contact between one of ours and one of theirs, planned, done or missed. */
export const recordTouch: Edit<RecordTouchRequest> = (record, request, context) => {
  const date = editDate(request.date, context);
  if (!date.ok) return date;
  const person = findRow(record, 'person', request.personId);
  if (!person.ok) return person;
  const colleague = colleagueAt(record, request.colleagueId, date.value);
  if (!colleague.ok) return colleague;
  const summary = normaliseText(request.summary ?? '');
  if (!summary.ok) return summary;
  return finishEdit(
    record,
    {
      key: `step.recordTouch.${request.state}`,
      params: { colleague: colleague.value.name, name: person.value.name },
    },
    [
      added('touch', {
        id: context.newId(),
        clientId: record.clientId,
        personId: person.value.id,
        colleagueId: colleague.value.id,
        date: date.value,
        state: request.state,
        channel: request.channel,
        discussedDmu: request.discussedDmu ?? false,
        summary: summary.value,
      }),
    ],
    context,
  );
};

/** What is absent stays as it is. */
export interface UpdateTouchRequest {
  readonly touchId: Id;
  readonly colleagueId?: Id;
  readonly date?: PlainDate;
  readonly state?: TouchState;
  readonly channel?: Channel;
  readonly discussedDmu?: boolean;
  readonly summary?: string;
}

/** What is absent stays as it is. Who meets her must be with us on the day (`colleagueGone`). */
export const updateTouch: Edit<UpdateTouchRequest> = (record, request, context) => {
  const found = findRow(record, 'touch', request.touchId);
  if (!found.ok) return found;
  const touch = found.value;
  const date = request.date === undefined ? ok(touch.date) : editDate(request.date, context);
  if (!date.ok) return date;
  const colleague = request.colleagueId === undefined ? null : colleagueAt(record, request.colleagueId, date.value);
  if (colleague && !colleague.ok) return colleague;
  const summary = request.summary === undefined ? ok(touch.summary) : normaliseText(request.summary);
  if (!summary.ok) return summary;
  const to: Touch = {
    ...touch,
    colleagueId: colleague?.value.id ?? touch.colleagueId,
    date: date.value,
    state: request.state ?? touch.state,
    channel: request.channel ?? touch.channel,
    discussedDmu: request.discussedDmu ?? touch.discussedDmu,
    summary: summary.value,
  };
  return finishEdit(
    record,
    { key: 'step.updateTouch', params: namesOf(record, to) },
    [changed('touch', touch, to)],
    context,
  );
};

export interface RemoveTouchRequest {
  readonly touchId: Id;
}

export const removeTouch: Edit<RemoveTouchRequest> = (record, request, context) => {
  const touch = findRow(record, 'touch', request.touchId);
  if (!touch.ok) return touch;
  return finishEdit(
    record,
    { key: 'step.removeTouch', params: namesOf(record, touch.value) },
    [removed('touch', touch.value)],
    context,
  );
};

const namesOf = (record: ClientRecord, touch: Touch) => ({
  colleague: rowById(record, 'colleague', touch.colleagueId)?.name ?? '',
  name: rowById(record, 'person', touch.personId)?.name ?? '',
  date: touch.date,
});
