import { useStore } from '@xyflow/react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { pickLayout } from '../editor/derived.ts';
import { useEditorState } from '../editor/EditorContext.tsx';
import {
  fittedView,
  goesOnBelow,
  type Lettering,
  leastNameSize,
  leastStageSize,
  letteringAt,
  viewOfPart,
} from './geometry/view.ts';
import { useMapState, useMapTools } from './MapContext.tsx';

/**
 * Shows the whole map until the user pans or zooms; from then on the view is hers. True once the first view stands,
 * so that nothing is seen jumping into place. Before a room it shows what is asked for, however large the screen is.
 */
export const useFittedView = (root: RefObject<HTMLElement | null>): boolean => {
  const { viewport } = useMapTools();
  const layout = useEditorState(pickLayout);
  const isFitted = useMapState((state) => state.isFitted);
  const width = useStore((flow) => flow.width);
  const height = useStore((flow) => flow.height);
  const canMove = useStore((flow) => flow.panZoom !== null);
  const [isReady, setReady] = useState(false);
  const isOnStage = useEditorState((state) => state.isOnStage);
  const asked = useEditorState((state) => (state.isOnStage ? state.askedPart : null));
  const isFollowing = useEditorState((state) => state.follow !== null);
  const wasShown = useRef(false);

  useEffect(() => {
    if (!layout || !isOnStage || !canMove || width === 0 || height === 0) return;
    if (isFollowing && wasShown.current) return;
    const size = { width, height };
    const view = asked && asked !== 'whole' ? viewOfPart(asked, size) : fittedView(layout, size, 'stage');
    viewport.show(view, wasShown.current ? 'glide' : 'jump');
    wasShown.current = true;
    setReady(true);
  }, [layout, asked, isOnStage, isFollowing, canMove, width, height, viewport]);

  useEffect(() => {
    if (isOnStage) return;
    if (!layout || !isFitted || !canMove || width === 0 || height === 0) return;
    viewport.show(fittedView(layout, { width, height }, 'opening'), 'jump');
    setReady(true);
  }, [layout, isFitted, isOnStage, canMove, width, height, viewport]);

  useEffect(() => {
    let written: Lettering | null = null;
    const follow = (): void => {
      const map = root.current;
      if (!map) return;
      const { y, zoom } = viewport.view();
      const letters = letteringAt(zoom, isOnStage ? leastStageSize : leastNameSize);
      if (letters !== written) {
        written = letters;
        map.dataset.letters = letters.look;
        map.style.setProperty('--name-size', `${letters.nameSize}px`);
      }
      map.toggleAttribute('data-goes-on', layout !== null && goesOnBelow(layout, { y, zoom }, viewport.size()));
    };
    follow();
    return viewport.subscribe(follow);
  }, [viewport, root, layout, isOnStage]);

  return isReady;
};
