import type { Finding, FindingRule } from '../../insight/types.ts';
import type { LeavingKind, LeavingRules } from './leavingRules.ts';

/**
 * What each rule is concluded from, besides who sits where and who met whom. Where that stays behind the rule would
 * conclude from its absence ("nobody has read her"), which is not true, so it is silent. A new rule does not compile
 * until its grounds are named.
 */
const groundsOf: Readonly<Record<FindingRule, readonly LeavingKind[]>> = {
  // A role of the company's own fills rows, and leaves with what is known of influence.
  deciderUnknown: ['influence'],
  guarantorUnknown: ['influence'],
  deciderUnpaired: ['influence'],
  guarantorUnpaired: ['influence'],
  rowUnpaired: ['influence'],
  pairingUnproven: [],
  rowEmpty: ['influence'],
  manyUnread: ['emotions'],
  newcomerFromCompetitor: [],
  hostileDecider: ['emotions'],
  readingStale: ['emotions'],
  readingsDisagree: ['emotions', 'authors'],
  root6Window: ['plans'],
  root20Share: ['plans'],
  colleagueLeft: [],
  cadenceNotSet: [],
  contactOverdue: [],
  dealFewNames: ['deals'],
  voteWithOpponent: ['deals'],
  majorityOnOne: ['deals'],
  root7Programme: ['plans'],
  root6Programme: ['plans'],
  programmeOverdue: ['plans'],
  carriedByOne: [],
  dmuNotDiscussed: [],
  pairedTooLow: [],
  aloneTakenForGranted: ['claims'],
  gatekeeperWithoutArguments: ['plans'],
};

/** Whether all that a rule is concluded from leaves. */
export const ruleLeaves = (rule: FindingRule, rules: LeavingRules): boolean =>
  rules.findings && groundsOf[rule].every((kind) => rules[kind]);

/** Of the findings of a sanitised record, those that may leave and still hold. */
export const findingsThatLeave = (findings: readonly Finding[], rules: LeavingRules): readonly Finding[] =>
  findings.filter(({ rule }) => ruleLeaves(rule, rules));
