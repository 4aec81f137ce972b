import type { Comparison, StrandChange } from '../../insight/compareDates.ts';
import type { ClientState, PairingState } from '../../time/clientState.ts';
import { findingsThatLeave } from './findingsThatLeave.ts';
import type { LeavingRules } from './leavingRules.ts';
import { withoutGaps } from './withoutGaps.ts';

/** Of a comparison of a sanitised record: without findings and proof where the rules hold back what is concluded. */
export const comparisonThatLeaves = (comparison: Comparison, rules: LeavingRules): Comparison => {
  const { appeared, gone } = comparison.findings;
  const findings = { appeared: findingsThatLeave(appeared, rules), gone: findingsThatLeave(gone, rules) };
  if (rules.findings) return { ...comparison, findings };
  const [before, after] = [withoutGaps(comparison.before), withoutGaps(comparison.after)];
  return {
    ...comparison,
    before,
    after,
    findings,
    strands: comparison.strands.map((change) => ({
      ...change,
      kind: change.kind === 'proven' || change.kind === 'unproven' ? 'same' : change.kind,
      before: likeIn(before, change.before),
      after: likeIn(after, change.after),
    })),
  };
};

const likeIn = (state: ClientState, pairing: StrandChange['before']): PairingState | null =>
  state.pairings.find((each) => each.pairing.id === pairing?.pairing.id) ?? pairing;
