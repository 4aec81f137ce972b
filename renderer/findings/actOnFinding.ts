import type { Finding, FindingAction } from '../../shared/insight/types.ts';
import { type StartProgrammeRequest, startProgramme } from '../../shared/record/edits/programmes.ts';
import { openDeal, openDialog, run, select, shine, showView } from '../editor/actions.ts';
import type { Dialog } from '../editor/dialog.ts';
import type { Editor } from '../editor/editorStore.ts';
import type { Selection } from '../editor/selection.ts';

/** Does what a finding offers: selects whom it concerns, and opens the form that mends it or shows the people. */
export const actOnFinding = (editor: Editor, { action, concerns }: Finding): void => {
  if (action.kind === 'startProgramme') {
    run(editor, (record, context) => startProgramme(record, startRequest(action), context));
  }
  if (action.kind === 'startProgramme' || action.kind === 'showProgramme') {
    showView(editor, 'programmes');
    return;
  }
  if (action.kind === 'showDeal') openDeal(editor, action.dealId);
  const selection = selectionFor(action);
  if (selection) select(editor, selection);
  const dialog = dialogFor(action);
  if (dialog) openDialog(editor, dialog);
  else shine(editor, concerns);
};

const startRequest = ({
  programme,
  answers,
  pulledSeatId,
  pulledColleagueId,
}: Extract<FindingAction, { kind: 'startProgramme' }>): StartProgrammeRequest =>
  programme === 'root6'
    ? { kind: programme, answers }
    : { kind: programme, answers, seatId: pulledSeatId, colleagueId: pulledColleagueId };

/** What a finding offers that is a form, or a place on the map. */
type MapAction = Exclude<FindingAction, { kind: 'startProgramme' | 'showProgramme' }>;

const selectionFor = (action: MapAction): Selection | null => {
  switch (action.kind) {
    case 'recordExitAgreement':
    case 'showDeal':
      return null;
    case 'addMember':
      return { kind: 'ghost', id: action.role };
    case 'showColleague':
      return { kind: 'colleague', id: action.colleagueId };
    case 'showPairing':
      return { kind: 'pairing', id: action.pairingId };
    default:
      return { kind: 'seat', id: action.seatId };
  }
};

/** Null for a finding that can only be shown. */
const dialogFor = (action: MapAction): Dialog | null => {
  switch (action.kind) {
    case 'showSeat':
    case 'showPairing':
    case 'showDeal':
    case 'showColleague':
      return null;
    case 'recordExitAgreement':
      return { kind: 'exitAgreement' };
    case 'addArgument':
      return { kind: 'arguments' };
    default:
      return action;
  }
};
