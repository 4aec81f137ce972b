import type { ClientState } from '../../time/clientState.ts';
import { oncePerPerson } from '../rowSeats.ts';
import type { Finding } from '../types.ts';
import { finding, namesInLine } from './finding.ts';

/** Readings older than the company's rules allow, told together: feelings change, and nobody looked again. */
export const readingStale = (state: ClientState): readonly Finding[] => {
  const stale = oncePerPerson(state.seats.filter((seat) => seat.emotion.isStale));
  const first = stale[0];
  if (!first) return [];
  const isWeighty = stale.some(({ rows }) => rows.includes('decider') || rows.includes('guarantor'));
  const oldest = stale.flatMap(({ emotion }) => (emotion.reading ? [emotion.reading.date] : [])).sort()[0];
  return [
    finding({
      rule: 'readingStale',
      severity: isWeighty ? 'warning' : 'notice',
      seatIds: stale.map(({ seat }) => seat.id),
      params: {
        count: stale.length,
        months: state.rules.staleMonths,
        names: namesInLine(stale.flatMap(({ person }) => (person ? [person.name] : []))),
        oldestDate: oldest ?? state.date,
      },
      action: { kind: 'addReading', seatId: first.seat.id },
    }),
  ];
};
