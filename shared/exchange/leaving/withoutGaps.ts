import { emptyRows } from '../../scene/scene.ts';
import type { ClientState } from '../../time/clientState.ts';

/** Nothing is missing in it and nothing unproven: for readers who are not told what we conclude. */
export const withoutGaps = (state: ClientState): ClientState => {
  const empty = emptyRows(state);
  return {
    ...state,
    rows: state.rows.filter((row) => !empty.includes(row)),
    pairings: state.pairings.map((pairing) =>
      pairing.proof === 'unproven' ? { ...pairing, proof: 'proven', unprovenSince: null } : pairing,
    ),
  };
};
