import type { Point } from '../../../shared/scene/sceneTypes.ts';

/** Less movement than this is a click. CSS pixels. */
const threshold = 4;

export interface PointerListener {
  /** Every move, from the first that is more than a click. `client`: pointer in the window. */
  readonly onMove: (client: Point) => void;
  /** Let go after a drag. */
  readonly onDrop: () => void;
  /** Escape, or the window lost the pointer: as if nothing had happened. Also called for a mere click. */
  readonly onAbandon: () => void;
}

/**
 * Follows one pressed pointer until it is let go. While it drags, keys other than Escape are swallowed: no shortcut
 * may change the record under the hand.
 */
export const trackPointer = (down: { readonly pointerId: number } & ClientPoint, listener: PointerListener): void => {
  const stop = new AbortController();
  const options = { signal: stop.signal, capture: true };
  let isDragging = false;
  const end = (finish: () => void): void => {
    stop.abort();
    finish();
  };

  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerId !== down.pointerId) return;
      isDragging ||= Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) >= threshold;
      if (isDragging) listener.onMove({ x: event.clientX, y: event.clientY });
    },
    options,
  );
  window.addEventListener(
    'pointerup',
    (event) => {
      if (event.pointerId === down.pointerId) end(isDragging ? listener.onDrop : listener.onAbandon);
    },
    options,
  );
  window.addEventListener(
    'pointercancel',
    (event) => {
      if (event.pointerId === down.pointerId) end(listener.onAbandon);
    },
    options,
  );
  // Not captured: inside the window focus may move freely, and every element's blur would pass by here.
  window.addEventListener('blur', () => end(listener.onAbandon), { signal: stop.signal });
  window.addEventListener(
    'keydown',
    (event) => {
      if (!isDragging) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Escape') end(listener.onAbandon);
    },
    options,
  );
};

interface ClientPoint {
  readonly clientX: number;
  readonly clientY: number;
}
