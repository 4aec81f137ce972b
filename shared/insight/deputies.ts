import type { Id } from '../model/ids.ts';
import type { SeatState } from '../time/clientState.ts';
import { colleaguesFor } from './suggestions.ts';
import type { WhatIf } from './whatIf.ts';

/**
 * Who of ours could face a seat as well, best first: whom the suggestions name; where they name nobody, those on the map
 * who do not face it yet, from the same lane first, then whoever carries the fewest pairings.
 */
export const deputiesOf = ({ record, before }: WhatIf, seat: SeatState, without: ReadonlySet<Id>): readonly Id[] => {
  const seatId = seat.seat.id;
  const suggested = colleaguesFor(before, record, seatId)
    .map(({ colleagueId }) => colleagueId)
    .filter((id) => !without.has(id));
  if (suggested.length > 0) return suggested;
  const load = (id: Id): number => before.pairings.filter(({ colleagueId }) => colleagueId === id).length;
  const isFacing = (id: Id): boolean =>
    before.pairings.some((pairing) => pairing.colleagueId === id && pairing.seatId === seatId);
  return before.colleagues
    .filter(({ colleague, hasLeft }) => !hasLeft && !without.has(colleague.id) && !isFacing(colleague.id))
    .toSorted(
      (a, b) =>
        Number(a.lane !== seat.lane) - Number(b.lane !== seat.lane) ||
        load(a.colleague.id) - load(b.colleague.id) ||
        (a.colleague.id < b.colleague.id ? -1 : 1),
    )
    .map(({ colleague }) => colleague.id);
};
