import type { ClientState } from '../../time/clientState.ts';
import type { Finding } from '../types.ts';
import { finding, namesInLine } from './finding.ts';

/** A colleague left our company and strands still hang on her: nobody has taken them over. */
export const colleagueLeft = (state: ClientState): readonly Finding[] =>
  state.colleagues.flatMap(({ colleague, hasLeft }) => {
    if (!hasLeft) return [];
    const seats = state.seats.filter(({ seat }) =>
      state.pairings.some((pairing) => pairing.seatId === seat.id && pairing.colleagueId === colleague.id),
    );
    const only = seats.length === 1 ? seats[0] : undefined;
    const isWeighty = seats.some(({ rows }) => rows.includes('decider') || rows.includes('guarantor'));
    const faces = seats.flatMap(({ person, seat }) => person?.name ?? (seat.title === '' ? [] : [seat.title]));
    return [
      finding({
        rule: 'colleagueLeft',
        severity: isWeighty ? 'alarm' : 'warning',
        about: colleague.id,
        seatIds: seats.map(({ seat }) => seat.id),
        colleagueIds: [colleague.id],
        why: faces.length === seats.length ? 'why' : 'whyUnnamed',
        params: {
          name: colleague.name,
          count: seats.length,
          leftDate: colleague.to ?? state.date,
          faces: namesInLine(faces),
        },
        action: only
          ? { kind: 'pairSeat', seatId: only.seat.id }
          : { kind: 'showColleague', colleagueId: colleague.id },
      }),
    ];
  });
