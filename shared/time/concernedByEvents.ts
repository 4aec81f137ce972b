import type { Id } from '../model/ids.ts';
import { type ClientRecord, rowById } from '../record/clientRecord.ts';
import type { ClientState } from './clientState.ts';
import type { TimelineEvent } from './timelineTypes.ts';

/**
 * The seats and colleagues whom the changes of one day are about, `state` being that of the day; nobody where they are
 * about all, as on the first day.
 */
export const concernedByEvents = (
  record: ClientRecord,
  state: ClientState,
  events: readonly TimelineEvent[],
): ReadonlySet<Id> => {
  const ids = new Set<Id>();
  for (const { kind, rowId, seatId, personId, colleagueId } of events) {
    if (kind === 'phase') continue;
    if (seatId) ids.add(seatId);
    // Whoever read an emotion is not whom it is about.
    if (colleagueId && ofColleagues.has(kind)) ids.add(colleagueId);
    const delegation = kind.startsWith('delegation') ? rowById(record, 'delegation', rowId) : undefined;
    for (const id of [personId, delegation?.toPersonId]) {
      const seat = id && state.seats.find(({ person }) => person?.id === id);
      if (seat) ids.add(seat.seat.id);
    }
    const tie = kind === 'tieStarted' || kind === 'tieEnded' ? rowById(record, 'tie', rowId) : undefined;
    if (tie) ids.add(tie.fromSeatId).add(tie.toSeatId);
  }
  return ids.size > mostConcerned ? new Set() : ids;
};

const ofColleagues: ReadonlySet<TimelineEvent['kind']> = new Set([
  'colleagueArrived',
  'colleagueLeft',
  'pairingStarted',
  'pairingEnded',
]);

/** More than this is no mark any more. */
const mostConcerned = 5;
