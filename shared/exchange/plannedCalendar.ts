import type { Id } from '../model/ids.ts';
import type { Touch } from '../model/records.ts';
import type { Channel } from '../model/vocabulary.ts';
import { type ClientRecord, clientOf, rowById } from '../record/clientRecord.ts';
import { compareText, rowsInOrder } from '../time/recordIndex.ts';
import type { CalendarEvent } from './calendar.ts';

/** What an event tells, for whoever puts it in words. */
export interface PlannedContact {
  readonly channel: Channel;
  readonly colleague: string;
  readonly name: string;
  readonly client: string;
}

/**
 * The planned contacts of clients as days of a calendar, in the order of time; of one colleague of ours where an id is
 * given. What was planned and never said to be done or missed is among them: it still is the plan.
 */
export const plannedEvents = (
  records: readonly ClientRecord[],
  colleagueId: Id | null,
  titleOf: (contact: PlannedContact) => string,
): readonly CalendarEvent[] =>
  records
    .flatMap((record) =>
      rowsInOrder(record, 'touch')
        .filter(({ state }) => state === 'planned')
        .filter((touch) => colleagueId === null || touch.colleagueId === colleagueId)
        .map((touch) => eventOf(record, touch, titleOf)),
    )
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.uid, b.uid));

const eventOf = (record: ClientRecord, touch: Touch, titleOf: (contact: PlannedContact) => string): CalendarEvent => ({
  uid: `${touch.id}@counterpart`,
  date: touch.date,
  summary: titleOf({
    channel: touch.channel,
    colleague: rowById(record, 'colleague', touch.colleagueId)?.name ?? '',
    name: rowById(record, 'person', touch.personId)?.name ?? '',
    client: clientOf(record).name,
  }),
  description: touch.summary,
});
