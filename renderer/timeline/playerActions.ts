import type { PlainDate } from '../../shared/model/plainDate.ts';
import { nextChange, previousChange, timelineEvents } from '../../shared/time/timeline.ts';
import { setDate } from '../editor/actions.ts';
import { type Editor, playerSpeeds } from '../editor/editorStore.ts';
import { timelineModel } from './timelineModel.ts';

/** Starts or stops the replay; started where nothing changes any more it begins anew (the player sees to that). */
export const togglePlay = (editor: Editor): void => {
  const { record, isPlaying } = editor.store.getState();
  if (record) editor.store.setState({ isPlaying: !isPlaying });
};

/** Stops the replay and goes to the next date on which the picture changes; after the last one, to the end. */
export const stepToNextChange = (editor: Editor): void => {
  const { record, date, today } = editor.store.getState();
  if (!record) return;
  const { range } = timelineModel(record, today);
  const next = nextChange(timelineEvents(record), date) ?? later(date, range.to);
  setDate(editor, next);
};

/** Stops the replay and goes to the change before; before the first one, to the beginning. */
export const stepToPreviousChange = (editor: Editor): void => {
  const { record, date, today } = editor.store.getState();
  if (!record) return;
  const { range } = timelineModel(record, today);
  const previous = previousChange(timelineEvents(record), date) ?? earlier(date, range.from);
  setDate(editor, previous);
};

/** `speed`: index into `playerSpeeds`. @throws RangeError for any other number. */
export const setSpeed = (editor: Editor, speed: number): void => {
  if (playerSpeeds[speed] === undefined) throw new RangeError(`there is no speed ${speed}`);
  editor.store.setState({ speed });
};

export const goToToday = (editor: Editor): void => setDate(editor, editor.store.getState().today);

const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);
const earlier = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);
