import { addMember } from '../../../shared/record/edits/addMember.ts';
import { renameColleague } from '../../../shared/record/edits/colleagues.ts';
import { addedRows } from '../../../shared/record/edits/editing.ts';
import { nameHolder } from '../../../shared/record/edits/nameHolder.ts';
import { isUnknownName } from '../../../shared/record/edits/names.ts';
import { renamePerson } from '../../../shared/record/edits/person.ts';
import { renameSeat } from '../../../shared/record/edits/seat.ts';
import type { Card, GhostCard, SeatCard } from '../../../shared/scene/sceneTypes.ts';
import { type PendingEdit, run, select } from '../../editor/actions.ts';
import { pickClientState } from '../../editor/derived.ts';
import type { Editor } from '../../editor/editorStore.ts';
import { editsInOne } from '../../editor/editsInOne.ts';
import { type TypedMember, typedMember } from '../typedMember.ts';

/**
 * What was typed on a card becomes one step. Answers the id of the card that stands there now: a ghost makes place for
 * a seat, which is selected. Null when the edit was refused; the user has been told why.
 */
export const commitTyped = (editor: Editor, card: Card, text: string): string | null => {
  const typed = typedMember(text);
  if (card.kind === 'ghost') return fillGhost(editor, card, typed);
  const edit = card.kind === 'colleague' ? renamedColleague(card.id, typed) : renamedSeat(editor, card, typed);
  return run(editor, edit) ? card.id : null;
};

const fillGhost = (editor: Editor, card: GhostCard, typed: TypedMember): string | null => {
  const title = typed.title ?? '';
  const step = run(editor, (record, context) =>
    isUnknownName(typed.name)
      ? addMember(record, { name: null, title, roles: [card.role] }, context)
      : nameHolder(record, { role: card.role, name: typed.name, title }, context),
  );
  const seat = step && addedRows(step, 'seat')[0];
  if (!seat) return null;
  select(editor, { kind: 'seat', id: seat.id });
  return seat.id;
};

const renamedColleague =
  (colleagueId: string, { name, title }: TypedMember): PendingEdit =>
  (record, context) =>
    renameColleague(record, title === undefined ? { colleagueId, name } : { colleagueId, name, title }, context);

export const renamedSeat = (editor: Editor, card: SeatCard, { name, title }: TypedMember): PendingEdit => {
  const seatId = card.id;
  const retitled: PendingEdit = (record, context) =>
    renameSeat(record, { seatId, title: title ?? card.title }, context);
  const person = pickClientState(editor.store.getState())?.seats.find(({ seat }) => seat.id === seatId)?.person;
  if (person) {
    return editsInOne((record, context) => renamePerson(record, { personId: person.id, name }, context), retitled);
  }
  if (card.holder === 'unknown' && isUnknownName(name)) return retitled;
  return (record, context) =>
    nameHolder(record, title === undefined ? { seatId, name } : { seatId, name, title }, context);
};
