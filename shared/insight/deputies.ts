import type { Id } from '../model/ids.ts';
import type { ClientState, SeatState } from '../time/clientState.ts';

/**
 * Who of ours could face a seat as well: those on the map who do not yet, from the same lane first, then whoever carries
 * the fewest pairings.
 */
export const deputiesOf = (state: ClientState, seat: SeatState, without: ReadonlySet<Id>): readonly Id[] => {
  const load = (id: Id): number => state.pairings.filter(({ colleagueId }) => colleagueId === id).length;
  const isFacing = (id: Id): boolean =>
    state.pairings.some(({ colleagueId, seatId }) => colleagueId === id && seatId === seat.seat.id);
  return state.colleagues
    .filter(({ colleague, hasLeft }) => !hasLeft && !without.has(colleague.id) && !isFacing(colleague.id))
    .toSorted(
      (a, b) =>
        Number(a.lane !== seat.lane) - Number(b.lane !== seat.lane) ||
        load(a.colleague.id) - load(b.colleague.id) ||
        (a.colleague.id < b.colleague.id ? -1 : 1),
    )
    .map(({ colleague }) => colleague.id);
};
