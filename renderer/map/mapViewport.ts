import type { ReactFlowInstance, useStoreApi } from '@xyflow/react';
import type { Point } from '../../shared/scene/sceneTypes.ts';
import { type Size, toScene, type View } from './geometry/view.ts';

/** React Flow's viewport in our words. */
export interface MapViewport {
  readonly view: () => View;
  /** Of the visible pane, in CSS pixels. */
  readonly size: () => Size;
  readonly subscribe: (listener: () => void) => () => void;
  /** A point of the window (`clientX`, `clientY`) in scene units. */
  readonly toScene: (client: Point) => Point;
  readonly show: (view: View, motion: 'glide' | 'jump') => void;
}

const glideDuration = 220;

export const createMapViewport = (
  flow: ReturnType<typeof useStoreApi>,
  instance: Pick<ReactFlowInstance, 'setViewport'>,
): MapViewport => {
  // The same object while it says the same: unchanged pictures compare equal.
  let view: View = { x: 0, y: 0, zoom: 1 };
  let size: Size = { width: 0, height: 0 };
  const currentView = (): View => {
    const [x, y, zoom] = flow.getState().transform;
    if (view.x !== x || view.y !== y || view.zoom !== zoom) view = { x, y, zoom };
    return view;
  };
  const currentSize = (): Size => {
    const { width, height } = flow.getState();
    if (size.width !== width || size.height !== height) size = { width, height };
    return size;
  };
  return {
    view: currentView,
    size: currentSize,
    subscribe: (listener) => flow.subscribe(listener),
    toScene: (client) => {
      const box = flow.getState().domNode?.getBoundingClientRect();
      return toScene(currentView(), { x: client.x - (box?.left ?? 0), y: client.y - (box?.top ?? 0) });
    },
    show: (next, motion) => {
      const isStill = motion === 'jump' || matchMedia('(prefers-reduced-motion: reduce)').matches;
      void instance.setViewport(next, isStill ? undefined : { duration: glideDuration });
    },
  };
};
