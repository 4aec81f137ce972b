import { useStore } from '@xyflow/react';
import { type RefObject, useEffect, useState } from 'react';
import { pickLayout } from '../editor/derived.ts';
import { useEditorState } from '../editor/EditorContext.tsx';
import { fittedView, goesOnBelow, type Lettering, letteringAt } from './geometry/view.ts';
import { useMapState, useMapTools } from './MapContext.tsx';

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
    let written: Lettering | null = null;
    const follow = (): void => {
      const map = root.current;
      if (!map) return;
      const { y, zoom } = viewport.view();
      const letters = letteringAt(zoom);
      if (letters !== written) {
        written = letters;
        map.dataset.letters = letters.look;
        map.style.setProperty('--name-size', `${letters.nameSize}px`);
      }
      map.toggleAttribute('data-goes-on', layout !== null && goesOnBelow(layout, { y, zoom }, viewport.size()));
    };
    follow();
    return viewport.subscribe(follow);
  }, [viewport, root, layout]);

  return isReady;
};
