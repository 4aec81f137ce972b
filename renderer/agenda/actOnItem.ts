import type { AgendaItem } from '../../shared/insight/agenda.ts';
import { nextAfter } from '../../shared/insight/cadence.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import { updateTouch } from '../../shared/record/edits/touches.ts';
import { loadClient, openDialog, run, select, setDate, showView } from '../editor/actions.ts';
import type { Editor } from '../editor/editorStore.ts';
import { allSaved } from '../editor/saveQueue.ts';

/**
 * Every edit goes through the client that is open, so that undo, conflicts and saving stay in one place: what an item
 * asks for begins by opening its client, as it is today.
 */
const openClientOf = async (editor: Editor, { clientId, seatId }: AgendaItem): Promise<boolean> => {
  const { record, date, today } = editor.store.getState();
  if (record?.clientId !== clientId) {
    await allSaved(editor);
    if (!(await loadClient(editor, clientId))) return false;
  } else if (date !== today) setDate(editor, today);
  if (seatId !== null) select(editor, { kind: 'seat', id: seatId });
  return true;
};

/** The client's map, with the seat selected. */
export const openOnMap = async (editor: Editor, item: AgendaItem): Promise<void> => {
  if (await openClientOf(editor, item)) showView(editor, 'map');
};

/** A plan came true or fell through. Before its day that is so as of today: nothing is over on a day to come. */
export const settle = async (editor: Editor, item: AgendaItem, state: 'done' | 'missed'): Promise<void> => {
  const { touch } = item;
  if (!touch || !(await openClientOf(editor, item))) return;
  const { today } = editor.store.getState();
  const moved = touch.date > today ? { date: today } : {};
  run(editor, (record, context) => updateTouch(record, { touchId: touch.id, state, ...moved }, context));
};

export const recordFor = async (editor: Editor, item: AgendaItem, seatId: Id): Promise<void> => {
  if (await openClientOf(editor, item)) {
    openDialog(editor, { kind: 'recordTouch', seatId, colleagueId: item.colleague.id });
  }
};

export const planFor = async (editor: Editor, item: AgendaItem, seatId: Id): Promise<void> => {
  if (!(await openClientOf(editor, item))) return;
  const plannedFor = dayToPlan(item.date, editor.store.getState().today);
  openDialog(editor, { kind: 'recordTouch', seatId, colleagueId: item.colleague.id, plannedFor });
};

/** The day the rhythm asks for; when that has passed, the next working day. */
const dayToPlan = (due: PlainDate, today: PlainDate): PlainDate =>
  due > today ? due : (nextAfter(today, 'daily') ?? today);
