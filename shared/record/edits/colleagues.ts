import { fail, ok, type Result } from '../../ipc/result.ts';
import type { Id } from '../../model/ids.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import type { Colleague } from '../../model/records.ts';
import type { Role } from '../../model/vocabulary.ts';
import { type ClientRecord, rowsOf } from '../clientRecord.ts';
import { added, changed, type Diff } from '../diff.ts';
import { type Edit, type EditContext, editDate, findRow, finishEdit } from './editing.ts';
import { assignmentAt, assignmentsOf, colleagueAt } from './lookups.ts';
import { isUnknownName, normaliseName, normaliseTitle } from './names.ts';
import { earlierEnd, nextStart } from './periods.ts';
import { bottomPosition } from './positions.ts';
import { programmeOfChange } from './programmes.ts';

export interface AddColleagueRequest {
  readonly name: string;
  /** A colleague already known, when the name was picked rather than typed. */
  readonly colleagueId?: Id;
  readonly title?: string;
  /** Null or absent: opposite the seats she is paired with. */
  readonly lane?: Role | null;
  /** Position among the own bank's cards, lowest on top; below all others when absent. */
  readonly position?: number;
  /** First day on this map; the playhead when absent. */
  readonly from?: PlainDate;
}

/**
 * Puts one of ours on the map. Colleagues are the whole workspace's: one of exactly that name, still with us at the
 * date, is the same one.
 */
export const addColleague: Edit<AddColleagueRequest> = (record, request, context) => {
  const from = editDate(request.from, context);
  if (!from.ok) return from;
  const found = colleagueToPlace(record, request, from.value, context);
  if (!found.ok) return found;
  const { colleague, diff } = found.value;
  const place = { lane: request.lane ?? null, position: request.position };
  return finishEdit(
    record,
    { key: 'step.addColleague', params: { name: colleague.name } },
    [...diff, ...assignmentDiff(record, colleague.id, place, from.value, context)],
    context,
  );
};

const colleagueToPlace = (
  record: ClientRecord,
  request: AddColleagueRequest,
  date: PlainDate,
  context: EditContext,
): Result<{ readonly colleague: Colleague; readonly diff: Diff }> => {
  if (request.colleagueId !== undefined) {
    const picked = colleagueAt(record, request.colleagueId, date);
    return picked.ok ? ok({ colleague: picked.value, diff: [] }) : picked;
  }
  const name = normaliseName(request.name);
  if (!name.ok) return name;
  if (isUnknownName(name.value)) return fail('nameInvalid', { name: name.value });
  const title = normaliseTitle(request.title ?? '');
  if (!title.ok) return title;
  const known = rowsOf(record, 'colleague').find(
    (colleague) => colleague.name === name.value && (colleague.to === null || colleague.to > date),
  );
  if (known) return ok({ colleague: known, diff: [] });
  const colleague: Colleague = {
    id: context.newId(),
    name: name.value,
    title: title.value,
    from: null,
    to: null,
    level: null,
    field: null,
  };
  return ok({ colleague, diff: [added('colleague', colleague)] });
};

/** Her place on this map from a date on; empty when she has one on that date. */
export const assignmentDiff = (
  record: ClientRecord,
  colleagueId: Id,
  place: { readonly lane: Role | null; readonly position?: number | undefined },
  date: PlainDate,
  context: EditContext,
): Diff =>
  assignmentAt(record, colleagueId, date)
    ? []
    : [
        added('assignment', {
          id: context.newId(),
          clientId: record.clientId,
          colleagueId,
          lane: place.lane,
          position: place.position ?? bottomPosition(rowsOf(record, 'assignment')),
          from: date,
          to: nextStart(assignmentsOf(record, colleagueId), date),
        }),
      ];

/** What is absent stays as it is. */
export interface RenameColleagueRequest {
  readonly colleagueId: Id;
  readonly name?: string;
  readonly title?: string;
}

/** Corrects name or function, on every client's map. */
export const renameColleague: Edit<RenameColleagueRequest> = (record, request, context) => {
  const colleague = findRow(record, 'colleague', request.colleagueId);
  if (!colleague.ok) return colleague;
  const name = request.name === undefined ? ok(colleague.value.name) : normaliseName(request.name);
  if (!name.ok) return name;
  if (isUnknownName(name.value)) return fail('nameInvalid', { name: name.value });
  const title = request.title === undefined ? ok(colleague.value.title) : normaliseTitle(request.title);
  if (!title.ok) return title;
  return finishEdit(
    record,
    { key: 'step.renameColleague', params: { from: colleague.value.name, to: name.value } },
    [changed('colleague', colleague.value, { name: name.value, title: title.value })],
    context,
  );
};

export interface ColleagueLeavesRequest {
  readonly colleagueId: Id;
  /** First day without her; the playhead when absent. */
  readonly date?: PlainDate;
}

/**
 * She leaves our company. Her pairings stay and hang loose: that is the √7 on our own side. On this client's map its
 * programme starts in the same step; on the others a finding asks for it.
 */
export const colleagueLeaves: Edit<ColleagueLeavesRequest> = (record, request, context) => {
  const date = editDate(request.date, context);
  if (!date.ok) return date;
  const colleague = findRow(record, 'colleague', request.colleagueId);
  if (!colleague.ok) return colleague;
  const { name, from, to } = colleague.value;
  if (from !== null && date.value <= from) return fail('intervalReversed', { from, to: date.value });
  const diff: Diff = [changed('colleague', colleague.value, { to: earlierEnd(to, date.value) })];
  const pulled = { date: date.value, seatId: null, colleagueId: colleague.value.id };
  return finishEdit(
    record,
    { key: 'step.colleagueLeaves', params: { name } },
    [...diff, ...programmeOfChange(record, diff, pulled, context)],
    context,
  );
};
