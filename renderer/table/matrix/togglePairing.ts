import type { Id } from '../../../shared/model/ids.ts';
import { addedRows } from '../../../shared/record/edits/editing.ts';
import { pair, unpair } from '../../../shared/record/edits/pairing.ts';
import type { PairingState } from '../../../shared/time/clientState.ts';
import { select } from '../../editor/actions.ts';
import type { Editor } from '../../editor/editorStore.ts';
import { runInCell } from '../commitCell.ts';

/** Makes the strand, and selects it: its rhythm is what the user says of it next. Or ends the one that is there. */
export const togglePairing = (editor: Editor, seatId: Id, colleagueId: Id, strand: PairingState | null): void => {
  if (strand) {
    const request = { pairingId: strand.pairing.id };
    if (runInCell(editor, (record, context) => unpair(record, request, context))) {
      select(editor, { kind: 'seat', id: seatId });
    }
    return;
  }
  const step = runInCell(editor, (record, context) => pair(record, { seatId, colleagueId }, context));
  const pairing = step && addedRows(step, 'pairing')[0];
  if (pairing) select(editor, { kind: 'pairing', id: pairing.id });
};
