import { fail, ok, type Result } from '../ipc/result.ts';
import type { Id, NewId } from '../model/ids.ts';
import type { PlainDate } from '../model/plainDate.ts';
import { type ClientRecord, rowById } from '../record/clientRecord.ts';
import { applyDiff } from '../record/diff.ts';
import { colleagueLeaves } from '../record/edits/colleagues.ts';
import { type EditContext, findRow } from '../record/edits/editing.ts';
import { colleagueAt, seatAt, seatName } from '../record/edits/lookups.ts';
import { unpair } from '../record/edits/pairing.ts';
import { memberLeaves } from '../record/edits/removeMember.ts';
import type { Step } from '../record/step.ts';
import { shiftDays } from '../time/calendarEdge.ts';
import { holdingAt } from '../time/holding.ts';
import { seatsAt } from '../time/presence.ts';
import type { Pulled } from './supposedPull.ts';

/** The record as it would be. It is looked at on `date`, and stored nowhere. */
export interface Ghost {
  readonly record: ClientRecord;
  readonly date: PlainDate;
  /** All that was pulled, each once: whoever sits on several seats leaves all of them. */
  readonly pulled: readonly Pulled[];
}

/**
 * The day after: what begins on the date itself is part of the plate by then, so that a map made today can be pulled
 * at today, and the relations that feel the pull are those of the date.
 */
export const dayOfGhost = (date: PlainDate): PlainDate => shiftDays(date, 1);

/**
 * What would be if they left, by the very edits that would tell it. The ids of the rows these add are counted, so that
 * the same question always has the same answer. History is told here, nothing starts by itself: the √7 programme that a
 * real departure begins is no part of the ghost.
 */
export const ghostOf = (record: ClientRecord, date: PlainDate, pulled: readonly Pulled[]): Result<Ghost> => {
  const day = dayOfGhost(date);
  const context: EditContext = { newId: countedIds(), date: day };
  const all = withOtherSeats(record, date, pulled);
  let ghost = record;
  for (const one of all) {
    const left = leave(ghost, one, date, context);
    if (!left.ok) return left;
    ghost = applyDiff(ghost, left.value.diff);
  }
  return ok({ record: ghost, date: day, pulled: all });
};

const leave = (record: ClientRecord, { kind, id }: Pulled, date: PlainDate, context: EditContext): Result<Step> => {
  if (kind === 'pairing') return endStrand(record, id, context);
  if (kind === 'colleague') {
    const colleague = colleagueAt(record, id, date);
    return colleague.ok ? colleagueLeaves(record, { colleagueId: id }, context) : colleague;
  }
  const seat = seatAt(record, id, date);
  if (!seat.ok) return seat;
  if (!holdingAt(record, id, date).present) return fail('nobodyThere', { seat: seatName(record, seat.value, date) });
  return memberLeaves(record, { seatId: id }, context);
};

const endStrand = (record: ClientRecord, pairingId: Id, context: EditContext): Result<Step> => {
  const pairing = findRow(record, 'pairing', pairingId);
  return pairing.ok ? unpair(record, { pairingId }, context) : pairing;
};

const withOtherSeats = (record: ClientRecord, date: PlainDate, pulled: readonly Pulled[]): readonly Pulled[] => {
  const all = new Map<string, Pulled>();
  for (const one of pulled) {
    for (const each of one.kind === 'seat' ? seatsOfHolder(record, date, one) : [one]) {
      all.set(`${each.kind} ${each.id}`, each);
    }
  }
  return [...all.values()];
};

/** The seat itself first. Unknown holders are never the same person. */
const seatsOfHolder = (record: ClientRecord, date: PlainDate, pulled: Pulled): readonly Pulled[] => {
  const personId = holdingAt(record, pulled.id, date).present?.personId ?? null;
  if (personId === null || !rowById(record, 'seat', pulled.id)) return [pulled];
  const others = seatsAt(record, date).filter(
    ({ id }) => id !== pulled.id && holdingAt(record, id, date).present?.personId === personId,
  );
  return [pulled, ...others.map(({ id }) => ({ kind: 'seat' as const, id }))];
};

/** Valid ids that no real row has: their time lies before the first UUIDv7. */
const countedIds = (): NewId => {
  let next = 0;
  return () => `00000000-0000-7000-8000-${(next++).toString(16).padStart(12, '0')}`;
};
