import type { Disturbance, Pull } from '../../shared/insight/types.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';

/** How long strands swing and rings run after a pull, in milliseconds. */
export const swingDuration = 2000;

const swingsPerSecond = 2.1;
/** e^-damping is what is left at the end: too little to see it stop. */
const damping = 4.5;
const strength = 1.5;

/**
 * Amplitude of a strand's waves `elapsed` milliseconds after the pull, as a multiple of the waves it keeps at rest:
 * a damped cosine around 1. Exactly 1 before and after.
 */
export const swingAt = (elapsed: number): number => {
  if (elapsed < 0 || elapsed >= swingDuration) return 1;
  const decay = Math.exp((-damping * elapsed) / swingDuration);
  return 1 + strength * decay * Math.cos((elapsed / 1000) * swingsPerSecond * 2 * Math.PI);
};

/** How far the rings have run, 0 at the pulled card to 1 where they rest; fast first, then slower. */
export const ripplePhaseAt = (elapsed: number): number => {
  if (elapsed < 0 || elapsed >= swingDuration) return 1;
  return 1 - (1 - elapsed / swingDuration) ** 3;
};

/** What the playhead showed last: its date, and the latest pull felt there. */
export interface Shown {
  readonly date: PlainDate;
  readonly latest: Disturbance | null;
}

/**
 * True when a pull comes into view that was not there a moment ago: the playhead passed its day going forward, or an
 * edit just made it. Going back in time meets older pulls, which have been told already.
 */
export const isNewPull = (before: Shown | null, now: Shown): boolean => {
  if (!before || !now.latest || isSamePull(before.latest?.pull ?? null, now.latest.pull)) return false;
  const { date } = now.latest.pull;
  if (before.date === now.date) return before.latest === null || before.latest.pull.date <= date;
  return before.date < date && date <= now.date;
};

const isSamePull = (a: Pull | null, b: Pull): boolean =>
  a !== null && a.date === b.date && a.kind === b.kind && a.seatId === b.seatId && a.colleagueId === b.colleagueId;
