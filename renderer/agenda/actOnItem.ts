import type { AgendaItem } from '../../shared/insight/agenda.ts';
import { nextAfter } from '../../shared/insight/cadence.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import { completeActivity, moveActivity } from '../../shared/record/edits/activities.ts';
import { updateTouch } from '../../shared/record/edits/touches.ts';
import { loadClient, openDialog, run, select, setDate, showView } from '../editor/actions.ts';
import type { Editor } from '../editor/editorStore.ts';
import { allSaved } from '../editor/saveQueue.ts';
import { focusActivity } from '../programmes/focusActivity.ts';

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

/** The client's map, with the seat selected; of a step its programme, on a day on which that has begun. */
export const openItem = async (editor: Editor, item: AgendaItem): Promise<void> => {
  if (!(await openClientOf(editor, item))) return;
  const { today } = editor.store.getState();
  if (!item.step) return showView(editor, 'map');
  const { from } = item.step.programme;
  if (from > today) setDate(editor, from);
  showView(editor, 'programmes');
  focusActivity(item.step.activity.id);
};

/** A plan came true or fell through. Before its day that is so as of today: nothing is over on a day to come. */
export const settle = async (editor: Editor, item: AgendaItem, state: 'done' | 'missed'): Promise<void> => {
  const { touch } = item;
  if (!touch || !(await openClientOf(editor, item))) return;
  const { today } = editor.store.getState();
  const moved = touch.date > today ? { date: today } : {};
  run(editor, (record, context) => updateTouch(record, { touchId: touch.id, state, ...moved }, context));
};

/** A step was taken, today. */
export const completeStep = async (editor: Editor, item: AgendaItem): Promise<void> => {
  const activityId = item.step?.activity.id;
  if (activityId === undefined || !(await openClientOf(editor, item))) return;
  run(editor, (record, context) => completeActivity(record, { activityId }, context));
};

/** Puts a plan on another day. */
export const moveTo = async (editor: Editor, item: AgendaItem, date: PlainDate): Promise<void> => {
  const { step, touch } = item;
  if (date === item.date || !(await openClientOf(editor, item))) return;
  if (step) {
    run(editor, (record, context) => moveActivity(record, { activityId: step.activity.id, date }, context));
  } else if (touch) {
    const { id: touchId, colleagueId } = touch;
    run(editor, (record, context) => updateTouch(record, { touchId, colleagueId, date }, context));
  }
};

export const recordFor = async (editor: Editor, item: AgendaItem, seatId: Id): Promise<void> => {
  if (await openClientOf(editor, item)) {
    openDialog(editor, { kind: 'recordTouch', seatId, colleagueId: item.colleague?.id ?? null });
  }
};

export const planFor = async (editor: Editor, item: AgendaItem, seatId: Id): Promise<void> => {
  if (!(await openClientOf(editor, item))) return;
  const plannedFor = dayToPlan(item.date, editor.store.getState().today);
  openDialog(editor, { kind: 'recordTouch', seatId, colleagueId: item.colleague?.id ?? null, plannedFor });
};

/** The day the rhythm asks for; when that has passed, the next working day. */
const dayToPlan = (due: PlainDate, today: PlainDate): PlainDate =>
  due > today ? due : (nextAfter(today, 'daily') ?? today);
