import type { Id } from '../../model/ids.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import type { Confidence, EmotionalStatus } from '../../model/vocabulary.ts';
import { rowById, rowsOf } from '../clientRecord.ts';
import { added, changed, removed } from '../diff.ts';
import { type Edit, editDate, findRow, finishEdit } from './editing.ts';
import { normaliseText } from './names.ts';

export interface AddReadingRequest {
  readonly personId: Id;
  /** The day it was seen; the playhead when absent. */
  readonly date?: PlainDate;
  readonly status: EmotionalStatus;
  readonly confidence: Confidence;
  /** Who of ours saw it; null: nobody says. Absent: who holds the pen, if anybody does. */
  readonly colleagueId?: Id | null;
  readonly note?: string;
}

/**
 * What somebody feels about the relation, seen on a day. Readings stand side by side through the years; only the same
 * colleague correcting herself on the same day changes what she wrote.
 */
export const addReading: Edit<AddReadingRequest> = (record, request, context) => {
  const date = editDate(request.date, context);
  if (!date.ok) return date;
  const person = findRow(record, 'person', request.personId);
  if (!person.ok) return person;
  const colleagueId = request.colleagueId === undefined ? (context.readerId ?? null) : request.colleagueId;
  const colleague = colleagueId === null ? null : findRow(record, 'colleague', colleagueId);
  if (colleague && !colleague.ok) return colleague;
  const note = normaliseText(request.note ?? '');
  if (!note.ok) return note;
  const { status, confidence } = request;
  const sameDay = rowsOf(record, 'reading').find(
    (reading) =>
      reading.personId === person.value.id && reading.date === date.value && reading.colleagueId === colleagueId,
  );
  const change = sameDay
    ? changed('reading', sameDay, {
        status,
        confidence,
        note: request.note === undefined ? sameDay.note : note.value,
      })
    : added('reading', {
        id: context.newId(),
        clientId: record.clientId,
        personId: person.value.id,
        colleagueId,
        date: date.value,
        status,
        confidence,
        note: note.value,
      });
  return finishEdit(
    record,
    { key: `step.addReading.${status}`, params: { name: person.value.name } },
    [change],
    context,
  );
};

export interface RemoveReadingRequest {
  readonly readingId: Id;
}

/** For what nobody ever read; a reading that proved wrong is followed by another, never overwritten. */
export const removeReading: Edit<RemoveReadingRequest> = (record, request, context) => {
  const reading = findRow(record, 'reading', request.readingId);
  if (!reading.ok) return reading;
  const name = rowById(record, 'person', reading.value.personId)?.name ?? '';
  return finishEdit(
    record,
    { key: 'step.removeReading', params: { name, date: reading.value.date } },
    [removed('reading', reading.value)],
    context,
  );
};
