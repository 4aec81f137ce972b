import type { FrameClock } from './player.ts';

/** The screen's own rhythm. */
export const windowFrames: FrameClock = {
  request: (onFrame) => requestAnimationFrame(onFrame),
  cancel: (handle) => cancelAnimationFrame(handle),
};
