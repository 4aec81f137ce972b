import type { PlainDate } from '../model/plainDate.ts';
import { shiftDays, yearsLater } from '../time/calendarEdge.ts';
import type { ClientState } from '../time/clientState.ts';
import type { Root6Window } from './types.ts';

/**
 * The √6 windows that begin on or before `until`, in order of time: `[start + 5y, start + 7y)`, then every seven years.
 * All are counted from the first day, so a start on 29 February comes back to it in leap years.
 */
export const root6Windows = (relationStart: PlainDate, until: PlainDate): readonly Root6Window[] => {
  const windows: Root6Window[] = [];
  for (let nth = 1; ; nth += 1) {
    const from = yearsLater(relationStart, 7 * nth - 2);
    const to = yearsLater(relationStart, 7 * nth);
    if (from === null || to === null || from > until) return windows;
    windows.push({ nth, from, to });
  }
};

/** The window a date lies in, or null. */
export const root6WindowAt = (relationStart: PlainDate, date: PlainDate): Root6Window | null =>
  root6Windows(relationStart, date).find((window) => window.from <= date && date < window.to) ?? null;

/** The next window that has not begun, when its first day is at most so many days away; else null. */
export const root6WindowAhead = (relationStart: PlainDate, date: PlainDate, days: number): Root6Window | null =>
  root6Windows(relationStart, shiftDays(date, days)).find((window) => window.from > date) ?? null;

/** The relation a √6 window endangers must exist: clients still being explored or conquered have none. */
export const hasRelation = (state: ClientState): boolean => state.phase === 'nurture' || state.phase === null;

/** Our share when it is above the √20 threshold, else null. */
export const root20ShareOf = (state: ClientState): number | null =>
  state.turnoverShare && state.turnoverShare.share > state.thresholds.root20Share ? state.turnoverShare.share : null;
