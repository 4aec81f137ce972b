import type { Id } from '../../shared/model/ids.ts';

/** Where a step stands among the programmes; put on the line that opens it. */
export const activityLineId = (activityId: Id): string => `activity-${activityId}`;

/** Brings a step of the view that is about to be drawn to the eye and the keys. */
export const focusActivity = (activityId: Id): void => {
  requestAnimationFrame(() => {
    const line = document.getElementById(activityLineId(activityId));
    line?.scrollIntoView({ block: 'center' });
    line?.focus({ preventScroll: true });
  });
};
