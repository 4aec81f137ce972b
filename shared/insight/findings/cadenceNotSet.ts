import type { ClientState } from '../../time/clientState.ts';
import type { Finding } from '../types.ts';
import { finding, namesInLine } from './finding.ts';

/** Pairings for which nobody agreed how often contact is wanted, told together. Without a rhythm nothing is ever late. */
export const cadenceNotSet = (state: ClientState): readonly Finding[] => {
  const unset = state.pairings.filter(({ pairing, proof }) => pairing.cadence === null && proof !== 'loose');
  const first = unset[0];
  if (!first) return [];
  const seats = state.seats.filter(({ seat }) => unset.some((each) => each.seatId === seat.id));
  const names = seats.flatMap(({ person, seat }) => person?.name ?? (seat.title === '' ? [] : [seat.title]));
  const colleagueIds = [...new Set(unset.map((each) => each.colleagueId))];
  return [
    finding({
      rule: 'cadenceNotSet',
      severity: 'notice',
      seatIds: seats.map(({ seat }) => seat.id),
      colleagueIds,
      why: names.length === seats.length ? 'why' : 'whyUnnamed',
      params: { count: unset.length, faces: namesInLine(names) },
      action: { kind: 'showPairing', pairingId: first.pairing.id },
    }),
  ];
};
