import type { Id } from '../../../shared/model/ids.ts';
import type { ClientState } from '../../../shared/time/clientState.ts';
import { pickClientState } from '../../editor/derived.ts';
import type { EditorState } from '../../editor/editorStore.ts';

const known = new WeakMap<ClientState, ReadonlyMap<Id, Id | null>>();

/**
 * Whose turn it is on a seat. Another turn is another holder; another name in the same turn is a name corrected or
 * learned.
 */
export const pickTenureId =
  (seatId: Id) =>
  (state: EditorState): Id | null => {
    const client = pickClientState(state);
    if (!client) return null;
    const tenures = known.get(client) ?? new Map(client.seats.map(({ seat, tenure }) => [seat.id, tenure?.id ?? null]));
    known.set(client, tenures);
    return tenures.get(seatId) ?? null;
  };
