import type { Card } from '../../../shared/scene/sceneTypes.ts';
import { removePairing, removeTieLine } from '../../commands/removeLine.ts';
import { openDialog } from '../../editor/actions.ts';
import type { Editor } from '../../editor/editorStore.ts';
import type { Line } from '../geometry/line.ts';
import { selectionOf } from './selectionOf.ts';

/**
 * Delete: the focused card, else what is selected. People are not removed unasked; lines are, undo brings them back.
 */
export const removeSelected = (editor: Editor, focused: Card | null): void => {
  const meant = focused ? selectionOf(focused) : editor.store.getState().selection;
  if (meant?.kind === 'pairing' || meant?.kind === 'tie') removeLine(editor, { kind: meant.kind, id: meant.id });
  if (meant?.kind === 'seat') openDialog(editor, { kind: 'removeMember', seatId: meant.id });
  if (meant?.kind === 'colleague') openDialog(editor, { kind: 'colleagueLeaves', colleagueId: meant.id });
};

/** Ends a strand or a tie at the playhead. */
export const removeLine = (editor: Editor, { kind, id }: Line): void =>
  kind === 'pairing' ? removePairing(editor, id) : removeTieLine(editor, id);
