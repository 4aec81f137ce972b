import type { Id } from '../model/ids.ts';
import type { PlainDate } from '../model/plainDate.ts';
import type { Activity, Touch } from '../model/records.ts';
import type { ActivityKind } from '../model/vocabulary.ts';
import type { ClientRecord } from '../record/clientRecord.ts';
import { holdingAt } from './holding.ts';
import { compareText, touchesOfPerson } from './recordIndex.ts';

/** Steps of these kinds are done at our own desk: nobody is met. */
const deskKinds: readonly ActivityKind[] = ['background', 'handOver', 'other'];

export const meetsSomebody = ({ kind }: Pick<Activity, 'kind'>): boolean => !deskKinds.includes(kind);

/**
 * Towards whom a step goes: who holds its seat on its day, or today where that day has passed. Null for a seat that is
 * vacant or held by nobody knows whom.
 */
export const personToMeet = (
  record: ClientRecord,
  { seatId, date }: Pick<Activity, 'seatId' | 'date'>,
  today: PlainDate,
): Id | null => holdingAt(record, seatId, date < today ? today : date).present?.personId ?? null;

/**
 * The planned contact that a step stands for: the same two people, on the same day. Of several the one by the same
 * channel. The two are one meeting, so they are shown once, moved together and done together.
 */
export const plannedContactOf = (record: ClientRecord, activity: Activity, today: PlainDate): Touch | null => {
  const personId = personToMeet(record, activity, today);
  if (personId === null || activity.colleagueId === null || !meetsSomebody(activity)) return null;
  const isOfChannel = (touch: Touch): number => (touch.channel === activity.channel ? 0 : 1);
  const [contact] = touchesOfPerson(record, personId)
    .filter(
      ({ state, date, colleagueId }) =>
        state === 'planned' && date === activity.date && colleagueId === activity.colleagueId,
    )
    .sort((a, b) => isOfChannel(a) - isOfChannel(b) || compareText(a.id, b.id));
  return contact ?? null;
};
