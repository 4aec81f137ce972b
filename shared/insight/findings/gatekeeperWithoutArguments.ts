import type { ClientState } from '../../time/clientState.ts';
import type { Finding } from '../types.ts';
import { finding, namesInLine } from './finding.ts';

/** A gatekeeper sits there, and our people come to her without anything she could pass on. */
export const gatekeeperWithoutArguments = (state: ClientState): readonly Finding[] => {
  const gatekeepers = state.seats.filter(({ rows, holder }) => holder !== 'vacant' && rows.includes('gatekeeper'));
  const first = gatekeepers[0];
  if (!first || state.arguments.length > 0) return [];
  const names = gatekeepers.flatMap(({ person, seat }) => person?.name ?? (seat.title === '' ? [] : [seat.title]));
  return [
    finding({
      rule: 'gatekeeperWithoutArguments',
      severity: 'notice',
      seatIds: gatekeepers.map(({ seat }) => seat.id),
      why: names.length === 0 ? 'whyUnnamed' : 'why',
      params: { count: gatekeepers.length, names: namesInLine(names) },
      action: { kind: 'addArgument', seatId: first.seat.id },
    }),
  ];
};
