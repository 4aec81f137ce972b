import { severities } from '../../model/vocabulary.ts';
import type { ClientRecord } from '../../record/clientRecord.ts';
import type { ClientState } from '../../time/clientState.ts';
import { type Finding, type FindingRule, type FindingRuleFunction, findingRules } from '../types.ts';
import { aloneTakenForGranted } from './aloneTakenForGranted.ts';
import { cadenceNotSet } from './cadenceNotSet.ts';
import { carriedByOne } from './carriedByOne.ts';
import { colleagueLeft } from './colleagueLeft.ts';
import { contactOverdue } from './contactOverdue.ts';
import { dealFewNames } from './dealFewNames.ts';
import { dmuNotDiscussed } from './dmuNotDiscussed.ts';
import { gatekeeperWithoutArguments } from './gatekeeperWithoutArguments.ts';
import { hostileDecider } from './hostileDecider.ts';
import { majorityOnOne } from './majorityOnOne.ts';
import { manyUnread } from './manyUnread.ts';
import { newcomerFromCompetitor } from './newcomerFromCompetitor.ts';
import { pairedTooLow } from './pairedTooLow.ts';
import { pairingUnproven } from './pairingUnproven.ts';
import { programmeOverdue } from './programmeOverdue.ts';
import { readingStale } from './readingStale.ts';
import { readingsDisagree } from './readingsDisagree.ts';
import { deciderUnknown, guarantorUnknown } from './roleUnknown.ts';
import { deciderUnpaired, guarantorUnpaired } from './roleUnpaired.ts';
import { root6Programme } from './root6Programme.ts';
import { root6Window } from './root6Window.ts';
import { root7Programme } from './root7Programme.ts';
import { root20Share } from './root20Share.ts';
import { rowEmpty } from './rowEmpty.ts';
import { rowUnpaired } from './rowUnpaired.ts';
import { voteWithOpponent } from './voteWithOpponent.ts';

const rules: Readonly<Record<FindingRule, FindingRuleFunction>> = {
  deciderUnknown,
  guarantorUnknown,
  deciderUnpaired,
  guarantorUnpaired,
  pairedTooLow,
  rowUnpaired,
  pairingUnproven,
  rowEmpty,
  manyUnread,
  newcomerFromCompetitor,
  hostileDecider,
  readingStale,
  readingsDisagree,
  root6Window,
  root20Share,
  colleagueLeft,
  cadenceNotSet,
  contactOverdue,
  dealFewNames,
  voteWithOpponent,
  majorityOnOne,
  root7Programme,
  root6Programme,
  programmeOverdue,
  carriedByOne,
  dmuNotDiscussed,
  aloneTakenForGranted,
  gatekeeperWithoutArguments,
};

/**
 * All that is missing or risky at the date of the state: gravest first, then in the order of `findingRules`.
 * `without`: a rule not asked.
 */
export const findingsOf = (state: ClientState, record: ClientRecord, without?: FindingRule): readonly Finding[] => {
  const found = findingRules.flatMap((rule) => (rule === without ? [] : rules[rule](state, record)));
  return severities.flatMap((severity) => found.filter((each) => each.severity === severity));
};
