import type { ClientState } from '../../time/clientState.ts';
import { type Finding, type FindingRule, root7Rules } from '../types.ts';

/**
 * Whether a finding is part of a √7: of a change in the DMU or on our own side, of the newcomer's strands that nobody
 * has proven yet, of a programme that answers it. Nobody may say that it does not matter, so it cannot be put to sleep.
 */
export const isRoot7Part = (state: ClientState, { rule, action, concerns }: Finding): boolean => {
  if ((root7Rules as readonly FindingRule[]).includes(rule)) return true;
  if (rule === 'pairingUnproven') {
    return state.seats.some(({ seat, isNewcomer }) => isNewcomer && concerns.seatIds.includes(seat.id));
  }
  if (rule !== 'programmeOverdue' || action.kind !== 'showProgramme') return false;
  return state.programmes.some(({ programme }) => programme.id === action.programmeId && programme.kind === 'root7');
};
