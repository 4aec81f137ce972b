import { levelOf } from '../../model/placeOfTitle.ts';
import { type Assignment, lastPosition, type Seat } from '../../model/records.ts';
import { managementLevels } from '../../model/vocabulary.ts';

/**
 * A place that says nothing of roles: by how high a function stands in the client's own organisation, highest on top;
 * functions that say nothing of that come last. Among equals the layout seeks the fewest crossings.
 */
export const seatWithoutRow = (seat: Seat): Seat => {
  const level = levelOf(seat);
  return { ...seat, position: level === null ? managementLevels.length : managementLevels.indexOf(level) };
};

/** Opposite whoever she meets, as if nobody had ever placed her. */
export const assignmentWithoutRow = (assignment: Assignment): Assignment => ({
  ...assignment,
  lane: null,
  position: lastPosition,
});
