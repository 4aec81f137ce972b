import { concernedBy } from '../../insight/findings/asleep.ts';
import { findingsOf } from '../../insight/findings/findings.ts';
import { isRoot7Part } from '../../insight/findings/root7Part.ts';
import { fail } from '../../ipc/result.ts';
import type { Id } from '../../model/ids.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import type { Snooze } from '../../model/records.ts';
import { stateAt } from '../../time/stateAt.ts';
import { type ClientRecord, clientOf } from '../clientRecord.ts';
import { added, changed, type Diff, removed } from '../diff.ts';
import { type Edit, editDate, findRow, finishEdit } from './editing.ts';
import { normaliseText } from './names.ts';

export interface SnoozeFindingRequest {
  readonly findingId: string;
  /** The day it is heard again; later than the playhead. */
  readonly until: PlainDate;
  /** Why it may wait. Not empty. */
  readonly reason: string;
}

/**
 * A finding is silent from the playhead up to a date. Fails with `snoozeRoot7` for what a change in the DMU brings
 * about, `reasonMissing`, `intervalReversed`, and `rowNotFound` for a finding that does not stand that day.
 */
export const snoozeFinding: Edit<SnoozeFindingRequest> = (record, request, context) => {
  const until = editDate(request.until, context);
  if (!until.ok) return until;
  const state = stateAt(record, context.date);
  const found = findingsOf(state, record).find(({ id }) => id === request.findingId);
  if (!found) return fail('rowNotFound', { what: 'snooze', id: request.findingId });
  if (isRoot7Part(state, found)) return fail('snoozeRoot7');
  const reason = normaliseText(request.reason);
  if (!reason.ok) return reason;
  if (reason.value === '') return fail('reasonMissing');
  if (until.value <= context.date) return fail('intervalReversed', { from: context.date, to: until.value });
  const row: Snooze = {
    id: context.newId(),
    clientId: record.clientId,
    findingId: found.id,
    severity: found.severity,
    concerned: concernedBy(state, found).join(' '),
    on: context.date,
    until: until.value,
    reason: reason.value,
  };
  const earlier = state.snoozes.filter((snooze) => snooze.findingId === found.id);
  const later = nextSnooze(record, row);
  return finishEdit(
    record,
    { key: 'step.snoozeFinding', params: { client: clientOf(record).name, untilDate: until.value } },
    [
      ...earlier.flatMap((snooze) => awake(snooze, context.date)),
      added('snooze', later && later.on < row.until ? { ...row, until: later.on } : row),
    ],
    context,
  );
};

/** Told at an earlier day what is told again later: each keeps its own reason. */
const nextSnooze = (record: ClientRecord, row: Snooze): Snooze | undefined =>
  Object.values(record.tables.snooze)
    .filter(({ findingId, on }) => findingId === row.findingId && on > row.on)
    .sort((a, b) => (a.on < b.on ? -1 : 1))[0];

export interface WakeFindingRequest {
  readonly snoozeId: Id;
}

/** The finding is heard again from the playhead on; that it slept, and why, stays on record. */
export const wakeFinding: Edit<WakeFindingRequest> = (record, request, context) => {
  const snooze = findRow(record, 'snooze', request.snoozeId);
  if (!snooze.ok) return snooze;
  const label = { key: 'step.wakeFinding', params: { client: clientOf(record).name } };
  return finishEdit(record, label, awake(snooze.value, context.date), context);
};

/** A finding that would then not have slept a single day never slept. */
const awake = (snooze: Snooze, date: PlainDate): Diff => {
  if (snooze.on >= date) return [removed('snooze', snooze)];
  return snooze.until > date ? [changed('snooze', snooze, { until: date })] : [];
};
