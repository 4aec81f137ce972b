import { type RefObject, useEffect, useRef } from 'react';
import { useEditorState } from '../editor/EditorContext.tsx';
import type { RowPlace } from './laneRows.ts';

/** Scrolls the rows to the seat that is selected or followed, once it is; later scrolling is the user's. */
export const useSelectedInSight = (rows: RefObject<HTMLElement | null>, places: readonly RowPlace[]): void => {
  const seatId = useEditorState(({ selection, follow }) =>
    selection?.kind === 'seat' ? selection.id : follow?.kind === 'seat' ? follow.id : null,
  );
  const placed = useRef(places);
  useEffect(() => {
    placed.current = places;
  });
  useEffect(() => {
    const row = placed.current.find((place) => place.kind === 'seat' && place.bar.seatId === seatId);
    const element = rows.current;
    if (!row || !element) return;
    const hidden = row.top + row.height - (element.scrollTop + element.clientHeight);
    if (hidden > 0) element.scrollTop += hidden;
    if (row.top < element.scrollTop) element.scrollTop = row.top;
  }, [rows, seatId]);
};
