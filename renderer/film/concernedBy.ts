import { rowById } from '../../shared/record/clientRecord.ts';
import type { TimelineEvent } from '../../shared/time/timelineTypes.ts';
import type { Film, Shown } from './film.ts';

/** Whose cards the changes of a day are about; nobody where they are about all, as on the first day. */
export const concernedBy = (film: Film, shown: Shown): ReadonlySet<string> => {
  const told = film.told.find(({ date }) => date === shown.date);
  const ids = new Set<string>();
  for (const { kind, rowId, seatId, personId, colleagueId } of told?.change.events ?? []) {
    if (kind === 'phase') continue;
    if (seatId) ids.add(seatId);
    // Whoever read an emotion is not whom it is about.
    if (colleagueId && ofColleagues.has(kind)) ids.add(colleagueId);
    const seat = personId && shown.state.seats.find(({ person }) => person?.id === personId);
    if (seat) ids.add(seat.seat.id);
    const tie = kind === 'tieStarted' || kind === 'tieEnded' ? rowById(film.record, 'tie', rowId) : undefined;
    if (tie) ids.add(tie.fromSeatId).add(tie.toSeatId);
  }
  return ids.size > mostMarked ? new Set() : ids;
};

const ofColleagues: ReadonlySet<TimelineEvent['kind']> = new Set([
  'colleagueArrived',
  'colleagueLeft',
  'pairingStarted',
  'pairingEnded',
]);

/** More than this is no mark any more. */
const mostMarked = 5;
