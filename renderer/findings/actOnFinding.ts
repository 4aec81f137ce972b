import type { Finding } from '../../shared/insight/types.ts';
import { openDialog, select, shine } from '../editor/actions.ts';
import type { Editor } from '../editor/editorStore.ts';

/** Does what a finding offers: selects whom it concerns and opens the form that mends it. */
export const actOnFinding = (editor: Editor, { action, concerns }: Finding): void => {
  switch (action.kind) {
    case 'nameHolder':
      select(editor, { kind: 'seat', id: action.seatId });
      return openDialog(editor, { kind: 'nameHolder', seatId: action.seatId });
    case 'addMember':
      select(editor, { kind: 'ghost', id: action.role });
      return openDialog(editor, { kind: 'addMember', role: action.role });
    case 'pairSeat':
      select(editor, { kind: 'seat', id: action.seatId });
      return openDialog(editor, { kind: 'pairSeat', seatId: action.seatId });
    case 'recordTouch':
      select(editor, { kind: 'seat', id: action.seatId });
      return openDialog(editor, { kind: 'recordTouch', seatId: action.seatId, colleagueId: action.colleagueId });
    case 'addReading':
      select(editor, { kind: 'seat', id: action.seatId });
      return openDialog(editor, { kind: 'addReading', seatId: action.seatId });
    case 'recordExitAgreement':
      return openDialog(editor, { kind: 'exitAgreement' });
    case 'showSeat':
      select(editor, { kind: 'seat', id: action.seatId });
      return shine(editor, concerns);
    case 'showColleague':
      select(editor, { kind: 'colleague', id: action.colleagueId });
      return shine(editor, concerns);
  }
};
