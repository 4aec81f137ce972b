import type { FrameClock } from './player.ts';

/** The screen's own rhythm. */
export const windowFrames: FrameClock = {
  request: (onFrame) => requestAnimationFrame(onFrame),
  cancel: (handle) => cancelAnimationFrame(handle),
};

/** True for who asked the system for less motion. */
export const wantsStills = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
