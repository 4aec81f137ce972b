import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../../../shared/insight/coverage.ts';
import { findingsOf } from '../../../../shared/insight/findings/findings.ts';
import { plainDate } from '../../../../shared/model/plainDate.ts';
import { type ClientRecord, rowsOf } from '../../../../shared/record/clientRecord.ts';
import { applyDiff } from '../../../../shared/record/diff.ts';
import { setCompanyRoles } from '../../../../shared/record/edits/companyRoles.ts';
import { correctTenureStart } from '../../../../shared/record/edits/correctTenureStart.ts';
import { moveSeat } from '../../../../shared/record/edits/moveSeat.ts';
import { removeMember } from '../../../../shared/record/edits/removeMember.ts';
import { setRoles } from '../../../../shared/record/edits/roles.ts';
import { closeSeat } from '../../../../shared/record/edits/seat.ts';
import { violationsOf } from '../../../../shared/record/invariants.ts';
import { quickLineLexicon } from '../../../../shared/record/quickLineLexicon.ts';
import { quickLineToSteps } from '../../../../shared/record/quickLineSteps.ts';
import { layoutBanks } from '../../../../shared/scene/layoutBanks.ts';
import { emptyRows } from '../../../../shared/scene/scene.ts';
import { stateAt } from '../../../../shared/time/stateAt.ts';
import { seatBars } from '../../../../shared/time/timeline.ts';
import { aClient, countingIds } from '../../../fixtures/recordBuilder.ts';
import { unwrap } from '../story.ts';

const date = plainDate('2024-06-01');
const context = { newId: countingIds(5_000), date };
const coach = { id: null, name: 'coach', conquestRow: 'influencer', nurtureRow: 'nurture' } as const;

/** A client with one seat that has no role but the company's own. */
const withCoach = (phase: 'conquest' | 'nurture' = 'nurture', row: 'decider' | 'influencer' = 'influencer') => {
  const client = aClient('Zekerheid', { since: '2020-01-01', phase });
  const roleId = client.companyRole('coach', { conquestRow: 'influencer', nurtureRow: row });
  const seatId = client.seat('Adviser', { holder: 'Ms Docht' });
  client.hasCompanyRole(seatId, roleId);
  return { client, roleId, seatId, record: client.record() };
};

const seatAt = (record: ClientRecord, day = date) => {
  const [seat] = stateAt(record, day).seats;
  if (!seat) throw new Error('no seat');
  return seat;
};

describe('a role of the company’s own', () => {
  test('puts a seat into the row it shows in, per template', () => {
    expect(seatAt(withCoach('nurture', 'decider').record).lane).toBe('decider');
    expect(seatAt(withCoach('conquest', 'decider').record).lane).toBe('influencer');
  });

  test('gives the seat the same lane in the state, in the layout and on the timeline', () => {
    const { record, seatId } = withCoach('nurture', 'decider');
    const layout = layoutBanks(record, { phase: 'nurture' });
    const decider = layout.lanes.find(({ lane }) => lane === 'decider');
    expect(layout.seats[seatId]?.y).toBeGreaterThanOrEqual(decider?.y ?? Number.POSITIVE_INFINITY);
    expect(layout.lanes.some(({ lane }) => lane === 'unplaced')).toBe(false);
    const [bar] = seatBars(record, { from: plainDate('2020-01-01'), to: date });
    expect(bar?.lane).toBe('decider');
  });

  test('fills its row for findings, coverage and the ghost cards', () => {
    const { record } = withCoach('nurture', 'decider');
    const state = stateAt(record, date);
    expect(findingsOf(state, record).map(({ rule }) => rule)).not.toContain('deciderUnknown');
    expect(findingsOf(state, record).map(({ rule }) => rule)).toContain('deciderUnpaired');
    expect(coverageOf(state).counts.deciders).toEqual({ have: 1, of: 1 });
    expect(emptyRows(state)).not.toContain('decider');
  });

  test('is added, renamed, ordered and taken away as one list', () => {
    const client = aClient('Zekerheid', { phase: 'nurture' });
    const first = unwrap(setCompanyRoles(client.record(), { roles: [coach, { ...coach, name: 'user' }] }, context));
    const then = applyDiff(client.record(), first.diff);
    const [coachRow, userRow] = rowsOf(then, 'companyRole');
    if (!coachRow || !userRow) throw new Error('two roles were added');
    const turned = [{ ...userRow, name: 'end user' }, coachRow];
    const after = applyDiff(then, unwrap(setCompanyRoles(then, { roles: turned }, context)).diff);
    expect(rowsOf(after, 'companyRole').toSorted((a, b) => a.position - b.position)).toMatchObject([
      { id: userRow.id, name: 'end user' },
      { id: coachRow.id, name: 'coach' },
    ]);
    const gone = applyDiff(after, unwrap(setCompanyRoles(after, { roles: [] }, context)).diff);
    expect(rowsOf(gone, 'companyRole')).toEqual([]);
  });

  test('cannot share its name with another, however it is written', () => {
    const client = aClient('Zekerheid', { phase: 'nurture' });
    const roles = [coach, { ...coach, name: ' CÖACH ' }];
    expect(setCompanyRoles(client.record(), { roles }, context)).toMatchObject({
      ok: false,
      error: { code: 'companyRoleExists', params: { name: 'CÖACH' } },
    });
  });

  test('cannot go while somebody has it, or had it, at this client or at another', () => {
    const { record } = withCoach();
    expect(setCompanyRoles(record, { roles: [] }, context)).toMatchObject({
      ok: false,
      error: { code: 'companyRoleInUse', params: { name: 'coach', who: 'Ms Docht (Zekerheid)' } },
    });
    const other = aClient('Ostmeer', { phase: 'nurture' });
    const roleId = other.companyRole('user');
    const usedElsewhere = new Map([[roleId, ['Mr Graag (Zekerheid)']]]);
    expect(setCompanyRoles(other.record(), { roles: [], usedElsewhere }, context)).toMatchObject({
      ok: false,
      error: { code: 'companyRoleInUse', params: { who: 'Mr Graag (Zekerheid)' } },
    });
    expect(setCompanyRoles(other.record(), { roles: [] }, context).ok).toBe(true);
  });

  test('is given from a date on, and what was before stays', () => {
    const { record, roleId, seatId } = withCoach();
    const step = unwrap(
      setRoles(record, { seatId, roles: ['decider'], companyRoleIds: [], asCorrection: false }, context),
    );
    const after = applyDiff(record, step.diff);
    expect(seatAt(after)).toMatchObject({ roles: ['decider'], companyRoles: [] });
    expect(seatAt(after, plainDate('2024-05-31'))).toMatchObject({ roles: [], companyRoles: [{ id: roleId }] });
  });

  test('stays where only the other roles are spoken of', () => {
    const { record, roleId, seatId } = withCoach();
    const after = applyDiff(
      record,
      unwrap(setRoles(record, { seatId, roles: ['buyer'], asCorrection: true }, context)).diff,
    );
    expect(seatAt(after)).toMatchObject({ roles: ['buyer'], companyRoles: [{ id: roleId }] });
  });

  test('makes place when the card is dragged out of its row', () => {
    const { record, seatId } = withCoach();
    const after = applyDiff(record, unwrap(moveSeat(record, { seatId, lane: 'daily' }, context)).diff);
    expect(seatAt(after)).toMatchObject({ lane: 'daily', roles: ['daily'], companyRoles: [] });
  });

  test('goes where the seat goes: it ends, begins and is removed with it', () => {
    const { record, seatId } = withCoach();
    const closed = applyDiff(record, unwrap(closeSeat(record, { seatId }, context)).diff);
    expect(rowsOf(closed, 'seatCompanyRole')).toMatchObject([{ to: date }]);
    const removed = applyDiff(record, unwrap(removeMember(record, { meaning: 'erase', seatId }, context)).diff);
    expect(rowsOf(removed, 'seatCompanyRole')).toEqual([]);
    const tenureId = rowsOf(record, 'tenure')[0]?.id ?? '';
    const corrected = unwrap(correctTenureStart(record, { tenureId, from: plainDate('2021-03-01') }, context));
    expect(rowsOf(applyDiff(record, corrected.diff), 'seatCompanyRole')).toMatchObject([{ from: '2021-03-01' }]);
    for (const each of [closed, removed]) expect(violationsOf(each)).toEqual([]);
  });

  test('is understood by the quick line, by its name or its beginning', () => {
    const client = aClient('Zekerheid', { since: '2020-01-01', phase: 'nurture' });
    const roleId = client.companyRole('technical coach');
    const record = client.record();
    const lexicon = quickLineLexicon('en', rowsOf(record, 'companyRole'));
    for (const text of ['Ms Docht #technical-coach', 'Ms Docht, adviser #tech #decider']) {
      const [outcome] = quickLineToSteps(record, text, context, lexicon);
      expect(outcome?.problems).toEqual([]);
      if (!outcome?.step) throw new Error('no step');
      expect(seatAt(applyDiff(record, outcome.step.diff)).companyRoles).toMatchObject([{ id: roleId }]);
    }
  });

  test('has its whole name before a word of the method that means another role', () => {
    const client = aClient('Zekerheid', { since: '2020-01-01', phase: 'nurture' });
    const roleId = client.companyRole('user');
    const record = client.record();
    const [outcome] = quickLineToSteps(
      record,
      'Ms Docht #user',
      context,
      quickLineLexicon('en', rowsOf(record, 'companyRole')),
    );
    expect(outcome?.entry.meaning).toMatchObject({ roles: [], companyRoleIds: [roleId] });
  });
});

test('a role without a name is told of as a role, not as a person', () => {
  const { record } = withCoach();
  for (const name of ['', '  ']) {
    const refused = setCompanyRoles(record, { roles: [coach, { ...coach, name }] }, context);
    expect(refused).toEqual({ ok: false, error: { code: 'companyRoleUnnamed', params: {} } });
  }
});
