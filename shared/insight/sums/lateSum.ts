import { daysBetween, type PlainDate } from '../../model/plainDate.ts';
import type { AgendaItem } from '../agenda.ts';
import type { Due } from '../cadence.ts';
import { type Sum, sumOf, term } from './sum.ts';

/** Days a contact is late: those since the day it is counted from, less those its rhythm allows. */
export const lateSum = ({ since, date: due, lastTouch, cadence }: Due, date: PlainDate): Sum =>
  sumOf('count', [
    term({
      id: 'since',
      label: { key: lastTouch ? 'sum.daysSinceContact' : 'sum.daysSinceStart', params: { since } },
      value: daysBetween(since, date),
    }),
    term({
      id: 'allowed',
      label: { key: 'sum.daysAllowed', params: { rhythm: cadence } },
      value: -daysBetween(since, due),
    }),
  ]);

/** The days of a line of the agenda: of a rhythm as above, of a plan or a step those since its day. */
export const itemLateSum = ({ due, touch, step, date }: AgendaItem, today: PlainDate): Sum =>
  due && !touch && !step
    ? lateSum(due, today)
    : sumOf('count', [
        term({
          id: 'plan',
          label: { key: 'sum.daysSincePlan', params: { since: date } },
          value: daysBetween(date, today),
        }),
      ]);
