import { useStore } from '@xyflow/react';
import { type RefObject, useEffect, useState } from 'react';
import { pickLayout } from '../editor/derived.ts';
import { useEditorState } from '../editor/EditorContext.tsx';
import { fittedView } from './geometry/view.ts';
import { useMapState, useMapTools } from './MapContext.tsx';

/** Below this zoom a card shows its name only, larger. */
const farZoom = 0.62;

/**
 * Shows the whole map until the user pans or zooms; from then on the view is hers. True once the first view stands,
 * so that nothing is seen jumping into place.
 */
export const useFittedView = (root: RefObject<HTMLElement | null>): boolean => {
  const { viewport } = useMapTools();
  const layout = useEditorState(pickLayout);
  const isFitted = useMapState((state) => state.isFitted);
  const width = useStore((flow) => flow.width);
  const height = useStore((flow) => flow.height);
  const canMove = useStore((flow) => flow.panZoom !== null);
  const [isReady, setReady] = useState(false);

  useEffect(() => {
    if (!layout || !isFitted || !canMove || width === 0 || height === 0) return;
    viewport.show(fittedView(layout, { width, height }, 'opening'), 'jump');
    setReady(true);
  }, [layout, isFitted, canMove, width, height, viewport]);

  useEffect(() => {
    const follow = (): void => {
      root.current?.toggleAttribute('data-far', viewport.view().zoom < farZoom);
    };
    follow();
    return viewport.subscribe(follow);
  }, [viewport, root]);

  return isReady;
};
