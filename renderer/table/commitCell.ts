import type { Id } from '../../shared/model/ids.ts';
import type { Lane } from '../../shared/model/vocabulary.ts';
import { addedRows } from '../../shared/record/edits/editing.ts';
import type { Step } from '../../shared/record/step.ts';
import { type PendingEdit, run } from '../editor/actions.ts';
import { pickCard } from '../editor/derived.ts';
import type { Editor } from '../editor/editorStore.ts';
import { say } from '../i18n/say.ts';
import { renamedSeat } from '../map/gestures/commitTyped.ts';
import { typedMember } from '../map/typedMember.ts';
import { membersAdded } from './tableEdits.ts';
import { tableStoreOf } from './tableStore.ts';
import { typedNames } from './typedNames.ts';

/** `run` for cells: the step is also told to those who hear the table. */
export const runInCell = (editor: Editor, edit: PendingEdit): Step | null => {
  const step = run(editor, edit);
  if (step) tableStoreOf(editor).setState({ said: say(step.label) });
  return step;
};

/** What was typed over a seat that is there: a name to correct or to learn, and its function after a comma. */
export const commitSeat = (editor: Editor, seatId: Id, text: string): string => {
  const card = pickCard(seatId)(editor.store.getState());
  if (card?.kind === 'seat') runInCell(editor, renamedSeat(editor, card, typedMember(text)));
  return seatId;
};

/** What was typed in a free cell of the client's column; answers the key of the first new line. Null when refused. */
export const commitMembers = (editor: Editor, lane: Lane, text: string, facing: Id | null): string | null => {
  const members = typedNames(text);
  if (members.length === 0) return null;
  const step = runInCell(editor, membersAdded(lane, members, facing));
  return (step && addedRows(step, 'seat')[0]?.id) ?? null;
};
