import type { Lane } from '../../shared/model/vocabulary.ts';
import { unpair } from '../../shared/record/edits/pairing.ts';
import { openDialog, select } from '../editor/actions.ts';
import type { Editor } from '../editor/editorStore.ts';
import { runInCell } from './commitCell.ts';
import { goTo, startTyping } from './goTo.ts';
import type { Place } from './places.ts';
import { cadenceSet } from './tableEdits.ts';
import { openKey } from './tableLanes.ts';
import type { TableLine } from './tableLine.ts';

/** Where something is done: the cell, its line and its lane. */
export interface CellTarget {
  readonly place: Place;
  readonly line: TableLine;
  readonly lane: Lane;
}

/** Enter, F2, a double click, or a sign typed over the cell (`text`): what stands there can be changed. */
export const editCell = (editor: Editor, { place, line }: CellTarget, text: string | null): void => {
  const { client, own } = line;
  if (place.column === 'client' && client.kind === 'elsewhere') {
    if (text === null) goTo(editor, { key: client.seatId, column: 'client' });
  } else if (place.column === 'contact') {
    if (text === null && own.kind === 'strand') {
      openDialog(editor, { kind: 'recordTouch', seatId: own.seatId, colleagueId: own.colleagueId });
    }
  } else startTyping(editor, { ...place, text, isBeside: false });
};

/** "+": another member in this lane, or another of ours beside those who face this member. */
export const addAnother = (editor: Editor, { place, line, lane }: CellTarget): void => {
  const isClients = place.column === 'client' || place.column === 'emotion';
  if (isClients || line.own.kind === 'blank') {
    startTyping(editor, { key: openKey(lane), column: 'client', text: '', isBeside: false });
  } else if (line.own.kind === 'strand') {
    startTyping(editor, { key: line.key, column: 'own', text: '', isBeside: true });
  } else if (line.own.kind === 'none') {
    startTyping(editor, { key: line.key, column: 'own', text: '', isBeside: false });
  } else startTyping(editor, { key: openKey(lane), column: 'own', text: '', isBeside: false });
};

/** Delete, as on the map: people are not removed unasked; a strand and its rhythm are, undo brings them back. */
export const removeInCell = (editor: Editor, { place, line: { client, own } }: CellTarget): void => {
  if (place.column === 'client' && client.kind === 'seat') {
    openDialog(editor, { kind: 'removeMember', seatId: client.seatId });
  }
  if (place.column === 'cadence' && own.kind === 'strand' && own.cadence !== null) {
    runInCell(editor, cadenceSet(own.pairingId, null));
  }
  if (place.column === 'own' && own.kind === 'idle') {
    openDialog(editor, { kind: 'colleagueLeaves', colleagueId: own.colleagueId });
  }
  if (place.column === 'own' && own.kind === 'strand') {
    const { pairingId } = own;
    if (runInCell(editor, (record, context) => unpair(record, { pairingId }, context))) select(editor, null);
  }
};
