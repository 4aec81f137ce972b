import { moveColleague } from '../../../shared/record/edits/moveColleague.ts';
import { moveSeat } from '../../../shared/record/edits/moveSeat.ts';
import type { ColleagueCard, SeatCard } from '../../../shared/scene/sceneTypes.ts';
import { run } from '../../editor/actions.ts';
import type { Editor } from '../../editor/editorStore.ts';
import type { LaneSlot } from '../geometry/laneSlot.ts';

/** Puts a card where it was dropped. */
export const moveCard = (editor: Editor, card: SeatCard | ColleagueCard, { lane, index }: LaneSlot): void => {
  if (card.kind === 'seat') {
    run(editor, (record, context) => moveSeat(record, { seatId: card.id, lane, position: index }, context));
    return;
  }
  const ownLane = lane === 'unplaced' ? null : lane;
  run(editor, (record, context) =>
    moveColleague(record, { colleagueId: card.id, lane: ownLane, position: index }, context),
  );
};
