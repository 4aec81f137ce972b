import { type ClientRecord, rowById } from '../../record/clientRecord.ts';
import { shiftDays } from '../../time/calendarEdge.ts';
import type { ClientState } from '../../time/clientState.ts';
import { holdingAt } from '../../time/holding.ts';
import { reachOf } from '../programmePlan.ts';
import { unansweredPulls } from '../programmes.ts';
import type { Finding, Pull } from '../types.ts';
import { finding } from './finding.ts';

/** A change in the DMU, or a colleague gone, that no programme answers. It can be answered, never waved away. */
export const root7Programme = (state: ClientState, record: ClientRecord): readonly Finding[] => {
  const there = new Set([
    ...state.seats.map(({ seat }) => seat.id),
    ...state.colleagues.map(({ colleague }) => colleague.id),
  ]);
  return unansweredPulls(record, state).map((pull) => {
    const { pulled, felt } = reachOf(record, pull);
    return finding({
      rule: 'root7Programme',
      severity: 'alarm',
      about: [pull.date, pull.seatId ?? pull.colleagueId].join(' '),
      seatIds: [...pulled, ...felt].filter((id) => there.has(id)),
      colleagueIds: pull.colleagueId !== null && there.has(pull.colleagueId) ? [pull.colleagueId] : [],
      title: pull.kind === 'swap' || pull.kind === 'arrival' ? 'title' : 'titleLeft',
      params: { name: whoMoved(record, pull), pullDate: pull.date, count: felt.length },
      action: {
        kind: 'startProgramme',
        programme: 'root7',
        answers: pull.date,
        pulledSeatId: pull.seatId,
        pulledColleagueId: pull.colleagueId,
      },
    });
  });
};

/** Who came; where nobody came, who went. `??` for somebody nobody of ours knows. */
const whoMoved = (record: ClientRecord, { kind, date, seatId, colleagueId }: Pull): string => {
  if (seatId === null) return (colleagueId !== null && rowById(record, 'colleague', colleagueId)?.name) || '??';
  const on = kind === 'departure' ? shiftDays(date, -1) : date;
  const personId = holdingAt(record, seatId, on).present?.personId ?? null;
  return (personId !== null && rowById(record, 'person', personId)?.name) || '??';
};
