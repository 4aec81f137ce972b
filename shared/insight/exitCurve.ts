import type { PlainDate } from '../model/plainDate.ts';
import type { ExitStep } from '../model/records.ts';
import { shiftDays } from '../time/calendarEdge.ts';

/** Own turnover a year, from a day on, as a share of what it was before the client said that it leaves. */
export interface CurvePoint {
  readonly date: PlainDate;
  /** Days since that day. */
  readonly day: number;
  /** 0..1 */
  readonly share: number;
}

export interface ExitCurves {
  /** Without an agreement: all of it is gone at once. */
  readonly without: readonly CurvePoint[];
  /** With it: each step goes when its notice has passed, counted from the step before. */
  readonly withSteps: readonly CurvePoint[];
  /** Days until the last step has gone. */
  readonly days: number;
  /** Share of the client's turnover that no step covers: nothing was agreed on it, so it goes at once. 0..1 */
  readonly uncovered: number;
}

/**
 * What our own turnover would be if this client left on a day: two staircases. What no step covers is counted as lost
 * on the first day, for an agreement protects only what it speaks of.
 *
 * @param clientShare the client's part of our turnover, 0..1
 */
export const exitCurves = (
  clientShare: number,
  steps: readonly Pick<ExitStep, 'share' | 'noticeDays'>[],
  leavesOn: PlainDate,
): ExitCurves => {
  const covered = Math.min(
    1,
    steps.reduce((total, { share }) => total + share, 0),
  );
  const point = (day: number, share: number): CurvePoint => ({ date: shiftDays(leavesOn, day), day, share });
  const withSteps = [point(0, 1 - clientShare * (1 - covered))];
  let day = 0;
  let gone = 1 - covered;
  for (const { share, noticeDays } of steps) {
    day += noticeDays;
    gone = Math.min(1, gone + share);
    withSteps.push(point(day, 1 - clientShare * gone));
  }
  return { without: [point(0, 1 - clientShare)], withSteps, days: day, uncovered: 1 - covered };
};
