import type { Id } from '../../shared/model/ids.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { MilestoneKind } from '../../shared/model/vocabulary.ts';
import { type ClientRecord, rowById, rowsOf } from '../../shared/record/clientRecord.ts';
import type { TimelineEvent } from '../../shared/time/timelineTypes.ts';

/** What stands above the rows because no seat's bar can carry it: steps of a deal, and colleagues who left. */
export type HeaderMark =
  | {
      readonly kind: 'milestone';
      readonly id: Id;
      readonly date: PlainDate;
      readonly milestone: MilestoneKind;
      readonly dealName: string;
      readonly text: string;
    }
  | { readonly kind: 'colleagueLeft'; readonly id: string; readonly date: PlainDate; readonly name: string };

/** In order of date. */
export const headerMarks = (record: ClientRecord, events: readonly TimelineEvent[]): readonly HeaderMark[] => {
  const milestones = rowsOf(record, 'milestone').map(
    (row): HeaderMark => ({
      kind: 'milestone',
      id: row.id,
      date: row.date,
      milestone: row.kind,
      dealName: rowById(record, 'deal', row.dealId)?.name ?? '',
      text: row.text,
    }),
  );
  const leavings = events
    .filter((event) => event.kind === 'colleagueLeft')
    .map(
      (event): HeaderMark => ({
        kind: 'colleagueLeft',
        id: event.id,
        date: event.date,
        name: (event.colleagueId && rowById(record, 'colleague', event.colleagueId)?.name) ?? '',
      }),
    );
  return [...milestones, ...leavings].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
};
