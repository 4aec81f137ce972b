import { describe, expect, test } from 'vitest';
import { sortFindings } from '../../../../shared/insight/findings/asleep.ts';
import { findingsOf } from '../../../../shared/insight/findings/findings.ts';
import { asksForCounterpart } from '../../../../shared/insight/suggestions.ts';
import { plainDate } from '../../../../shared/model/plainDate.ts';
import { stateAt } from '../../../../shared/time/stateAt.ts';
import { aClient } from '../../../fixtures/recordBuilder.ts';
import { spoken } from '../spokenFindings.ts';

describe('a decider or guarantor who is faced from too low a level', () => {
  const faced = (...colleagues: readonly string[]) => {
    const client = aClient('Zekerheid', { phase: 'nurture' });
    const seat = client.seat('Managing director', { role: 'decider', holder: 'Mr Zekerheid' });
    const ids = colleagues.map((each) => client.colleague(each, { title: each }));
    for (const id of ids) client.pair(seat, id);
    return { client, seat, ids };
  };

  test('is told of, with who faces her and how to mend it', () => {
    const { client, seat, ids } = faced('Process engineer');
    expect(spoken(client, 'pairedTooLow')).toMatchObject([
      {
        severity: 'warning',
        concerns: { seatIds: [seat], colleagueIds: ids },
        title: { params: { name: 'Mr Zekerheid', role: 'decider', management: 'director' } },
        action: { kind: 'pairSeat', seatId: seat },
      },
    ]);
  });

  test('is told of one who decides by a role of the company, too', () => {
    const client = aClient('Zekerheid', { phase: 'nurture' });
    const seat = client.seat('Managing director', { holder: 'Mr Zekerheid' });
    client.hasCompanyRole(seat, client.companyRole('Approver', { nurtureRow: 'decider' }));
    client.pair(seat, client.colleague('Process engineer', { title: 'Process engineer' }));
    expect(spoken(client, 'pairedTooLow')).toMatchObject([{ concerns: { seatIds: [seat] } }]);
  });

  test('asks for somebody else, also while the finding sleeps', () => {
    const { client, seat, ids } = faced('Process engineer');
    client.touch(client.holderOf(seat), ids[0] ?? '', '2020-02-01');
    client.snooze(`pairedTooLow:${seat}`, '2020-03-01', '2021-03-01');
    const record = client.record();
    const state = stateAt(record, plainDate('2020-06-01'));
    const { awake, asleep } = sortFindings(state, findingsOf(state, record));
    expect(awake.some(({ rule }) => rule === 'pairedTooLow')).toBe(false);
    expect(asleep.map(({ finding }) => finding.rule)).toContain('pairedTooLow');
    expect(state.seats.map((each) => asksForCounterpart(state, record, each))).toEqual([true]);
  });

  test('is no matter one step down, nor as long as one of several stands high enough', () => {
    expect(spoken(faced('Sales manager').client, 'pairedTooLow')).toEqual([]);
    expect(spoken(faced('Process engineer', 'Sales director').client, 'pairedTooLow')).toEqual([]);
  });

  test('is not said where a level is unknown, or nobody faces her at all', () => {
    expect(spoken(faced('Function 1').client, 'pairedTooLow')).toEqual([]);
    expect(spoken(faced().client, 'pairedTooLow')).toEqual([]);
  });
});
