import { useMemo } from 'react';
import { clientOf } from '../../shared/record/clientRecord.ts';
import type { SeatBar } from '../../shared/time/timelineTypes.ts';
import { useEditorState } from '../editor/EditorContext.tsx';
import { laneFoldKey, laneRows, type RowPlaces } from './laneRows.ts';

/** Where every row stands in the height there is; whoever is selected or followed keeps a row in a folded lane. */
export const useRowPlaces = (bars: readonly SeatBar[], available: number): RowPlaces => {
  const clientId = useEditorState((state) => (state.record ? clientOf(state.record).id : null));
  const folds = useEditorState((state) => state.laneFolds);
  const selectedId = useEditorState((state) => (state.selection?.kind === 'seat' ? state.selection.id : null));
  const follow = useEditorState((state) => state.follow);
  return useMemo(
    () =>
      laneRows({
        bars,
        available,
        foldOf: (lane) => (clientId === null ? undefined : folds[laneFoldKey(clientId, lane)]),
        isKept: (bar) =>
          bar.seatId === selectedId ||
          (follow?.kind === 'seat' && bar.seatId === follow.id) ||
          (follow?.kind === 'person' && bar.stretches.some(({ personId }) => personId === follow.id)),
      }),
    [bars, available, clientId, folds, selectedId, follow],
  );
};
