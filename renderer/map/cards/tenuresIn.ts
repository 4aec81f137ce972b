import type { Id } from '../../../shared/model/ids.ts';
import type { ClientState } from '../../../shared/time/clientState.ts';

/** By seat: whose turn it is there; null where nobody sits. */
export const tenuresIn = (client: ClientState): ReadonlyMap<Id, Id | null> =>
  new Map(client.seats.map(({ seat, tenure }) => [seat.id, tenure?.id ?? null]));
