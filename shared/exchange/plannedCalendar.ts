import { memberOfStep, type OpenStep, openSteps } from '../insight/openSteps.ts';
import type { Id } from '../model/ids.ts';
import type { PlainDate } from '../model/plainDate.ts';
import type { Activity, Programme, Touch } from '../model/records.ts';
import type { Channel } from '../model/vocabulary.ts';
import { type ClientRecord, clientOf, rowById } from '../record/clientRecord.ts';
import { compareText, rowsInOrder } from '../time/recordIndex.ts';
import type { CalendarEvent } from './calendar.ts';

/** What an event tells, for whoever puts it in words. */
export interface PlannedContact {
  readonly channel: Channel;
  /** Empty for a step that nobody of ours has taken on. */
  readonly colleague: string;
  readonly name: string;
  readonly client: string;
  /** Of a step of a programme: which of the two it belongs to, and what is done. `title` empty: the words of its kind. */
  readonly step: (Pick<Activity, 'kind' | 'title'> & { readonly programme: Programme['kind'] }) | null;
}

/** Whose days, seen from which day: towards a seat goes whoever holds it then. */
export interface CalendarScope {
  readonly today: PlainDate;
  /** Of one colleague of ours; null: everybody's. */
  readonly colleagueId: Id | null;
}

/**
 * The planned contacts and programme steps of clients as days of a calendar, in the order of time. What was planned and
 * never said to be done or missed is among them: it still is the plan. A contact that a step stands for is that step.
 */
export const plannedEvents = (
  records: readonly ClientRecord[],
  { today, colleagueId }: CalendarScope,
  titleOf: (contact: PlannedContact) => string,
): readonly CalendarEvent[] =>
  records
    .flatMap((record) => {
      const steps = openSteps(record, today);
      const touchesOfSteps = new Set(steps.map(({ touch }) => touch?.id));
      return [
        ...rowsInOrder(record, 'touch')
          .filter(({ id, state }) => state === 'planned' && !touchesOfSteps.has(id))
          .filter((touch) => colleagueId === null || touch.colleagueId === colleagueId)
          .map((touch) => touchEvent(record, touch, titleOf)),
        ...steps
          .filter(({ activity }) => colleagueId === null || activity.colleagueId === colleagueId)
          .map((step) => stepEvent(record, step, titleOf)),
      ];
    })
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.uid, b.uid));

const touchEvent = (
  record: ClientRecord,
  touch: Touch,
  titleOf: (contact: PlannedContact) => string,
): CalendarEvent => ({
  uid: uidOf(touch.id),
  date: touch.date,
  summary: titleOf({
    channel: touch.channel,
    colleague: rowById(record, 'colleague', touch.colleagueId)?.name ?? '',
    name: rowById(record, 'person', touch.personId)?.name ?? '',
    client: clientOf(record).name,
    step: null,
  }),
  description: touch.summary,
});

const stepEvent = (
  record: ClientRecord,
  step: OpenStep,
  titleOf: (contact: PlannedContact) => string,
): CalendarEvent => ({
  uid: uidOf(step.activity.id),
  date: step.activity.date,
  summary: titleOf({
    channel: step.activity.channel,
    colleague: step.colleague?.name ?? '',
    name: memberOfStep(step),
    client: clientOf(record).name,
    step: { kind: step.activity.kind, title: step.activity.title, programme: step.programme.kind },
  }),
  description: step.touch?.summary ?? '',
});

const uidOf = (id: Id): string => `${id}@counterpart`;
