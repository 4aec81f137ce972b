import { emptyRows } from '../../scene/scene.ts';
import type { ClientState, PairingState } from '../../time/clientState.ts';

/**
 * Nothing is missing in it, nothing unproven and nothing loose: for readers who are not told what we conclude. A
 * colleague whom nothing but a loose strand kept on the map is not on it either.
 */
export const withoutGaps = (state: ClientState): ClientState => {
  const empty = emptyRows(state);
  const pairings = state.pairings
    .filter((pairing) => pairing.proof !== 'loose')
    .map((pairing): PairingState => ({ ...pairing, proof: 'proven', unprovenSince: null }));
  const paired = new Set(pairings.map(({ colleagueId }) => colleagueId));
  return {
    ...state,
    rows: state.rows.filter((row) => !empty.includes(row)),
    colleagues: state.colleagues.filter(
      ({ colleague, assignment, hasLeft }) => !hasLeft && (assignment !== null || paired.has(colleague.id)),
    ),
    pairings,
  };
};
