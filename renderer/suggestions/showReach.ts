import { type ReachPath, reachOf } from '../../shared/insight/reach.ts';
import type { Id } from '../../shared/model/ids.ts';
import { select, shine, showView } from '../editor/actions.ts';
import { pickClientState } from '../editor/derived.ts';
import type { Editor } from '../editor/editorStore.ts';
import type { Spotlight } from '../editor/selection.ts';

const sourceOf = (seatId: Id): string => `reach:${seatId}`;

/** True while a road to this seat is asked for or lit. */
export const isReachShown = (spotlight: Spotlight | null, seatId: Id): boolean =>
  spotlight?.source?.startsWith(sourceOf(seatId)) ?? false;

/** What lights one road on the map; everything else recedes. */
export const spotlightOf = (seatId: Id, { colleagueId, steps }: ReachPath): Spotlight => ({
  source: `${sourceOf(seatId)}:${colleagueId}`,
  seatIds: steps.map(({ toId }) => toId),
  colleagueIds: [colleagueId],
  path: [colleagueId, ...steps.map(({ toId }) => toId)],
});

/** Selects a member and lights the best road to her, where there is one. */
export const showReach = (editor: Editor, seatId: Id): void => {
  const { record } = editor.store.getState();
  const state = pickClientState(editor.store.getState());
  if (!record || !state) return;
  showView(editor, 'map');
  select(editor, { kind: 'seat', id: seatId });
  const best = reachOf(state, record, seatId)[0];
  shine(editor, best ? spotlightOf(seatId, best) : { source: sourceOf(seatId), seatIds: [seatId], colleagueIds: [] });
};
