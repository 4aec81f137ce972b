import type { PlainDate } from '../../shared/model/plainDate.ts';
import { type ReplaySpeed, replaySpeeds } from '../../shared/model/vocabulary.ts';
import { nextChange, previousChange, timelineEvents } from '../../shared/time/timeline.ts';
import { setDate } from '../editor/actions.ts';
import type { Editor } from '../editor/editorStore.ts';
import { changePreferences } from '../editor/preferences.ts';
import type { Followed } from '../editor/selection.ts';
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

/** Kept for the next start. */
export const setSpeed = (editor: Editor, replaySpeed: ReplaySpeed): void =>
  void changePreferences(editor, { replaySpeed });

/** One speed faster or slower; at either end it stays. */
export const shiftSpeed = (editor: Editor, by: 1 | -1): void => {
  const now = replaySpeeds.indexOf(editor.store.getState().preferences.replaySpeed);
  const next = replaySpeeds[now + by];
  if (next) setSpeed(editor, next);
};

export const toggleQuiet = (editor: Editor): void =>
  void changePreferences(editor, { skipsQuiet: !editor.store.getState().preferences.skipsQuiet });

/** Loops between two days, in whatever order they are named; one day alone is no loop and ends the one there is. */
export const setLoop = (editor: Editor, a: PlainDate, b: PlainDate): void =>
  editor.store.setState({ loop: a === b ? null : { from: earlier(a, b), to: later(a, b) } });

/** The playhead's day becomes the loop's beginning; an end that does not lie after it gives way to the last day shown. */
export const loopFromHere = (editor: Editor): void => {
  const { record, date, today, loop } = editor.store.getState();
  if (!record) return;
  const { to } = timelineModel(record, today).range;
  setLoop(editor, date, loop && loop.to > date ? loop.to : later(date, to));
};

/** The playhead's day becomes the loop's end; a beginning that does not lie before it gives way to the first day shown. */
export const loopUntilHere = (editor: Editor): void => {
  const { record, date, today, loop } = editor.store.getState();
  if (!record) return;
  const { from } = timelineModel(record, today).range;
  setLoop(editor, loop && loop.from < date ? loop.from : earlier(date, from), date);
};

export const endLoop = (editor: Editor): void => editor.store.setState({ loop: null });

/** Follows whom the selection shows, or stops following them. */
export const toggleFollow = (editor: Editor, followed: Followed): void => {
  const { follow } = editor.store.getState();
  const isFollowed = follow?.kind === followed.kind && follow.id === followed.id;
  editor.store.setState({ follow: isFollowed ? null : followed });
};

export const goToToday = (editor: Editor): void => setDate(editor, editor.store.getState().today);

const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);
const earlier = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);
