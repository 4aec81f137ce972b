import { expect, test } from 'vitest';
import type { Result } from '../../../../shared/ipc/result.ts';
import { plainDate } from '../../../../shared/model/plainDate.ts';
import { type ClientRecord, rowById, rowsOf } from '../../../../shared/record/clientRecord.ts';
import { applyDiff, reverseDiff } from '../../../../shared/record/diff.ts';
import { completeActivity, moveActivity, updateActivity } from '../../../../shared/record/edits/activities.ts';
import type { Step } from '../../../../shared/record/step.ts';
import { plannedContactOf } from '../../../../shared/time/activityContact.ts';
import { aClient, countingIds } from '../../../fixtures/recordBuilder.ts';

const today = plainDate('2024-03-04');
const context = { newId: countingIds(900_000), date: today, today };

/** A call planned with the director on the day of a step towards her, and a visit that same day. */
const planned = () => {
  const client = aClient('Zekerheid', { since: '2019-01-01' });
  const seat = client.seat('Director', { role: 'decider', holder: 'Ms Zekerheid' });
  const koester = client.colleague('Mr Koester', { to: '2024-12-31' });
  const programme = client.programme('2024-01-01');
  const step = client.activity(programme, seat, '2024-03-20', { by: koester });
  const zekerheid = client.holderOf(seat);
  const visit = client.touch(zekerheid, koester, '2024-03-20', { state: 'planned' });
  const call = client.touch(zekerheid, koester, '2024-03-20', { state: 'planned', channel: 'call', summary: 'Prices' });
  return { client, record: client.record(), seat, koester, step, visit, call, zekerheid };
};

const diffOf = (result: Result<Step>) => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.diff;
};
const datesOf = (record: ClientRecord, ...touchIds: readonly string[]) =>
  touchIds.map((id) => rowById(record, 'touch', id)?.date);

test('a step goes to another day with the contact it stands for, and back again in one undo', () => {
  const { record, step, call, visit } = planned();
  const diff = diffOf(moveActivity(record, { activityId: step, date: plainDate('2024-03-27') }, context));
  const moved = applyDiff(record, diff);
  expect(rowById(moved, 'activity', step)?.date).toBe('2024-03-27');
  expect(datesOf(moved, call, visit)).toEqual(['2024-03-27', '2024-03-20']);
  expect(applyDiff(moved, reverseDiff(diff))).toEqual(record);
});

test('a step is not put on a day on which its colleague has left', () => {
  const { record, step } = planned();
  expect(moveActivity(record, { activityId: step, date: plainDate('2025-01-15') }, context)).toMatchObject({
    error: { code: 'colleagueGone' },
  });
});

test('a step given to somebody else leaves the contact where it is', () => {
  const { client, step, seat, call } = planned();
  const other = client.colleague('Ms Aandegang');
  const record = client.record();
  const request = { activityId: step, seatId: seat, colleagueId: other, kind: 'listen', channel: 'call' } as const;
  const given = applyDiff(
    record,
    diffOf(updateActivity(record, { ...request, date: plainDate('2024-04-01') }, context)),
  );
  expect(datesOf(given, call)).toEqual(['2024-03-20']);
});

test('a step that is done makes the contact planned for it the one that took place', () => {
  const { record, step, call, visit } = planned();
  const done = applyDiff(record, diffOf(completeActivity(record, { activityId: step }, context)));
  expect(rowsOf(done, 'touch')).toHaveLength(2);
  expect(rowById(done, 'touch', call)).toMatchObject({ state: 'done', date: today, summary: 'Prices' });
  expect(rowById(done, 'touch', visit)).toMatchObject({ state: 'planned' });
});

test('a step at our own desk, one of nobody, and one towards a vacant seat stand for no contact', () => {
  const { client, record, step, seat } = planned();
  const row = rowById(record, 'activity', step);
  if (!row) throw new Error('the step is gone');
  expect(plannedContactOf(record, row, today)).toMatchObject({ channel: 'call' });
  expect(plannedContactOf(record, { ...row, kind: 'background' }, today)).toBeNull();
  expect(plannedContactOf(record, { ...row, colleagueId: null }, today)).toBeNull();
  client.vacate(seat, '2024-03-10');
  expect(plannedContactOf(client.record(), row, today)).toBeNull();
});
