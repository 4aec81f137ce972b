import { feltThatLeaves, stateThatLeaves } from '../../shared/exchange/leaving/concludedThatLeaves.ts';
import { findingsThatLeave } from '../../shared/exchange/leaving/findingsThatLeave.ts';
import type { LeavingRules } from '../../shared/exchange/leaving/leavingRules.ts';
import { coverageOf } from '../../shared/insight/coverage.ts';
import { sortFindings } from '../../shared/insight/findings/asleep.ts';
import { findingsOf } from '../../shared/insight/findings/findings.ts';
import { root6Windows } from '../../shared/insight/moments.ts';
import type { Coverage, FeltAt, Finding, Root6Window } from '../../shared/insight/types.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import type { ClientState } from '../../shared/time/clientState.ts';
import { seatBars, type TimeRange, timeRange } from '../../shared/time/timeline.ts';
import type { SeatBar } from '../../shared/time/timelineTypes.ts';

/** All that is told on paper about a client at a date. */
export interface PaperSource {
  /** Already without what the rules hold back. */
  readonly record: ClientRecord;
  readonly rules: LeavingRules;
  readonly state: ClientState;
  readonly felt: FeltAt;
  readonly findings: readonly Finding[];
  /** Findings told to be silent at the date: only counted. */
  readonly asleep: number;
  readonly coverage: Coverage;
  readonly range: TimeRange;
  readonly bars: readonly SeatBar[];
  readonly windows: readonly Root6Window[];
}

/** @param record sanitised by the same rules; they are asked again for what is concluded from it. */
export const paperSource = (record: ClientRecord, at: PlainDate, rules: LeavingRules): PaperSource => {
  const state = stateThatLeaves(record, at, rules);
  const range = timeRange(record, at);
  const { awake, asleep } = sortFindings(state, findingsThatLeave(findingsOf(state, record), rules));
  return {
    record,
    rules,
    state,
    felt: feltThatLeaves(record, at, rules),
    findings: awake,
    asleep: asleep.length,
    coverage: coverageOf(state),
    range,
    bars: seatBars(record, range),
    windows: rules.plans ? root6Windows(state.client.relationStart, range.to) : [],
  };
};
