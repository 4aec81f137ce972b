import type { Id } from '../../shared/model/ids.ts';
import type { SeatState } from '../../shared/time/clientState.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditorState } from '../editor/EditorContext.tsx';

/** The seat at the playhead. @throws Error for a seat that does not exist then: dialogs open on what is shown. */
export const useSeat = (seatId: Id): SeatState => {
  const seat = useEditorState((state) =>
    pickClientState(state)?.seats.find((candidate) => candidate.seat.id === seatId),
  );
  if (!seat) throw new Error(`no seat ${seatId} at this date`);
  return seat;
};
