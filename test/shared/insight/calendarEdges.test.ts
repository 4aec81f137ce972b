import { expect, test } from 'vitest';
import { sayIn } from '../../../electron/texts.ts';
import { rulesFor } from '../../../shared/exchange/leaving/leavingRules.ts';
import { reportJson } from '../../../shared/exchange/report/reportJson.ts';
import { agendaOfClient } from '../../../shared/insight/agenda.ts';
import { compareDates } from '../../../shared/insight/compareDates.ts';
import { reachOf } from '../../../shared/insight/reach.ts';
import { baselineOf } from '../../../shared/insight/whatIf.ts';
import { addDays, plainDate } from '../../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../../shared/record/clientRecord.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

/** Something of everything that is reckoned back or forward from a day, all of it within a few weeks. */
const busyWeeks = (since: string): ClientRecord => {
  const client = aClient('Zekerheid', { since });
  const on = (days: number): string => addDays(plainDate(since), days);
  const director = client.seat('Director', { role: 'decider', holder: 'Mr Zekerheid' });
  const chair = client.seat('Chair', { role: 'guarantor', holder: 'Mr Komtgoed' });
  const bos = client.colleague('Ms Bos');
  client.tie('reportsTo', director, chair);
  client.pair(director, bos, { cadence: 'yearly' });
  client.pair(chair, bos, { cadence: 'daily', from: on(1) });
  client.touch(client.holderOf(director), bos, on(2));
  client.touch(client.holderOf(director), bos, on(20), { state: 'planned' });
  client.reads(client.holderOf(director), 'favourable', on(3), { by: bos });
  const deal = client.deal('Pump', { openedOn: on(1), closedOn: on(12), outcome: 'won' });
  client.stands(deal, client.holderOf(chair), 'for', on(4));
  client.exitStep(client.exitAgreement(on(5)), 0.5, 3_000);
  client.turnover(Number(since.slice(0, 4)), 30, 100);
  client.snooze('dmuNotDiscussed', on(2), on(9));
  client.swap(director, 'Ms Zacht', on(14));
  const programme = client.programme(on(14), { seatId: director });
  client.activity(programme, chair, on(16), { by: bos });
  client.level(chair, bos, 'working', on(6));
  client.claims(client.holderOf(chair), on(7), bos);
  return client.record();
};

test.each(['1900-01-01', '2199-12-01'])('nothing fails in the first and last weeks of the calendar (%s)', (since) => {
  const record = busyWeeks(since);
  for (let day = 0; day <= 30; day += 5) {
    const at = addDays(plainDate(since), day);
    const state = stateAt(record, at);
    for (const { seat } of state.seats) expect(reachOf(state, record, seat.id).length).toBeGreaterThanOrEqual(0);
    expect(agendaOfClient(record, at)).toBeDefined();
    expect(compareDates(record, plainDate(since), at)).toBeDefined();
    expect(baselineOf(record, at)).toBeDefined();
    const report = reportJson({
      records: [record],
      at,
      language: 'en',
      say: sayIn('en'),
      isOfOne: true,
      rules: rulesFor.team,
    });
    expect(report.ok).toBe(true);
  }
});
