import type { ClientState } from '../../time/clientState.ts';
import { root6ProgrammeOf, windowToPlan } from '../programmes.ts';
import type { Finding } from '../types.ts';
import { finding } from './finding.ts';

/** A √6 window runs without a programme, or begins soon enough that its programme should be planned. */
export const root6Programme = (state: ClientState): readonly Finding[] => {
  const window = windowToPlan(state);
  if (!window || root6ProgrammeOf(state, window)) return [];
  const isRunning = window.from <= state.date;
  const members = state.seats.filter(({ holder }) => holder !== 'vacant');
  return [
    finding({
      rule: 'root6Programme',
      severity: isRunning ? 'warning' : 'notice',
      about: window.from,
      seatIds: members.map(({ seat }) => seat.id),
      title: isRunning ? 'title' : 'titleAhead',
      why: isRunning ? 'why' : 'whyAhead',
      params: { fromDate: window.from, count: members.length },
      action: {
        kind: 'startProgramme',
        programme: 'root6',
        answers: window.from,
        pulledSeatId: null,
        pulledColleagueId: null,
      },
    }),
  ];
};
