import type { Id } from '../../model/ids.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import type { Confidence, StancePosition } from '../../model/vocabulary.ts';
import { rowById, rowsOf } from '../clientRecord.ts';
import { added, changed, removed } from '../diff.ts';
import { dateInDeal } from './dealFacts.ts';
import { type Edit, findRow, finishEdit } from './editing.ts';
import { normaliseText } from './names.ts';

export interface AddStanceRequest {
  readonly dealId: Id;
  readonly personId: Id;
  /** The playhead when absent. */
  readonly date?: PlainDate;
  readonly position: StancePosition;
  readonly confidence: Confidence;
  readonly note?: string;
}

/** Where somebody stands on a deal on a day. A second word of that day on the same person replaces the first. */
export const addStance: Edit<AddStanceRequest> = (record, request, context) => {
  const deal = findRow(record, 'deal', request.dealId);
  if (!deal.ok) return deal;
  const date = dateInDeal(request.date, deal.value, context);
  if (!date.ok) return date;
  const person = findRow(record, 'person', request.personId);
  if (!person.ok) return person;
  const note = normaliseText(request.note ?? '');
  if (!note.ok) return note;
  const { position, confidence } = request;
  const of = { dealId: deal.value.id, personId: person.value.id, date: date.value };
  const sameDay = rowsOf(record, 'stance').find(
    (stance) => stance.dealId === of.dealId && stance.personId === of.personId && stance.date === of.date,
  );
  const change = sameDay
    ? changed('stance', sameDay, { position, confidence, note: request.note === undefined ? sameDay.note : note.value })
    : added('stance', {
        id: context.newId(),
        clientId: record.clientId,
        ...of,
        position,
        confidence,
        note: note.value,
      });
  return finishEdit(
    record,
    { key: `step.addStance.${position}`, params: { name: person.value.name, deal: deal.value.name } },
    [change],
    context,
  );
};

/** What is absent stays as it is. */
export interface UpdateStanceRequest {
  readonly stanceId: Id;
  readonly date?: PlainDate;
  readonly position?: StancePosition;
  readonly confidence?: Confidence;
  readonly note?: string;
}

/** Corrects what was written down. On a day on which the person had said something else already, that word goes. */
export const updateStance: Edit<UpdateStanceRequest> = (record, request, context) => {
  const found = findRow(record, 'stance', request.stanceId);
  if (!found.ok) return found;
  const stance = found.value;
  const deal = findRow(record, 'deal', stance.dealId);
  if (!deal.ok) return deal;
  const date = dateInDeal(request.date ?? stance.date, deal.value, context);
  if (!date.ok) return date;
  const note = normaliseText(request.note ?? stance.note);
  if (!note.ok) return note;
  const position = request.position ?? stance.position;
  const overwritten = rowsOf(record, 'stance').filter(
    ({ id, dealId, personId, date: on }) =>
      id !== stance.id && dealId === stance.dealId && personId === stance.personId && on === date.value,
  );
  const name = rowById(record, 'person', stance.personId)?.name ?? '';
  return finishEdit(
    record,
    { key: `step.addStance.${position}`, params: { name, deal: deal.value.name } },
    [
      ...overwritten.map((row) => removed('stance', row)),
      changed('stance', stance, {
        date: date.value,
        position,
        confidence: request.confidence ?? stance.confidence,
        note: note.value,
      }),
    ],
    context,
  );
};

export interface RemoveStanceRequest {
  readonly stanceId: Id;
}

/** It was a mistake: what was said before holds on. */
export const removeStance: Edit<RemoveStanceRequest> = (record, request, context) => {
  const stance = findRow(record, 'stance', request.stanceId);
  if (!stance.ok) return stance;
  const { personId, date } = stance.value;
  const name = rowById(record, 'person', personId)?.name ?? '';
  return finishEdit(
    record,
    { key: 'step.removeStance', params: { name, date } },
    [removed('stance', stance.value)],
    context,
  );
};
