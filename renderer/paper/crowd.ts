import type { Id } from '../../shared/model/ids.ts';
import type { ClientState } from '../../shared/time/clientState.ts';

/** More strands than these are seen as a weave, no longer one by one. */
const mostSeen = 24;
/** So many are drawn as wide as the scale asks. */
const mostFull = 14;

export const isCrowded = (state: ClientState): boolean => state.pairings.length > mostSeen;

/** Factor on the width of strands: the more there are, the lighter each is, that none hides the others. */
export const lightnessOf = (strands: number): number =>
  strands <= mostFull ? 1 : Math.max(0.5, (mostFull / strands) ** 0.42);

/**
 * Unproven strands that alarm nobody: nothing was lost on them, the two have just not met yet. Told apart only where
 * there are many, or red would be the colour of the map instead of that of a loss.
 */
export const unmetStrands = (state: ClientState): ReadonlySet<Id> =>
  new Set(
    isCrowded(state)
      ? state.pairings.flatMap(({ pairing, proof, unprovenSince }) =>
          proof === 'unproven' && unprovenSince !== null && unprovenSince <= pairing.from ? [pairing.id] : [],
        )
      : [],
  );
