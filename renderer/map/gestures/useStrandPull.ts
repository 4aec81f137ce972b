import { type PointerEvent as ReactPointerEvent, useCallback, useMemo, useRef } from 'react';
import type { Point, Strand } from '../../../shared/scene/sceneTypes.ts';
import { useEditor } from '../../editor/EditorContext.tsx';
import { pull } from '../../whatIf/whatIfActions.ts';
import { useMapTools } from '../MapContext.tsx';
import { trackPointer } from './trackPointer.ts';

export interface StrandPull {
  /** Follows the hand that holds Alt and pressed on a strand; one that is drawn aside is pulled when it is let go. */
  readonly start: (event: ReactPointerEvent, strand: Strand) => void;
  /** True from a press on a strand with Alt held until the next press: the view stays where it is. */
  readonly isHeld: () => boolean;
  /** True after such a press became a drag, so that the click with which it ends is not taken for one. */
  readonly wasDragged: () => boolean;
  readonly forget: () => void;
}

/** With Alt held a strand is drawn aside like a string, and shows what would move if the contact ended. */
export const useStrandPull = (): StrandPull => {
  const editor = useEditor();
  const { store, viewport } = useMapTools();
  const press = useRef<{ isDragged: boolean } | null>(null);

  const start = useCallback(
    (event: ReactPointerEvent, { id }: Strand): void => {
      const held = { isDragged: false };
      press.current = held;
      const abandon = (): void => store.setState({ gesture: null });
      trackPointer(event, {
        onMove: (client: Point) => {
          held.isDragged = true;
          const at = viewport.toScene(client);
          store.setState({ hoveredLine: null, hoverAt: null, gesture: { kind: 'pluck', strandId: id, at } });
        },
        onDrop: () => {
          abandon();
          pull(editor, { kind: 'pairing', id });
        },
        onAbandon: abandon,
      });
    },
    [editor, store, viewport],
  );
  const isHeld = useCallback(() => press.current !== null, []);
  const wasDragged = useCallback(() => press.current?.isDragged ?? false, []);
  const forget = useCallback(() => {
    press.current = null;
  }, []);
  return useMemo(() => ({ start, isHeld, wasDragged, forget }), [start, isHeld, wasDragged, forget]);
};
