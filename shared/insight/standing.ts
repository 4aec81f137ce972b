import type { PlainDate } from '../model/plainDate.ts';
import type { Phase } from '../model/vocabulary.ts';
import type { ClientRecord } from '../record/clientRecord.ts';
import { stateAt } from '../time/stateAt.ts';
import { coverageOf } from './coverage.ts';
import { sortFindings } from './findings/asleep.ts';
import { findingsOf } from './findings/findings.ts';

/** How a client stands on a day, in the few figures that say where to look first. */
export interface Standing {
  /** Null before the first phase. */
  readonly phase: Phase | null;
  /** Seats on the map; with none of them coverage says nothing yet. */
  readonly seats: number;
  /** 0..1, as `Coverage.score`. */
  readonly coverage: number;
  /** Findings of the gravest kind that nobody put off. */
  readonly alarms: number;
}

export const standingOf = (record: ClientRecord, date: PlainDate): Standing => {
  const state = stateAt(record, date);
  const { awake } = sortFindings(state, findingsOf(state, record));
  return {
    phase: state.phase,
    seats: state.seats.length,
    coverage: coverageOf(state).score,
    alarms: awake.filter(({ severity }) => severity === 'alarm').length,
  };
};
