import type { FeltAt } from '../../shared/insight/types.ts';
import { dayNumber } from '../../shared/model/plainDate.ts';
import { concernedByEvents } from '../../shared/time/concernedByEvents.ts';
import { isComingOrGoing, isWeighty } from '../../shared/time/telling.ts';
import { pickClientState, pickFelt } from '../editor/derived.ts';
import type { EditorState } from '../editor/editorStore.ts';
import { daysPerSecondAt, holdSeconds } from '../timeline/replay.ts';
import { timelineModel } from '../timeline/timelineModel.ts';
import { wantsStills } from '../timeline/windowFrames.ts';
import { leastBadge } from './cards/badgeOf.ts';

/** A replay that stops more shortly than this, in seconds, would only flicker. */
const leastHold = 0.6;

/**
 * Whom the change is about at which a running replay stands still: of a pull everybody who carries a badge of it. Null
 * while the years run, and where it is about all or nobody.
 */
export const pickTold = (state: EditorState): ReadonlySet<string> | null => {
  const { record, today, date, isPlaying, preferences } = state;
  if (!isPlaying || !record) return null;
  const { course, events } = timelineModel(record, today);
  if (!course.stops.includes(dayNumber(date))) return null;
  const hold = holdSeconds(daysPerSecondAt[preferences.replaySpeed], course.stops.length);
  if (hold < leastHold && !wantsStills()) return null;
  const client = pickClientState(state);
  const felt = pickFelt(state);
  if (!client || !felt) return null;
  const ofDay = events.filter((event) => event.date === date);
  // What is read or paired on the day a deal turns is not what turned it.
  const told = ofDay.some(isComingOrGoing)
    ? new Set([...concernedByEvents(record, client, ofDay), ...feltBy(felt)])
    : concernedByEvents(record, client, ofDay.filter(isWeighty));
  return told.size === 0 ? null : told;
};

const feltBy = ({ nodes }: FeltAt): readonly string[] =>
  Object.keys(nodes).filter((id) => Math.round((nodes[id] ?? 0) * 100) >= leastBadge);
