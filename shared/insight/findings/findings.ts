import type { ClientRecord } from '../../record/clientRecord.ts';
import type { ClientState } from '../../time/clientState.ts';
import { type Finding, type FindingRule, type FindingRuleFunction, findingRules, type Severity } from '../types.ts';
import { colleagueLeft } from './colleagueLeft.ts';
import { hostileDecider } from './hostileDecider.ts';
import { manyUnread } from './manyUnread.ts';
import { newcomerFromCompetitor } from './newcomerFromCompetitor.ts';
import { pairingUnproven } from './pairingUnproven.ts';
import { readingStale } from './readingStale.ts';
import { deciderUnknown, guarantorUnknown } from './roleUnknown.ts';
import { deciderUnpaired, guarantorUnpaired } from './roleUnpaired.ts';
import { root6Window } from './root6Window.ts';
import { root20Share } from './root20Share.ts';
import { rowEmpty } from './rowEmpty.ts';
import { rowUnpaired } from './rowUnpaired.ts';

const rules: Readonly<Record<FindingRule, FindingRuleFunction>> = {
  deciderUnknown,
  guarantorUnknown,
  deciderUnpaired,
  guarantorUnpaired,
  rowUnpaired,
  pairingUnproven,
  rowEmpty,
  manyUnread,
  newcomerFromCompetitor,
  hostileDecider,
  readingStale,
  root6Window,
  root20Share,
  colleagueLeft,
};

const severityOrder: readonly Severity[] = ['alarm', 'warning', 'notice'];

/** All that is missing or risky at the date of the state: gravest first, then in the order of `findingRules`. */
export const findingsOf = (state: ClientState, record: ClientRecord): readonly Finding[] => {
  const found = findingRules.flatMap((rule) => rules[rule](state, record));
  return severityOrder.flatMap((severity) => found.filter((each) => each.severity === severity));
};
