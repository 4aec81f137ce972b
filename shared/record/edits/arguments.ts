import { fail, ok, type Result } from '../../ipc/result.ts';
import type { Id } from '../../model/ids.ts';
import { isWithin, type PlainDate } from '../../model/plainDate.ts';
import type { Argument } from '../../model/records.ts';
import { argumentsAt } from '../../time/arguments.ts';
import { type ClientRecord, clientOf, rowsOf } from '../clientRecord.ts';
import { added, changed, removed } from '../diff.ts';
import { type Edit, editDate, findRow, finishEdit } from './editing.ts';
import { foldName, normaliseName } from './names.ts';
import { changedFrom, endedAt, nextStart } from './periods.ts';

export interface AddArgumentRequest {
  /** One line, short enough to be passed on. */
  readonly text: string;
  /** First day of it; the playhead when absent. */
  readonly date?: PlainDate;
}

/** What a gatekeeper of this client can pass on, at the end of the list. What stands there already is not added twice. */
export const addArgument: Edit<AddArgumentRequest> = (record, request, context) => {
  const date = editDate(request.date, context);
  if (!date.ok) return date;
  const text = normaliseName(request.text);
  if (!text.ok) return text;
  const present = argumentsAt(record, date.value);
  const isThere = present.some((each) => foldName(each.text) === foldName(text.value));
  const row: Argument = {
    id: context.newId(),
    clientId: record.clientId,
    text: text.value,
    position: (present.at(-1)?.position ?? -1) + 1,
    from: date.value,
    to: nextStart(sameWords(record, text.value), date.value),
  };
  const label = { key: 'step.addArgument', params: { argument: text.value } };
  return finishEdit(record, label, isThere ? [] : [added('argument', row)], context);
};

export interface RewordArgumentRequest {
  readonly argumentId: Id;
  readonly text: string;
}

/**
 * Says it otherwise from the playhead on; what was passed on before stays as it was. Refused in the words of another
 * argument that stands there from then on, or will.
 */
export const rewordArgument: Edit<RewordArgumentRequest> = (record, request, context) => {
  const argument = standing(record, request.argumentId, context.date);
  if (!argument.ok) return argument;
  const text = normaliseName(request.text);
  if (!text.ok) return text;
  const { to } = argument.value;
  const isThere = sameWords(record, text.value).some(
    (each) =>
      each.id !== argument.value.id && (each.to === null || each.to > context.date) && (to === null || each.from < to),
  );
  if (isThere) return fail('argumentExists', { argument: text.value });
  const label = { key: 'step.rewordArgument', params: { argument: text.value } };
  const options = { asCorrection: false, newId: context.newId };
  const diff = changedFrom('argument', argument.value, { text: text.value }, context.date, options);
  return finishEdit(record, label, diff, context);
};

export interface MoveArgumentRequest {
  readonly argumentId: Id;
  /** Its place among those that stand at the playhead, from 0. */
  readonly place: number;
}

/** The order is of the list, not of a day: it holds for the past as well. */
export const moveArgument: Edit<MoveArgumentRequest> = (record, request, context) => {
  const argument = standing(record, request.argumentId, context.date);
  if (!argument.ok) return argument;
  const others = argumentsAt(record, context.date).filter(({ id }) => id !== argument.value.id);
  const place = Math.max(0, Math.min(others.length, Math.trunc(request.place)));
  const ordered = others.toSpliced(place, 0, argument.value);
  const label = { key: 'step.moveArgument', params: { client: clientOf(record).name } };
  const diff = ordered.map((row, position) => changed('argument', row, { position }));
  return finishEdit(record, label, diff, context);
};

export interface WithdrawArgumentRequest {
  readonly argumentId: Id;
  /** It should never have stood there. */
  readonly asCorrection?: boolean;
}

/** It no longer holds, from the playhead on. */
export const withdrawArgument: Edit<WithdrawArgumentRequest> = (record, request, context) => {
  const argument = standing(record, request.argumentId, context.date);
  if (!argument.ok) return argument;
  const label = { key: 'step.withdrawArgument', params: { argument: argument.value.text } };
  const diff = request.asCorrection
    ? [removed('argument', argument.value)]
    : endedAt('argument', argument.value, context.date);
  return finishEdit(record, label, diff, context);
};

const sameWords = (record: ClientRecord, text: string): readonly Argument[] =>
  rowsOf(record, 'argument').filter((each) => foldName(each.text) === foldName(text));

const standing = (record: ClientRecord, argumentId: Id, date: PlainDate): Result<Argument> => {
  const argument = findRow(record, 'argument', argumentId);
  if (!argument.ok) return argument;
  return isWithin(date, argument.value)
    ? ok(argument.value)
    : fail('rowNotFound', { what: 'argument', id: argumentId });
};
