import { stateThatLeaves } from '../../shared/exchange/leaving/concludedThatLeaves.ts';
import type { LeavingRules } from '../../shared/exchange/leaving/leavingRules.ts';
import type { Look } from '../../shared/film/filmCamera.ts';
import type { DayOfChange } from '../../shared/film/filmStops.ts';
import { type Box, closeView } from '../../shared/film/view.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import type { Layout } from '../../shared/scene/sceneTypes.ts';
import type { ClientState } from '../../shared/time/clientState.ts';
import { concernedByEvents } from '../../shared/time/concernedByEvents.ts';
import { phaseAt } from '../../shared/time/presence.ts';
import type { Rect } from '../paper/sheetSize.ts';
import { filmLayout, isTooFull, readableScale, wholeOf } from './filmMap.ts';
import { pulledOn } from './pulledOn.ts';

interface Filmed {
  readonly record: ClientRecord;
  readonly place: Rect;
  readonly rules: LeavingRules;
}

const layoutOn = ({ record, place, rules }: Filmed, date: PlainDate): Layout =>
  filmLayout(record, phaseAt(record, date) ?? 'exploration', place, rules.findings);

/** Whether the map of this date is too full to be read as a whole. */
export const isTooFullOn = (filmed: Filmed, date: PlainDate): boolean =>
  isTooFull(layoutOn(filmed, date), filmed.place);

/** Where the camera looks on a date: at whoever changes, with the other ends of their strands where those fit. */
export const lookOn = (filmed: Filmed, date: PlainDate, change: DayOfChange | null): Look => {
  const { record, place, rules } = filmed;
  const layout = layoutOn(filmed, date);
  const whole = wholeOf(layout, place);
  if (!change || !isTooFull(layout, place)) return { whole, close: null, boxes: [] };
  const state = stateThatLeaves(record, date, rules);
  const ids = change.weight === 'pull' ? pulledOn(record, date) : concernedByEvents(record, state, change.events);
  const boxes = [...ids].flatMap((id) => boxOf(layout, id));
  const others = facing(state, ids).flatMap((id) => boxOf(layout, id));
  return { whole, boxes, close: closeView(boxes, nearestFirst(others, boxes), layout, place, readableScale) };
};

const facing = ({ pairings }: ClientState, ids: ReadonlySet<Id>): readonly Id[] =>
  pairings.flatMap(({ seatId, colleagueId }) => [
    ...(ids.has(seatId) ? [colleagueId] : []),
    ...(ids.has(colleagueId) ? [seatId] : []),
  ]);

const boxOf = ({ seats, colleagues, cardSize }: Layout, id: Id): readonly Box[] => {
  const at = seats[id] ?? colleagues[id];
  return at ? [{ ...at, ...cardSize }] : [];
};

const nearestFirst = (boxes: readonly Box[], [first]: readonly Box[]): readonly Box[] =>
  first ? boxes.toSorted((a, b) => Math.abs(a.y - first.y) - Math.abs(b.y - first.y)) : boxes;
