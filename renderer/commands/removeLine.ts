import type { Id } from '../../shared/model/ids.ts';
import { unpair } from '../../shared/record/edits/pairing.ts';
import { removeTie } from '../../shared/record/edits/ties.ts';
import { run, select } from '../editor/actions.ts';
import type { Editor } from '../editor/editorStore.ts';

/** Ends a strand at the playhead; its past stays. */
export const removePairing = (editor: Editor, pairingId: Id): void => {
  if (run(editor, (record, context) => unpair(record, { pairingId }, context))) select(editor, null);
};

/** Ends a tie at the playhead; its past stays. */
export const removeTieLine = (editor: Editor, tieId: Id): void => {
  if (run(editor, (record, context) => removeTie(record, { tieId }, context))) select(editor, null);
};
