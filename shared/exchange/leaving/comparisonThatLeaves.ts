import { type Comparison, compareColleagues, compareDates, compareStrands } from '../../insight/compareDates.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import type { ClientRecord } from '../../record/clientRecord.ts';
import { findingsThatLeave } from './findingsThatLeave.ts';
import type { LeavingRules } from './leavingRules.ts';
import { withoutGaps } from './withoutGaps.ts';

/** Two dates of a sanitised record compared: without findings and proof where the rules hold back what is concluded. */
export const comparisonThatLeaves = (
  record: ClientRecord,
  one: PlainDate,
  other: PlainDate,
  rules: LeavingRules,
): Comparison => {
  const comparison = compareDates(record, one, other);
  const { appeared, gone } = comparison.findings;
  const findings = { appeared: findingsThatLeave(appeared, rules), gone: findingsThatLeave(gone, rules) };
  if (rules.findings) return { ...comparison, findings };
  const after = withoutGaps(comparison.after);
  // Where we thought the relation stood is a conclusion too.
  const before = { ...withoutGaps(comparison.before), phase: after.phase };
  return {
    ...comparison,
    before,
    after,
    findings,
    colleagues: compareColleagues(before, after),
    strands: compareStrands(before, after),
  };
};
