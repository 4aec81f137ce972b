import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Move, type SlidePlan, type Walk, walk } from '../../../renderer/present/walk.ts';

const start: Walk = { slide: 0, step: 0, isRunning: false };
const still: SlidePlan = { steps: 1, runsAt: null };
const inSteps: SlidePlan = { steps: 4, runsAt: null };
const replay: SlidePlan = { steps: 2, runsAt: 1 };

const anyPlan: fc.Arbitrary<SlidePlan> = fc.constantFrom(still, inSteps, replay, { steps: 3, runsAt: 2 });
const anyPlans = fc.array(anyPlan, { minLength: 1, maxLength: 6 });
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  fc.constantFrom('next', 'previous', 'first', 'last', 'ended').map((kind): Move => ({ kind })),
  fc.integer({ min: -2, max: 8 }).map((slide): Move => ({ kind: 'goTo', slide })),
);
const next: Move = { kind: 'next' };
const previous: Move = { kind: 'previous' };

const walked = (plans: readonly SlidePlan[], from: Walk, moves: readonly Move[]): Walk =>
  moves.reduce((at, move) => walk(plans, at, move), from);

/** On to the first step of a slide, one key at a time; what runs is waited for. */
const walkedTo = (plans: readonly SlidePlan[], slide: number): Walk => {
  let at = start;
  while (at.slide < slide) at = walk(plans, walk(plans, at, next), { kind: 'ended' });
  return at;
};

describe('going on', () => {
  test('shows a slide step by step, then the next slide, and stays on the last', () => {
    const plans = [{ steps: 2, runsAt: null }, still];
    const first = walk(plans, start, next);
    expect(first).toEqual({ slide: 0, step: 1, isRunning: false });
    expect(walk(plans, first, next)).toEqual({ slide: 1, step: 0, isRunning: false });
    expect(walked(plans, start, [next, next, next, next])).toEqual({ slide: 1, step: 0, isRunning: false });
  });

  test('plays a replay, jumps to its end, and leaves it', () => {
    const plans = [replay, still];
    const running = walk(plans, start, next);
    expect(running).toEqual({ slide: 0, step: 1, isRunning: true });
    const atEnd = walk(plans, running, next);
    expect(atEnd).toEqual({ slide: 0, step: 1, isRunning: false });
    expect(walk(plans, atEnd, next)).toEqual({ slide: 1, step: 0, isRunning: false });
  });

  test('leaves a replay at once that came to its end by itself', () => {
    const plans = [replay, still];
    expect(walked(plans, start, [next, { kind: 'ended' }, next])).toEqual({ slide: 1, step: 0, isRunning: false });
  });
});

describe('going back', () => {
  test('comes to the last step of the slide before, where nothing runs', () => {
    const plans = [replay, inSteps];
    expect(walk(plans, { slide: 1, step: 0, isRunning: false }, previous)).toEqual({
      slide: 0,
      step: 1,
      isRunning: false,
    });
  });

  test('stays at the beginning', () => {
    expect(walk([still], start, previous)).toEqual(start);
  });
});

describe('any walk', () => {
  test('forwards and as far backwards returns to the same step', () => {
    fc.assert(
      fc.property(anyPlans, fc.array(anyMove, { maxLength: 12 }), fc.nat({ max: 12 }), (plans, moves, count) => {
        const from = walk(plans, walked(plans, start, moves), { kind: 'ended' });
        let at = from;
        let steps = 0;
        for (let nr = 0; nr < count; nr += 1) {
          const on = walk(plans, walk(plans, at, next), { kind: 'ended' });
          if (on.slide !== at.slide || on.step !== at.step) steps += 1;
          at = on;
        }
        expect(
          walked(
            plans,
            at,
            Array.from({ length: steps }, () => previous),
          ),
        ).toEqual(from);
      }),
    );
  });

  test('comes by a jump where it comes on foot', () => {
    fc.assert(
      fc.property(anyPlans, fc.array(anyMove, { maxLength: 12 }), fc.nat({ max: 5 }), (plans, moves, slide) => {
        if (slide >= plans.length) return;
        expect(walk(plans, walked(plans, start, moves), { kind: 'goTo', slide })).toEqual(walkedTo(plans, slide));
      }),
    );
  });

  test('never leaves the slides there are, and runs only where a slide runs', () => {
    fc.assert(
      fc.property(anyPlans, fc.array(anyMove, { maxLength: 30 }), (plans, moves) => {
        const at = walked(plans, start, moves);
        const plan = plans[at.slide];
        expect(plan).toBeDefined();
        expect(at.step).toBeLessThan(plan?.steps ?? 0);
        if (at.isRunning) expect(at.step).toBe(plan?.runsAt);
      }),
    );
  });
});
