import { describe, expect, test } from 'vitest';
import { sortFindings } from '../../../../shared/insight/findings/asleep.ts';
import { findingsOf } from '../../../../shared/insight/findings/findings.ts';
import { plainDate } from '../../../../shared/model/plainDate.ts';
import { stateAt } from '../../../../shared/time/stateAt.ts';
import { aClient, type RecordBuilder } from '../../../fixtures/recordBuilder.ts';

const sortedAt = (client: RecordBuilder, date: string) => {
  const record = client.record();
  const state = stateAt(record, plainDate(date));
  const { awake, asleep } = sortFindings(state, findingsOf(state, record));
  return { awake: awake.map(({ id }) => id), asleep: asleep.map(({ finding }) => finding.id) };
};

/** Three people nobody has read. */
const unread = () => {
  const client = aClient('Zekerheid');
  const seats = ['Mr Een', 'Ms Twee', 'Mr Drie'].map((holder) => client.seat(holder, { holder }));
  return { client, people: seats.map((seat) => client.holderOf(seat)) };
};

describe('a finding that sleeps', () => {
  test('is silent from its day up to the day it comes back, and at no other', () => {
    const { client } = unread();
    client.snooze('manyUnread', '2020-03-01', '2020-04-01');
    expect(sortedAt(client, '2020-02-29').awake).toContain('manyUnread');
    for (const date of ['2020-03-01', '2020-03-31']) {
      expect(sortedAt(client, date).asleep).toEqual(['manyUnread']);
      expect(sortedAt(client, date).awake).not.toContain('manyUnread');
    }
    expect(sortedAt(client, '2020-04-01').awake).toContain('manyUnread');
  });

  test('is heard when it concerns somebody it did not, and sleeps on when it concerns fewer', () => {
    const { client, people } = unread();
    client.seat('Mr Vier', { holder: 'Mr Vier', from: '2020-03-10' });
    client.snooze('manyUnread', '2020-03-01', '2020-06-01', { concerned: people.join(' ') });
    expect(sortedAt(client, '2020-03-09').asleep).toEqual(['manyUnread']);
    expect(sortedAt(client, '2020-03-10').asleep).toEqual([]);
    client.reads(people[0] ?? '', 'neutral', '2020-03-05');
    expect(sortedAt(client, '2020-03-09').asleep).toEqual([]);
    expect(sortedAt(client, '2020-03-09').awake).not.toContain('manyUnread');
  });

  test('is heard when somebody else sits on the same seat', () => {
    const client = aClient('Zekerheid', { phase: 'nurture' });
    const seat = client.seat('Director', { role: 'decider', holder: 'Mr Oud' });
    client.snooze('deciderUnpaired:'.concat(seat), '2020-03-01', '2020-12-01', { concerned: client.holderOf(seat) });
    const unpaired = sortedAt(client, '2020-03-02').asleep;
    expect(unpaired).toHaveLength(1);
    client.swap(seat, 'Ms Nieuw', '2020-04-01');
    expect(sortedAt(client, '2020-04-02').asleep).toEqual([]);
    expect(sortedAt(client, '2020-04-02').awake).toEqual(expect.arrayContaining(unpaired));
  });

  test('is heard when it has become graver', () => {
    const client = aClient('Prospect', { phase: null });
    client.phase('exploration', { to: '2020-05-01' });
    client.phase('conquest', { from: '2020-05-01' });
    client.snooze('deciderUnknown', '2020-03-01', '2020-12-01', { severity: 'warning' });
    expect(sortedAt(client, '2020-04-30').asleep).toEqual(['deciderUnknown']);
    expect(sortedAt(client, '2020-05-01').awake).toContain('deciderUnknown');
  });

  test('never is one of a √7, whatever a file says', () => {
    const client = aClient('Zekerheid', { phase: 'nurture' });
    const colleague = client.colleague('Mr Koester');
    const seat = client.seat('Director', { role: 'decider', holder: 'Mr Oud' });
    client.pair(seat, colleague);
    client.swap(seat, 'Ms Nieuw', '2020-04-01');
    client.worked(client.holderOf(seat), 'Quist', { isCompetitor: true, to: '2020-03-01' });
    const { awake } = sortedAt(client, '2020-04-02');
    for (const id of awake) client.snooze(id, '2020-04-01', '2020-12-01');
    const still = sortedAt(client, '2020-04-02').awake.map((id) => id.split(':')[0]);
    expect(still.sort()).toEqual(['newcomerFromCompetitor', 'pairingUnproven', 'root7Programme']);
  });
});
