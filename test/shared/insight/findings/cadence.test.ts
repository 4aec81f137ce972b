import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../../shared/insight/findings/findings.ts';
import type { Finding, FindingRule } from '../../../../shared/insight/types.ts';
import { plainDate } from '../../../../shared/model/plainDate.ts';
import type { Activity } from '../../../../shared/model/records.ts';
import { stateAt } from '../../../../shared/time/stateAt.ts';
import { aClient, type RecordBuilder } from '../../../fixtures/recordBuilder.ts';

const spoken = (client: RecordBuilder, rule: FindingRule, date = '2020-06-01'): readonly Finding[] => {
  const record = client.record();
  return findingsOf(stateAt(record, plainDate(date)), record).filter((each) => each.rule === rule);
};

const monthly = (role: 'decider' | 'influencer' = 'decider') => {
  const client = aClient('Zekerheid');
  const seat = client.seat('Director', { role, holder: 'Mr Zekerheid' });
  const colleague = client.colleague('Ms Aandegang');
  client.pair(seat, colleague, { cadence: 'monthly' });
  return { client, seat, colleague, person: client.holderOf(seat) };
};

describe('cadence not set', () => {
  test('it tells of all pairings without a rhythm at once, and offers the first of them', () => {
    const client = aClient('Zekerheid');
    const decider = client.seat('Director', { role: 'decider', holder: 'Mr Zekerheid' });
    const quality = client.seat('Quality', { role: 'influencer', holder: '??' });
    const colleague = client.colleague('Ms Aandegang');
    const first = client.pair(decider, colleague);
    client.pair(quality, colleague);
    expect(spoken(client, 'cadenceNotSet')).toMatchObject([
      {
        severity: 'notice',
        concerns: { seatIds: [decider, quality], colleagueIds: [colleague] },
        why: { key: 'finding.cadenceNotSet.why', params: { count: 2, faces: 'Mr Zekerheid, Quality' } },
        action: { kind: 'showPairing', pairingId: first },
      },
    ]);
  });

  test('it is silent about loose ends and where a rhythm was agreed', () => {
    const { client, seat } = monthly();
    expect(spoken(client, 'cadenceNotSet')).toEqual([]);
    client.pair(seat, client.colleague('Ms Weg', { to: '2020-03-01' }));
    expect(spoken(client, 'cadenceNotSet')).toEqual([]);
  });
});

describe('contact overdue', () => {
  test('it speaks from the day after the due one, and says by how much', () => {
    const { client, seat, colleague, person } = monthly();
    client.touch(person, colleague, '2020-04-30');
    expect(spoken(client, 'contactOverdue', '2020-05-30')).toEqual([]);
    expect(spoken(client, 'contactOverdue', '2020-06-01')).toMatchObject([
      {
        severity: 'warning',
        title: { params: { name: 'Mr Zekerheid', count: 2 } },
        why: {
          key: 'finding.contactOverdue.why',
          params: { colleague: 'Ms Aandegang', rhythm: 'monthly', sinceDate: '2020-04-30', dueDate: '2020-05-30' },
        },
        action: { kind: 'recordTouch', seatId: seat, colleagueId: colleague },
      },
    ]);
  });

  test('it says so when there never was contact, and is softer away from decider and guarantor', () => {
    expect(spoken(monthly('influencer').client, 'contactOverdue')).toMatchObject([
      { severity: 'notice', why: { key: 'finding.contactOverdue.whyNever' } },
    ]);
  });

  test('a plan softens it and is told, one for another colleague does not', () => {
    const { client, colleague, person } = monthly();
    client.touch(person, client.colleague('Mr Koester'), '2020-06-02', { state: 'planned' });
    expect(spoken(client, 'contactOverdue')).toMatchObject([{ severity: 'warning' }]);
    client.touch(person, colleague, '2020-06-03', { state: 'planned' });
    expect(spoken(client, 'contactOverdue')).toMatchObject([
      {
        severity: 'notice',
        why: { key: 'finding.contactOverdue.whyPlanned', params: { plannedDate: '2020-06-03' } },
      },
    ]);
  });

  test('a past day knows nothing of a plan, for its row does not hold when it was made', () => {
    const { client, colleague, person } = monthly('influencer');
    client.touch(person, client.colleague('Mr Koester'), '2020-07-15');
    client.touch(person, colleague, '2020-08-20', { state: 'planned' });
    expect(spoken(client, 'contactOverdue', '2020-06-01')).toMatchObject([
      { why: { key: 'finding.contactOverdue.whyNever' } },
    ]);
    expect(spoken(client, 'contactOverdue', '2020-07-15')).toMatchObject([
      { why: { key: 'finding.contactOverdue.whyPlanned', params: { plannedDate: '2020-08-20' } } },
    ]);
  });

  test('so does a step of a programme by the same colleague that comes near, where the two meet', () => {
    const { client, seat, colleague, person } = monthly();
    const programme = client.programme('2020-05-20', { seatId: seat });
    const step = (date: string, by: string | null = colleague, rest: Partial<Activity> = {}) => {
      const id = client.activity(programme, seat, date, { by });
      const row = client.record().tables.activity[id];
      if (row) client.put('activity', { ...row, ...rest });
    };
    step('2020-06-09', client.colleague('Mr Koester'));
    step('2020-06-09', null);
    step('2020-06-09', colleague, { kind: 'background' });
    step('2020-06-02', colleague, { doneOn: plainDate('2020-05-30') });
    step('2020-08-01');
    expect(spoken(client, 'contactOverdue')).toMatchObject([
      { severity: 'warning', why: { key: 'finding.contactOverdue.whyNever' } },
    ]);
    step('2020-06-10');
    expect(spoken(client, 'contactOverdue')).toMatchObject([
      { severity: 'notice', why: { key: 'finding.contactOverdue.whyStep', params: { plannedDate: '2020-06-10' } } },
    ]);
    client.touch(person, colleague, '2020-06-10', { state: 'planned' });
    expect(spoken(client, 'contactOverdue')).toMatchObject([{ why: { key: 'finding.contactOverdue.whyPlanned' } }]);
  });

  test('of several late pairings of a seat it tells of the one longest due', () => {
    const { client, seat } = monthly();
    client.pair(seat, client.colleague('Mr Koester'), { cadence: 'weekly' });
    const found = spoken(client, 'contactOverdue');
    expect(found).toMatchObject([{ title: { params: { colleague: 'Mr Koester' } } }]);
    expect(found[0]?.concerns.colleagueIds).toHaveLength(2);
  });
});
