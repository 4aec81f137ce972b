import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../../../shared/insight/coverage.ts';
import { findingsOf } from '../../../../shared/insight/findings/findings.ts';
import { type CompanyRules, methodRules, ruleLimits, ruleNames } from '../../../../shared/model/companyRules.ts';
import { plainDate } from '../../../../shared/model/plainDate.ts';
import { type ClientRecord, rowsOf } from '../../../../shared/record/clientRecord.ts';
import { applyDiff, reverseDiff } from '../../../../shared/record/diff.ts';
import { setCompanyRules } from '../../../../shared/record/edits/coverageRules.ts';
import { rulesOf } from '../../../../shared/time/companyRules.ts';
import { stateAt } from '../../../../shared/time/stateAt.ts';
import { aClient, countingIds } from '../../../fixtures/recordBuilder.ts';
import { unwrap } from '../story.ts';

const date = plainDate('2024-06-01');
const context = { newId: countingIds(5_000), date };
const settle = (record: ClientRecord, rules: Partial<CompanyRules> | null) =>
  setCompanyRules(record, { rules: rules && { ...methodRules, ...rules } }, context);
const settled = (record: ClientRecord, rules: Partial<CompanyRules> | null): ClientRecord =>
  applyDiff(record, unwrap(settle(record, rules)).diff);

/** A decider, known and unread since a reading of January 2023; nobody of ours opposite. */
const aDecider = () => {
  const client = aClient('Zekerheid', { since: '2020-01-01', phase: 'nurture' });
  const seatId = client.seat('Managing director', { role: 'decider', holder: 'Mr Zekerheid' });
  client.reads(client.holderOf(seatId), 'neutral', '2023-09-01');
  return client.record();
};

describe('the rules of the company', () => {
  test('are those of the method until it settles its own, and again when it resets them', () => {
    const record = aDecider();
    expect(rulesOf(record)).toEqual(methodRules);
    const own = settled(record, { known: 100 });
    expect(rulesOf(own)).toMatchObject({ known: 100, paired: 25 });
    expect(rulesOf(settled(own, null))).toEqual(methodRules);
    expect(rowsOf(settled(own, null), 'coverageRule')).toEqual([]);
  });

  test('weigh the parts of coverage: where only knowing counts, the known decider is two of seven', () => {
    const own = settled(aDecider(), { paired: 0, proven: 0, emotion: 0 });
    expect(coverageOf(stateAt(own, date)).score).toBeCloseTo(2 / 7, 12);
  });

  test('weigh the rows: where only the decider counts, the known decider is all of it', () => {
    const own = settled(aDecider(), { guarantor: 0, other: 0 });
    expect(coverageOf(stateAt(own, date)).parts.known.share).toBe(1);
  });

  test('say when a reading has faded, and with it whether that is a finding', () => {
    const rulesSpeaking = (record: ClientRecord) => findingsOf(stateAt(record, date), record).map(({ rule }) => rule);
    const record = aDecider();
    expect(rulesSpeaking(record)).not.toContain('readingStale');
    expect(rulesSpeaking(settled(record, { staleMonths: 9 }))).not.toContain('readingStale');
    expect(rulesSpeaking(settled(record, { staleMonths: 8 }))).toContain('readingStale');
  });

  test('say from how many unread people on silence is a finding', () => {
    const client = aClient('Zekerheid', { since: '2020-01-01', phase: 'nurture' });
    client.seat('Desk', { role: 'daily', holder: 'Ms Docht' });
    const rulesSpeaking = (record: ClientRecord) => findingsOf(stateAt(record, date), record).map(({ rule }) => rule);
    expect(rulesSpeaking(client.record())).not.toContain('manyUnread');
    expect(rulesSpeaking(settled(client.record(), { unreadFrom: 1 }))).toContain('manyUnread');
  });

  test('are refused with the figure that cannot be, and what it may be', () => {
    for (const rule of ruleNames) {
      const { least, most } = ruleLimits[rule];
      for (const value of [least - 1, most + 1, Number.NaN, Number.POSITIVE_INFINITY]) {
        expect(settle(aDecider(), { [rule]: value })).toMatchObject({
          ok: false,
          error: { code: 'ruleOutOfRange', params: { rule, least, most } },
        });
      }
    }
    expect(settle(aDecider(), { staleMonths: 1.5 })).toMatchObject({ ok: false, error: { code: 'ruleOutOfRange' } });
  });

  test('are refused where a whole group weighs nothing', () => {
    expect(settle(aDecider(), { known: 0, paired: 0, proven: 0, emotion: 0 })).toMatchObject({
      ok: false,
      error: { code: 'weightsAllZero', params: { group: 'parts' } },
    });
    expect(settle(aDecider(), { decider: 0, guarantor: 0, other: 0 })).toMatchObject({
      ok: false,
      error: { code: 'weightsAllZero', params: { group: 'rows' } },
    });
  });

  test('can be undone, to the row', () => {
    const record = settled(aDecider(), { known: 50 });
    const step = unwrap(settle(record, { known: 60 }));
    expect(applyDiff(applyDiff(record, step.diff), reverseDiff(step.diff))).toEqual(record);
  });

  test('keep coverage between nothing and all, whatever is settled', () => {
    const weight = (most: number) => fc.double({ min: 0, max: most, noNaN: true });
    fc.assert(
      fc.property(weight(100), weight(100), weight(10), weight(10), (known, emotion, decider, other) => {
        const result = settle(aDecider(), { known, emotion, decider, other });
        if (!result.ok) return;
        const { score } = coverageOf(stateAt(applyDiff(aDecider(), result.value.diff), date));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});
