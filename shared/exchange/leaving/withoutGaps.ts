import { emptyRows } from '../../scene/scene.ts';
import type { ClientState } from '../../time/clientState.ts';

/** Nothing is missing in it, nothing unproven and nothing loose: for readers who are not told what we conclude. */
export const withoutGaps = (state: ClientState): ClientState => {
  const empty = emptyRows(state);
  return {
    ...state,
    rows: state.rows.filter((row) => !empty.includes(row)),
    colleagues: state.colleagues.filter((colleague) => !colleague.hasLeft),
    pairings: state.pairings
      .filter((pairing) => pairing.proof !== 'loose')
      .map((pairing) => ({ ...pairing, proof: 'proven', unprovenSince: null })),
  };
};
