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
  const view = (): View => {
    const [x, y, zoom] = flow.getState().transform;
    return { x, y, zoom };
  };
  return {
    view,
    size: () => ({ width: flow.getState().width, height: flow.getState().height }),
    subscribe: (listener) => flow.subscribe(listener),
    toScene: (client) => {
      const box = flow.getState().domNode?.getBoundingClientRect();
      return toScene(view(), { x: client.x - (box?.left ?? 0), y: client.y - (box?.top ?? 0) });
    },
    show: (next, motion) => {
      const isStill = motion === 'jump' || matchMedia('(prefers-reduced-motion: reduce)').matches;
      void instance.setViewport(next, isStill ? undefined : { duration: glideDuration });
    },
  };
};
