import type { PlainDate } from '../model/plainDate.ts';
import type { Programme } from '../model/records.ts';
import type { ClientRecord } from '../record/clientRecord.ts';
import { shiftDays } from '../time/calendarEdge.ts';
import type { ClientState, ProgrammeState } from '../time/clientState.ts';
import { rowsInOrder } from '../time/recordIndex.ts';
import { pullsOf } from './disturbance.ts';
import { methodDisturbance } from './disturbanceModel.ts';
import { hasRelation, root6WindowAhead, root6WindowAt } from './moments.ts';
import type { Pull, Root6Window } from './types.ts';

/** A pull that no programme answers is told this long. */
export const unansweredDays = 365;

/**
 * A change entered on its day, or within the half-life that the method gives a disturbance, starts its programme by itself. What lies
 * further back is history being told, and starts nothing: the people of then cannot be met any more.
 */
export const freshDays = methodDisturbance.halfLifeDays;

/**
 * The programme that answers a pull: its own, or, for somebody who takes a vacant seat, the one that has been running
 * since the seat fell vacant.
 */
export const answerTo = (programmes: readonly Programme[], pull: Pull): Programme | null => {
  const ofNode = programmes.filter(
    ({ kind, seatId, colleagueId }) => kind === 'root7' && seatId === pull.seatId && colleagueId === pull.colleagueId,
  );
  const own = ofNode.find(({ answers }) => answers === pull.date);
  if (own || pull.kind !== 'arrival') return own ?? null;
  const isRunning = ({ answers, finishedOn }: Programme): boolean =>
    answers < pull.date && (finishedOn === null || finishedOn > pull.date);
  return ofNode.find(isRunning) ?? null;
};

/** Pulls up to the date that no programme answered, not older than `unansweredDays`. */
export const unansweredPulls = (record: ClientRecord, state: ClientState): readonly Pull[] => {
  const begun = state.programmes.map(({ programme }) => programme);
  const since = shiftDays(state.date, -unansweredDays);
  return pullsOf(record).filter(
    (pull) => pull.date <= state.date && pull.date > since && answerTo(begun, pull) === null,
  );
};

/** The √6 window to plan for: the one running, else the one that begins within the company's notice. */
export const windowToPlan = (state: ClientState): Root6Window | null => {
  if (!hasRelation(state)) return null;
  const { relationStart } = state.client;
  return (
    root6WindowAt(relationStart, state.date) ??
    root6WindowAhead(relationStart, state.date, state.thresholds.root6NoticeDays)
  );
};

/** The programme begun for that window; null: none yet. */
export const root6ProgrammeOf = (state: ClientState, window: Root6Window): ProgrammeState | null =>
  state.programmes.find(({ programme }) => programme.kind === 'root6' && programme.answers === window.from) ?? null;

/** Whether a programme was ever begun for this moment, whatever the date. */
export const hasProgramme = (record: ClientRecord, pull: Pull): boolean =>
  answerTo(rowsInOrder(record, 'programme'), pull) !== null;

/** A change of that day is fresh enough to start its programme by itself. */
export const isFresh = (date: PlainDate, today: PlainDate): boolean => date >= shiftDays(today, -freshDays);
