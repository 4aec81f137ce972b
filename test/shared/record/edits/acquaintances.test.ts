import { describe, expect, test } from 'vitest';
import { plainDate } from '../../../../shared/model/plainDate.ts';
import { rowsOf } from '../../../../shared/record/clientRecord.ts';
import { applyDiff, reverseDiff } from '../../../../shared/record/diff.ts';
import {
  addAcquaintance,
  removeAcquaintance,
  updateAcquaintance,
} from '../../../../shared/record/edits/acquaintances.ts';
import { removeMember } from '../../../../shared/record/edits/removeMember.ts';
import { setColleagueWork, setSeatWork } from '../../../../shared/record/edits/work.ts';
import { stateAt } from '../../../../shared/time/stateAt.ts';
import { aClient, countingIds } from '../../../fixtures/recordBuilder.ts';

const context = { newId: countingIds(0x9000), date: plainDate('2024-06-01') };
const story = () => {
  const client = aClient('Zekerheid');
  const seatId = client.seat('Director', { role: 'decider', holder: 'Mr Zekerheid' });
  const personId = client.holderOf(seatId);
  const colleagueId = client.colleague('Mr Nogalwat');
  return { client, seatId, personId, colleagueId };
};

describe('acquaintances', () => {
  test('are added, changed, ended and removed, each in one step that can be taken back', () => {
    const { client, personId, colleagueId } = story();
    const record = client.record();
    const added = addAcquaintance(
      record,
      { personId, colleagueId, kind: 'network', note: ' Rowing ', from: plainDate('2018-05-01') },
      context,
    );
    if (!added.ok) throw new Error(added.error.code);
    const after = applyDiff(record, added.value.diff);
    const [row] = rowsOf(after, 'acquaintance');
    expect(row).toMatchObject({ kind: 'network', note: 'Rowing', from: '2018-05-01', to: null });
    expect(applyDiff(after, reverseDiff(added.value.diff))).toEqual(record);

    const ended = updateAcquaintance(after, { acquaintanceId: row?.id ?? '', to: plainDate('2023-01-01') }, context);
    if (!ended.ok) throw new Error(ended.error.code);
    const later = applyDiff(after, ended.value.diff);
    expect(stateAt(later, plainDate('2022-12-31')).acquaintances).toHaveLength(1);
    expect(stateAt(later, plainDate('2023-01-01')).acquaintances).toEqual([]);

    const gone = removeAcquaintance(later, { acquaintanceId: row?.id ?? '' }, context);
    expect(gone.ok && rowsOf(applyDiff(later, gone.value.diff), 'acquaintance')).toEqual([]);
  });

  test('of the same two and kind at one time are refused, as is an end before the beginning', () => {
    const { client, personId, colleagueId } = story();
    const acquaintanceId = client.knows(personId, colleagueId, 'network', { from: '2020-01-01' });
    expect(addAcquaintance(client.record(), { personId, colleagueId, kind: 'network' }, context)).toMatchObject({
      ok: false,
      error: { code: 'acquaintanceExists', params: { person: 'Mr Zekerheid', colleague: 'Mr Nogalwat' } },
    });
    expect(updateAcquaintance(client.record(), { acquaintanceId, to: plainDate('2019-01-01') }, context)).toMatchObject(
      { ok: false, error: { code: 'intervalReversed' } },
    );
    expect(addAcquaintance(client.record(), { personId, colleagueId, kind: 'private' }, context).ok).toBe(true);
  });

  test('go with a person who is erased', () => {
    const { client, seatId, personId, colleagueId } = story();
    client.knows(personId, colleagueId, 'private');
    const erased = removeMember(client.record(), { meaning: 'erase', seatId }, context);
    expect(erased.ok && rowsOf(applyDiff(client.record(), erased.value.diff), 'acquaintance')).toEqual([]);
  });
});

test('level and field are said of a seat and of one of ours, and what is not spoken of stays', () => {
  const { client, seatId, colleagueId } = story();
  const record = client.record();
  const seat = setSeatWork(record, { seatId, level: 'board' }, context);
  const colleague = setColleagueWork(record, { colleagueId, field: 'finance' }, context);
  if (!seat.ok || !colleague.ok) throw new Error('refused');
  expect(applyDiff(record, seat.value.diff).tables.seat[seatId]).toMatchObject({ level: 'board', field: null });
  expect(applyDiff(record, colleague.value.diff).tables.colleague[colleagueId]).toMatchObject({
    level: null,
    field: 'finance',
  });
});
