import { useState } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import type { SeatState } from '../../shared/time/clientState.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditor } from '../editor/EditorContext.tsx';

/**
 * The seat as it was when the dialog opened: the edit a dialog makes may take the seat away before the dialog is gone.
 * @throws Error for a seat that does not exist at the playhead: dialogs open on what is shown.
 */
export const useSeat = (seatId: Id): SeatState => {
  const editor = useEditor();
  const [seat] = useState(() =>
    pickClientState(editor.store.getState())?.seats.find((candidate) => candidate.seat.id === seatId),
  );
  if (!seat) throw new Error(`no seat ${seatId} at this date`);
  return seat;
};
