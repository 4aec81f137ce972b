import { dateOfDayNumber, dayNumber, type PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import type { EditorState, EditorStore } from '../editor/editorStore.ts';
import { advance, advanceInStills, type Course, daysPerSecondAt, playedPart, type ReplayHead } from './replay.ts';

/** Calls back once, before the next picture, with a rising time in milliseconds. In the window: requestAnimationFrame. */
export interface FrameClock {
  readonly request: (onFrame: (milliseconds: number) => void) => number;
  readonly cancel: (handle: number) => void;
}

/** A frame that comes later than this, in seconds, was lost to a hidden window or a busy machine: it is not made up for. */
const longestFrame = 0.1;

/** A loop stands still at its beginning for so long, in seconds: one sees that it begins anew. */
const loopPause = 0.6;

/**
 * Runs the replay whenever the store says `isPlaying`, and clears that at the end of the course. Started
 * today, where the window opens, or where nothing changes any more, it begins anew. The date is written at most once a
 * frame and only when the day changes; whoever else writes it is followed. Answers how to stop for good.
 */
export const attachPlayer = (
  store: EditorStore,
  clock: FrameClock,
  courseOf: (record: ClientRecord, today: PlainDate) => Course,
  wantsStills: () => boolean = () => false,
): (() => void) => {
  let frame: number | null = null;
  let head: ReplayHead = { day: 0, hold: 0 };
  let shown: PlainDate | null = null;
  let last: number | null = null;

  const courseIn = ({ loop, preferences, today }: EditorState, record: ClientRecord): Course =>
    playedPart(courseOf(record, today), loop, preferences.skipsQuiet);

  const stop = (): void => {
    if (frame !== null) clock.cancel(frame);
    frame = null;
  };

  const start = (): void => {
    const state = store.getState();
    const { record, today, date, loop } = state;
    if (!record) {
      store.setState({ isPlaying: false });
      return;
    }
    const course = courseIn(state, record);
    const day = dayNumber(date);
    const hasSomethingAhead = loop
      ? course.from <= day && day < course.to
      : date !== today && day < Math.min(course.lastChange, course.to);
    head = { day: hasSomethingAhead ? day : course.from, hold: 0 };
    shown = dateOfDayNumber(head.day);
    last = null;
    frame = clock.request(onFrame);
    if (shown !== date) store.setState({ date: shown });
  };

  const onFrame = (milliseconds: number): void => {
    frame = null;
    const state = store.getState();
    const { record, date, isPlaying, loop, preferences } = state;
    if (!isPlaying || !record) return;
    if (date !== shown) head = { day: dayNumber(date), hold: 0 };
    const course = courseIn(state, record);
    const seconds = last === null ? 0 : Math.min((milliseconds - last) / 1000, longestFrame);
    last = milliseconds;
    const isRoundOver = head.day >= course.to && head.hold <= 0;
    if (loop && isRoundOver) head = { day: course.from, hold: loopPause };
    head = (wantsStills() ? advanceInStills : advance)(head, seconds, daysPerSecondAt[preferences.replaySpeed], course);
    const isAtEnd = head.day >= course.to && !loop;
    shown = dateOfDayNumber(head.day);
    if (!isAtEnd) frame = clock.request(onFrame);
    if (shown !== date || isAtEnd) store.setState({ date: shown, isPlaying: !isAtEnd });
  };

  const follow = (): void => {
    const { isPlaying } = store.getState();
    if (isPlaying && frame === null) start();
    if (!isPlaying) stop();
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (state.isPlaying !== before.isPlaying) follow();
  });
  follow();
  return () => {
    unsubscribe();
    stop();
  };
};
