import { findingsOf } from '../../../shared/insight/findings/findings.ts';
import type { Finding, FindingRule } from '../../../shared/insight/types.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { aClient, type RecordBuilder } from '../../fixtures/recordBuilder.ts';

export const findingsAt = (client: RecordBuilder, date: string): readonly Finding[] => {
  const record = client.record();
  return findingsOf(stateAt(record, plainDate(date)), record);
};
/** What one rule says. */
export const spoken = (client: RecordBuilder, rule: FindingRule, date = '2020-06-01'): readonly Finding[] =>
  findingsAt(client, date).filter((each) => each.rule === rule);

/** A client about whom there is nothing to say: all rows filled, everybody paired, met and read. */
export const calm = (since = '2020-01-01') => {
  const client = aClient('Zekerheid', { since, phase: 'nurture' });
  const colleague = client.colleague('Mr Koester');
  const second = client.colleague('Ms Aandegang');
  const fill = (role: 'guarantor' | 'decider' | 'influencer' | 'nurture' | 'daily') => {
    const seat = client.seat(`Seat of ${role}`, { role, holder: `Holder of ${role}` });
    // nobody carries everything: two of five have a second counterpart
    for (const facing of role === 'nurture' || role === 'daily' ? [colleague, second] : [colleague]) {
      client.pair(seat, facing, { cadence: 'yearly' });
      client.touch(client.holderOf(seat), facing, since, { discussedDmu: true });
    }
    client.reads(client.holderOf(seat), 'favourable', since);
    return seat;
  };
  return {
    client,
    colleague,
    guarantor: fill('guarantor'),
    decider: fill('decider'),
    influencer: fill('influencer'),
    nurture: fill('nurture'),
    daily: fill('daily'),
  };
};
