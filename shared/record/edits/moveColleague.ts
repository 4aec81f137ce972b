import type { Id } from '../../model/ids.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import type { Assignment } from '../../model/records.ts';
import type { Role } from '../../model/vocabulary.ts';
import { stateAt } from '../../time/stateAt.ts';
import { type ClientRecord, rowsOf } from '../clientRecord.ts';
import { added, changed, type Diff, squashDiffs } from '../diff.ts';
import { type Edit, editDate, findRow, finishEdit } from './editing.ts';
import { assignmentAt, assignmentsOf } from './lookups.ts';
import { nextStart } from './periods.ts';
import { bottomPosition, insertedAt } from './positions.ts';

export interface MoveColleagueRequest {
  readonly colleagueId: Id;
  /** Null: opposite the seats she is paired with, wherever that is. */
  readonly lane: Role | null;
  /** Index among that lane's cards of our bank at the date, 0 on top. Absent: her place in her own lane, else the bottom. */
  readonly position?: number;
  readonly date?: PlainDate;
}

/** Where a card of our bank is drawn is arrangement, not history: it holds for her whole time on the map. */
export const moveColleague: Edit<MoveColleagueRequest> = (record, request, context) => {
  const date = editDate(request.date, context);
  if (!date.ok) return date;
  const colleague = findRow(record, 'colleague', request.colleagueId);
  if (!colleague.ok) return colleague;
  const { id, name } = colleague.value;
  const present = assignmentAt(record, id, date.value);
  const base: Assignment = present ?? {
    id: context.newId(),
    clientId: record.clientId,
    colleagueId: id,
    lane: request.lane,
    position: bottomPosition(rowsOf(record, 'assignment')),
    from: date.value,
    to: nextStart(assignmentsOf(record, id), date.value),
  };
  const placed: Assignment = { ...base, lane: request.lane };
  const placing: Diff = [
    present ? changed('assignment', present, { lane: request.lane }) : added('assignment', placed),
  ];
  const keepsPlace = request.position === undefined && present?.lane === request.lane;
  const neighbours = othersInLane(record, id, request.lane, date.value);
  const places = keepsPlace ? [] : insertedAt(neighbours, placed, request.position ?? neighbours.length);
  const diff = squashDiffs([placing, places.map(({ row, position }) => changed('assignment', row, { position }))]);
  return finishEdit(record, { key: 'step.moveColleague', params: { name } }, diff, context);
};

/** Assignments whose cards stand in the lane. Without a lane of her own, she is ordered among all others like her. */
const othersInLane = (
  record: ClientRecord,
  colleagueId: Id,
  lane: Role | null,
  date: PlainDate,
): readonly Assignment[] =>
  stateAt(record, date).colleagues.flatMap((card) => {
    if (!card.assignment || card.colleague.id === colleagueId) return [];
    const isNeighbour = lane === null ? card.assignment.lane === null : card.lane === lane;
    return isNeighbour ? [card.assignment] : [];
  });
