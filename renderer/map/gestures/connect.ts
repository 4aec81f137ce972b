import { addedRows } from '../../../shared/record/edits/editing.ts';
import { pair } from '../../../shared/record/edits/pairing.ts';
import { addTie } from '../../../shared/record/edits/ties.ts';
import { run, select } from '../../editor/actions.ts';
import type { Editor } from '../../editor/editorStore.ts';
import type { Connection } from './connection.ts';

/** Makes the drawn line true, and selects it: cadence or kind is what the user says of it next. */
export const connect = (editor: Editor, connection: Connection): void => {
  if (connection.kind === 'pairing') {
    const { seatId, colleagueId } = connection;
    const step = run(editor, (record, context) => pair(record, { seatId, colleagueId }, context));
    const pairing = step && addedRows(step, 'pairing')[0];
    if (pairing) select(editor, { kind: 'pairing', id: pairing.id });
    return;
  }
  const { fromSeatId, toSeatId } = connection;
  const step = run(editor, (record, context) => addTie(record, { kind: 'influences', fromSeatId, toSeatId }, context));
  const tie = step && addedRows(step, 'tie')[0];
  if (tie) select(editor, { kind: 'tie', id: tie.id });
};
