import {
  IconAddressBook,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowsExchange,
  IconKeyboard,
  IconLink,
  IconMoodSmile,
  IconQuote,
  IconRoute,
  IconShare3,
  IconTrash,
  IconUserPlus,
  IconUsers,
  IconUsersPlus,
} from '@tabler/icons-react';
import { firstUnreached } from '../../shared/insight/reach.ts';
import { openDialog, redo, undo } from '../editor/actions.ts';
import { pickClientState } from '../editor/derived.ts';
import type { Editor, EditorState } from '../editor/editorStore.ts';
import { focusQuickLine } from '../quickLine/focusQuickLine.ts';
import { showReach } from '../suggestions/showReach.ts';
import type { Command } from './command.ts';
import { removePairing, removeTieLine } from './removeLine.ts';

const hasClient = (state: EditorState): boolean => state.record !== null;

/** Id of the selected seat that exists at the playhead. */
const selectedSeatId = (state: EditorState): string | null => {
  const { selection } = state;
  if (selection?.kind !== 'seat') return null;
  return pickClientState(state)?.seats.some(({ seat }) => seat.id === selection.id) ? selection.id : null;
};

const selectedHolderSeatId = (state: EditorState): string | null => {
  const seatId = selectedSeatId(state);
  const seat = pickClientState(state)?.seats.find((candidate) => candidate.seat.id === seatId);
  return seat?.person ? seatId : null;
};

const selectedColleagueId = (state: EditorState): string | null =>
  state.selection?.kind === 'colleague' ? state.selection.id : null;

/** The selected member, or else the highest one nobody of ours has proven contact with. */
const seatToReach = (state: EditorState): string | null => {
  const clientState = pickClientState(state);
  const selected = selectedSeatId(state);
  if (selected !== null)
    return clientState?.seats.some(({ seat, holder }) => seat.id === selected && holder !== 'vacant') ? selected : null;
  return (clientState && firstUnreached(clientState)?.seat.id) ?? null;
};

const withSeat =
  (open: (editor: Editor, seatId: string) => void) =>
  (editor: Editor): void => {
    const seatId = selectedSeatId(editor.store.getState());
    if (seatId !== null) open(editor, seatId);
  };

export const editCommands: readonly Command[] = [
  {
    id: 'undo',
    group: 'edit',
    icon: IconArrowBackUp,
    shortcut: 'mod+Z',
    isFieldsOwn: true,
    isEnabled: (state) => hasClient(state) && (state.history.undo !== null || state.saving > 0),
    run: (editor) => void undo(editor),
  },
  {
    id: 'redo',
    group: 'edit',
    icon: IconArrowForwardUp,
    shortcut: 'mod+shift+Z',
    isFieldsOwn: true,
    isEnabled: (state) => hasClient(state) && state.history.redo !== null,
    run: (editor) => void redo(editor),
  },
  {
    id: 'quickLine',
    group: 'edit',
    icon: IconKeyboard,
    shortcut: 'mod+L',
    isEnabled: hasClient,
    run: focusQuickLine,
  },
  {
    id: 'addMember',
    group: 'edit',
    icon: IconUserPlus,
    shortcut: 'M',
    isEnabled: hasClient,
    run: (editor) => openDialog(editor, { kind: 'addMember', role: null }),
  },
  {
    id: 'addColleague',
    group: 'edit',
    icon: IconUsersPlus,
    shortcut: 'C',
    isEnabled: hasClient,
    run: (editor) => openDialog(editor, { kind: 'addColleague' }),
  },
  {
    id: 'pair',
    group: 'edit',
    icon: IconLink,
    shortcut: 'P',
    needsSomebody: true,
    isEnabled: (state) => selectedSeatId(state) !== null || selectedColleagueId(state) !== null,
    run: (editor) => {
      const state = editor.store.getState();
      const seatId = selectedSeatId(state);
      const colleagueId = selectedColleagueId(state);
      if (seatId !== null) openDialog(editor, { kind: 'pairSeat', seatId });
      else if (colleagueId !== null) openDialog(editor, { kind: 'pairColleague', colleagueId });
    },
  },
  {
    id: 'addTie',
    group: 'edit',
    icon: IconShare3,
    shortcut: 'I',
    needsSomebody: true,
    isEnabled: (state) => selectedSeatId(state) !== null,
    run: withSeat((editor, seatId) => openDialog(editor, { kind: 'addTie', seatId })),
  },
  {
    id: 'addAcquaintance',
    group: 'contact',
    icon: IconUsers,
    shortcut: 'K',
    needsSomebody: true,
    isEnabled: (state) => selectedHolderSeatId(state) !== null || selectedColleagueId(state) !== null,
    run: (editor) => {
      const state = editor.store.getState();
      const seatId = selectedHolderSeatId(state);
      const personId = pickClientState(state)?.seats.find(({ seat }) => seat.id === seatId)?.person?.id ?? null;
      const colleagueId = selectedColleagueId(state);
      openDialog(editor, { kind: 'acquaintance', personId, colleagueId, acquaintanceId: null });
    },
  },
  {
    id: 'whoReaches',
    group: 'contact',
    icon: IconRoute,
    shortcut: 'G',
    needsSomebody: true,
    isEnabled: (state) => seatToReach(state) !== null,
    run: (editor) => {
      const seatId = seatToReach(editor.store.getState());
      if (seatId !== null) showReach(editor, seatId);
    },
  },
  {
    id: 'addReading',
    group: 'contact',
    icon: IconMoodSmile,
    shortcut: 'E',
    needsSomebody: true,
    isEnabled: (state) => selectedHolderSeatId(state) !== null,
    run: withSeat((editor, seatId) => openDialog(editor, { kind: 'addReading', seatId })),
  },
  {
    id: 'recordTouch',
    group: 'contact',
    icon: IconAddressBook,
    shortcut: 'T',
    needsSomebody: true,
    isEnabled: (state) => selectedHolderSeatId(state) !== null,
    run: withSeat((editor, seatId) => openDialog(editor, { kind: 'recordTouch', seatId, colleagueId: null })),
  },
  {
    id: 'recordClaim',
    group: 'contact',
    icon: IconQuote,
    shortcut: 'D',
    needsSomebody: true,
    isEnabled: (state) => selectedHolderSeatId(state) !== null,
    run: withSeat((editor, seatId) => openDialog(editor, { kind: 'claim', seatId, claimId: null })),
  },
  {
    id: 'replaceHolder',
    group: 'edit',
    icon: IconArrowsExchange,
    shortcut: 'R',
    needsSomebody: true,
    isEnabled: (state) => selectedSeatId(state) !== null,
    run: withSeat((editor, seatId) => openDialog(editor, { kind: 'replaceHolder', seatId })),
  },
  {
    id: 'remove',
    group: 'edit',
    icon: IconTrash,
    shortcut: 'Delete',
    isEnabled: ({ selection }) => selection !== null && selection.kind !== 'ghost',
    run: (editor) => {
      const { selection } = editor.store.getState();
      if (selection?.kind === 'seat') openDialog(editor, { kind: 'removeMember', seatId: selection.id });
      if (selection?.kind === 'colleague') openDialog(editor, { kind: 'colleagueLeaves', colleagueId: selection.id });
      if (selection?.kind === 'pairing') removePairing(editor, selection.id);
      if (selection?.kind === 'tie') removeTieLine(editor, selection.id);
    },
  },
];
