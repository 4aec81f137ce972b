/** How a slide is walked through. */
export interface SlidePlan {
  /** At least one. */
  readonly steps: number;
  /** The step that runs when it is arrived at by going on; null: none does. */
  readonly runsAt: number | null;
}

/** Where the presentation is. `isRunning`: the years run, and arrive by themselves where the step ends. */
export interface Walk {
  readonly slide: number;
  readonly step: number;
  readonly isRunning: boolean;
}

export type Move =
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' | 'ended' }
  | { readonly kind: 'goTo'; readonly slide: number };

/**
 * The place after a move; the same one where there is nowhere to go. What runs is brought to its end by the first
 * `next`, and left by the one after it. Back goes to the end of the slide before; every other jump to the first step.
 */
export const walk = (plans: readonly SlidePlan[], at: Walk, move: Move): Walk => {
  switch (move.kind) {
    case 'next':
      return at.isRunning ? { ...at, isRunning: false } : onward(plans, at);
    case 'previous':
      return backward(plans, at);
    case 'first':
      return atSlide(plans, at, 0);
    case 'last':
      return atSlide(plans, at, plans.length - 1);
    case 'goTo':
      return atSlide(plans, at, move.slide);
    case 'ended':
      return at.isRunning ? { ...at, isRunning: false } : at;
  }
};

const onward = (plans: readonly SlidePlan[], at: Walk): Walk => {
  const plan = plans[at.slide];
  if (plan && at.step + 1 < plan.steps) {
    return { slide: at.slide, step: at.step + 1, isRunning: plan.runsAt === at.step + 1 };
  }
  return at.slide + 1 < plans.length ? { slide: at.slide + 1, step: 0, isRunning: false } : at;
};

const backward = (plans: readonly SlidePlan[], at: Walk): Walk => {
  if (at.step > 0) return { slide: at.slide, step: at.step - 1, isRunning: false };
  const before = plans[at.slide - 1];
  return before ? { slide: at.slide - 1, step: before.steps - 1, isRunning: false } : at;
};

const atSlide = (plans: readonly SlidePlan[], at: Walk, slide: number): Walk =>
  slide >= 0 && slide < plans.length ? { slide, step: 0, isRunning: false } : at;
