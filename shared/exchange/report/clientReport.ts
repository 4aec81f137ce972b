import { coverageOf } from '../../insight/coverage.ts';
import { soundAsleep } from '../../insight/findings/asleep.ts';
import { actionLabelOf } from '../../insight/findings/finding.ts';
import { findingsOf } from '../../insight/findings/findings.ts';
import type { Coverage, Finding } from '../../insight/types.ts';
import { coverageParts } from '../../insight/types.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import { type ClientRecord, rowById } from '../../record/clientRecord.ts';
import type { Message } from '../../record/step.ts';
import { argumentsAt } from '../../time/arguments.ts';
import type { ClientState } from '../../time/clientState.ts';
import { stateAt } from '../../time/stateAt.ts';
import { findingsThatLeave } from '../leaving/findingsThatLeave.ts';
import type { LeavingRules } from '../leaving/leavingRules.ts';
import { dealReport } from './dealReport.ts';
import { disturbanceReport } from './disturbanceReport.ts';
import { momentsReport } from './momentsReport.ts';
import { memberReport, pairingReport } from './peopleReport.ts';
import type { ClientReport } from './reportSchema.ts';
import { roundShare } from './roundShare.ts';

/** One client at a date, by the very functions that feed the window. `say` puts the sentences of findings and suggestions in words. */
export const clientReport = (
  record: ClientRecord,
  date: PlainDate,
  say: (message: Message) => string,
  rules: LeavingRules,
): ClientReport => {
  const state = stateAt(record, date);
  return {
    id: state.client.id,
    name: state.client.name,
    relationStart: state.client.relationStart,
    phase: state.phase,
    members: state.seats.map((seat) => memberReport(record, state, seat, say, rules)),
    colleagues: state.colleagues.map(({ colleague, lane, hasLeft }) => ({
      id: colleague.id,
      name: colleague.name,
      title: colleague.title,
      managementLevel: colleague.level,
      workField: colleague.field,
      lane,
      hasLeft,
    })),
    pairings: state.pairings.map((pairing) => pairingReport(record, state, pairing)),
    acquaintances: state.acquaintances.map(({ id, personId, colleagueId, kind, note }) => ({
      id,
      personId,
      colleagueId,
      kind,
      note,
    })),
    arguments: argumentsAt(record, date).map(({ id, text, from }) => ({ id, text, since: from })),
    findings: findingsThatLeave(findingsOf(state, record), rules).map((finding) =>
      findingReport(record, state, finding, say),
    ),
    coverage: coverageReport(coverageOf(state)),
    moments: momentsReport(record, state),
    deals: state.deals.map((deal) => dealReport(state, deal)),
    disturbance: disturbanceReport(record, state),
  };
};

const findingReport = (
  record: ClientRecord,
  state: ClientState,
  finding: Finding,
  say: (message: Message) => string,
): ClientReport['findings'][number] => ({
  id: finding.id,
  rule: finding.rule,
  severity: finding.severity,
  sleepsUntil: soundAsleep(state, finding)?.until ?? null,
  title: say(finding.title),
  why: say(finding.why),
  action: finding.action.kind,
  actionText: say(actionLabelOf(finding)),
  seats: finding.concerns.seatIds.map((seatId) => {
    const person = state.seats.find(({ seat }) => seat.id === seatId)?.person ?? null;
    return {
      seatId,
      title: rowById(record, 'seat', seatId)?.title ?? '',
      person: person && { id: person.id, name: person.name },
    };
  }),
  colleagues: finding.concerns.colleagueIds.map((colleagueId) => ({
    id: colleagueId,
    name: rowById(record, 'colleague', colleagueId)?.name ?? '??',
  })),
});

const coverageReport = ({ score, parts, counts }: Coverage): ClientReport['coverage'] => ({
  score: roundShare(score),
  parts: Object.fromEntries(
    coverageParts.map((part) => {
      const { share, weight, have, of } = parts[part];
      return [part, { share: roundShare(share), weight: roundShare(weight), have, of }];
    }),
  ) as ClientReport['coverage']['parts'],
  counts,
});
