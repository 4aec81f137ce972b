import { feltAt } from '../../insight/disturbance.ts';
import type { FeltAt } from '../../insight/types.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import type { ClientRecord } from '../../record/clientRecord.ts';
import type { ClientState } from '../../time/clientState.ts';
import { stateAt } from '../../time/stateAt.ts';
import type { LeavingRules } from './leavingRules.ts';
import { withoutGaps } from './withoutGaps.ts';

/** The state of a sanitised record; what it lacks is not held up to readers who are not told what we conclude. */
export const stateThatLeaves = (record: ClientRecord, at: PlainDate, rules: LeavingRules): ClientState => {
  const known = stateAt(record, at);
  return rules.findings ? known : withoutGaps(known);
};

/** What is still felt of all pulls: a conclusion of ours, and another figure without the ties and deals it runs along. */
export const feltThatLeaves = (record: ClientRecord, at: PlainDate, rules: LeavingRules): FeltAt =>
  rules.findings && rules.influence && rules.deals
    ? feltAt(record, at)
    : { date: at, nodes: {}, strands: {}, total: 0, latest: null };
