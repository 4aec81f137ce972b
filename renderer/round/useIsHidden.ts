import type { Id } from '../../shared/model/ids.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditorState } from '../editor/EditorContext.tsx';

/** What others read of her is held back until the holder of the pen has read her. */
export const useIsHidden = (personId: Id | null): boolean =>
  useEditorState(({ round }) => personId !== null && round?.personIds.includes(personId) === true);

/** The same for whoever holds a seat at the playhead. */
export const useIsSeatHidden = (seatId: Id): boolean =>
  useEditorState((state) => {
    if (!state.round) return false;
    const personId = pickClientState(state)?.seats.find(({ seat }) => seat.id === seatId)?.person?.id;
    return personId !== undefined && state.round.personIds.includes(personId);
  });
