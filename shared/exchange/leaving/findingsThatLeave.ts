import type { Finding, FindingRule } from '../../insight/types.ts';
import { consistentRules, type LeavingKind, type LeavingRules } from './leavingRules.ts';

/**
 * What each rule is concluded from, besides who sits where in which role and who met whom. Where that stays behind the rule would
 * conclude from its absence ("nobody has read her"), which is not true, so it is silent. A new rule does not compile
 * until its grounds are named.
 */
const groundsOf: Readonly<Record<FindingRule, readonly LeavingKind[]>> = {
  deciderUnknown: [],
  guarantorUnknown: [],
  deciderUnpaired: [],
  guarantorUnpaired: [],
  rowUnpaired: [],
  pairingUnproven: [],
  rowEmpty: [],
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
  consistentRules(rules).findings && groundsOf[rule].every((kind) => rules[kind]);

/** Of the findings of a sanitised record, those that may leave and still hold. */
export const findingsThatLeave = (findings: readonly Finding[], rules: LeavingRules): readonly Finding[] =>
  findings.filter(({ rule }) => ruleLeaves(rule, rules));
