import { createStore } from 'zustand/vanilla';
import { pullsOf } from '../../shared/insight/disturbance.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import { type ClientRecord, clientOf } from '../../shared/record/clientRecord.ts';
import { shiftDays, shiftMonths } from '../../shared/time/calendarEdge.ts';

export const comparePresets = ['yearBefore', 'quarterBefore', 'lastPull', 'start'] as const;
export type ComparePreset = (typeof comparePresets)[number];

/** The far end of the comparison: a day of the calendar, or one that follows the playhead. */
export type CompareFrom = { readonly preset: ComparePreset } | { readonly date: PlainDate };

/** Kept while the window is open, so that the view is found again as it was left. */
export const compareStore = createStore<{ readonly from: CompareFrom }>()(() => ({ from: { preset: 'yearBefore' } }));

/** The day itself. A year before the relation began is its first day: earlier there is nothing to compare with. */
export const compareFromDate = (from: CompareFrom, record: ClientRecord, until: PlainDate): PlainDate =>
  'date' in from ? from.date : presetDate(from.preset, record, until);

const presetDate = (preset: ComparePreset, record: ClientRecord, until: PlainDate): PlainDate => {
  const start = clientOf(record).relationStart;
  switch (preset) {
    case 'start':
      return start;
    case 'yearBefore':
      return notBefore(start, shiftMonths(until, -12));
    case 'quarterBefore':
      return notBefore(start, shiftMonths(until, -3));
    case 'lastPull': {
      const latest = pullsOf(record).findLast((pull) => pull.date <= until);
      return latest ? notBefore(start, shiftDays(latest.date, -1)) : start;
    }
  }
};

const notBefore = (start: PlainDate, date: PlainDate): PlainDate => (date < start ? start : date);
