import type { FrameClock } from './player.ts';

/**
 * Applies the latest of the values given between two pictures, once: a hand that moves faster than the screen costs one
 * update a frame. `flush` applies what waits now, for the end of a gesture.
 */
export const frameThrottle = <T>(
  apply: (value: T) => void,
  clock: FrameClock,
): { readonly push: (value: T) => void; readonly flush: () => void; readonly drop: () => void } => {
  let waiting: { readonly value: T } | null = null;
  let frame: number | null = null;
  const run = (): void => {
    frame = null;
    const due = waiting;
    waiting = null;
    if (due) apply(due.value);
  };
  const drop = (): void => {
    if (frame !== null) clock.cancel(frame);
    frame = null;
    waiting = null;
  };
  return {
    push: (value) => {
      waiting = { value };
      frame ??= clock.request(run);
    },
    flush: () => {
      if (frame !== null) clock.cancel(frame);
      run();
    },
    drop,
  };
};
