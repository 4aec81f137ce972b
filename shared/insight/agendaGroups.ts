import type { Id } from '../model/ids.ts';
import type { PlainDate } from '../model/plainDate.ts';
import type { Colleague } from '../model/records.ts';
import { shiftDays } from '../time/calendarEdge.ts';
import { compareText } from '../time/recordIndex.ts';
import type { AgendaItem } from './agenda.ts';

export const agendaGroupings = ['week', 'colleague'] as const;
export type AgendaGrouping = (typeof agendaGroupings)[number];

/** What stands under one heading. `late`: before today, whatever the week. `week`: from its Monday. `nobody`: not taken on yet. */
export type AgendaGroup = { readonly items: readonly AgendaItem[] } & (
  | { readonly kind: 'late' }
  | { readonly kind: 'week'; readonly monday: PlainDate }
  | { readonly kind: 'colleague'; readonly colleague: Colleague }
  | { readonly kind: 'nobody' }
);

/** What is late first, then week by week; weeks of nothing are no groups. */
export const byWeek = (items: readonly AgendaItem[], today: PlainDate): readonly AgendaGroup[] => {
  const late = items.filter((item) => item.date < today);
  const weeks = new Map<PlainDate, AgendaItem[]>();
  for (const item of items) {
    if (item.date < today) continue;
    const monday = mondayOf(item.date);
    const week = weeks.get(monday);
    if (week) week.push(item);
    else weeks.set(monday, [item]);
  }
  return [
    ...(late.length > 0 ? [{ kind: 'late' as const, items: late }] : []),
    ...[...weeks]
      .sort(([a], [b]) => compareText(a, b))
      .map(([monday, ofWeek]) => ({ kind: 'week' as const, monday, items: ofWeek })),
  ];
};

/** What nobody of ours has taken on first, then one group per colleague, in the order of their names. */
export const byColleague = (items: readonly AgendaItem[]): readonly AgendaGroup[] => {
  const ofNobody = items.filter(({ colleague }) => colleague === null);
  return [
    ...(ofNobody.length > 0 ? [{ kind: 'nobody' as const, items: ofNobody }] : []),
    ...colleaguesIn(items).map((colleague) => ({
      kind: 'colleague' as const,
      colleague,
      items: items.filter((item) => item.colleague?.id === colleague.id),
    })),
  ];
};

export const colleaguesIn = (items: readonly AgendaItem[]): readonly Colleague[] => {
  const colleagues = new Map<Id, Colleague>();
  for (const { colleague } of items) if (colleague) colleagues.set(colleague.id, colleague);
  return [...colleagues.values()].sort((a, b) => a.name.localeCompare(b.name) || compareText(a.id, b.id));
};

/** The Monday on or before a date: weeks begin there, as ISO 8601 has it. */
export const mondayOf = (date: PlainDate): PlainDate => {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return shiftDays(date, -((weekday + 6) % 7));
};

/** Which week a Monday begins, seen from today: 0 this one, 1 the next; null further away. */
export const weekAway = (monday: PlainDate, today: PlainDate): 0 | 1 | null => {
  const current = mondayOf(today);
  if (monday === current) return 0;
  return monday === shiftDays(current, 7) ? 1 : null;
};
