import type { PlainDate } from '../model/plainDate.ts';
import type { Activity, Colleague, Person, Programme, Seat, Touch } from '../model/records.ts';
import { type ClientRecord, rowById } from '../record/clientRecord.ts';
import { personToMeet, plannedContactOf } from '../time/activityContact.ts';
import { rowsInOrder } from '../time/recordIndex.ts';

/** A step of a programme, still to be taken. */
export interface OpenStep {
  readonly activity: Activity;
  readonly programme: Programme;
  readonly seat: Seat;
  /** Null: nobody knows who sits there, or nobody does. */
  readonly person: Person | null;
  /** Null: nobody of ours has taken it on. */
  readonly colleague: Colleague | null;
  /** The planned contact that is the same meeting. */
  readonly touch: Touch | null;
}

/** Every step not done of every programme not finished, in the order of ids. */
export const openSteps = (record: ClientRecord, today: PlainDate): readonly OpenStep[] =>
  rowsInOrder(record, 'activity').flatMap((activity): readonly OpenStep[] => {
    const programme = rowById(record, 'programme', activity.programmeId);
    const seat = rowById(record, 'seat', activity.seatId);
    if (!programme || !seat || programme.finishedOn !== null || activity.doneOn !== null) return [];
    const personId = personToMeet(record, activity, today);
    return [
      {
        activity,
        programme,
        seat,
        person: (personId === null ? undefined : rowById(record, 'person', personId)) ?? null,
        colleague:
          (activity.colleagueId === null ? undefined : rowById(record, 'colleague', activity.colleagueId)) ?? null,
        touch: plannedContactOf(record, activity, today),
      },
    ];
  });

/** How the card of a step's seat is called: its holder, else its title, else `??`. */
export const memberOfStep = ({ person, seat }: OpenStep): string => person?.name || seat.title || '??';
