import type { ClientState, SeatState } from '../../time/clientState.ts';
import { isUnread, oncePerPerson } from '../rowSeats.ts';
import type { Coverage } from '../types.ts';
import { type Sum, seatLabel, sumOf, type Term, term } from './sum.ts';

/** The four figures beside coverage, taken apart: one term for everybody each of them counts, or misses. */
export const countSum = (state: ClientState, which: keyof Coverage['counts']): Sum => {
  if (which === 'deciders') return sumOf('count', roleTerms(state, 'decider'));
  if (which === 'guarantors') return sumOf('count', roleTerms(state, 'guarantor'));
  if (which === 'unread') return sumOf('count', oncePerPerson(state.seats.filter(isUnread)).map(counted));
  return sumOf('count', unprovenTerms(state));
};

const counted = (seat: SeatState): Term =>
  term({ id: seat.seat.id, label: seatLabel(seat), people: { seatIds: [seat.seat.id], colleagueIds: [] } });

const roleTerms = (state: ClientState, role: 'decider' | 'guarantor'): readonly Term[] => {
  const seats = state.seats.filter((seat) => seat.rows.includes(role));
  if (seats.length === 0) {
    return [term({ id: 'empty', label: { key: 'sum.rowEmpty' }, value: 0, isMissing: true })];
  }
  return seats.map((seat) =>
    seat.holder === 'known'
      ? counted(seat)
      : { ...counted(seat), value: 0, isMissing: true, note: { key: 'sum.lacks.known' } },
  );
};

const unprovenTerms = (state: ClientState): readonly Term[] =>
  state.pairings.map(({ pairing, seatId, colleagueId, proof }) => {
    const seat = state.seats.find((each) => each.seat.id === seatId);
    const colleague = state.colleagues.find((each) => each.colleague.id === colleagueId)?.colleague.name ?? '??';
    const name = seat?.person?.name ?? (seat?.seat.title || '??');
    return term({
      id: pairing.id,
      label: { key: 'sum.pairing', params: { name, colleague } },
      note: { key: `word.proof.${proof}` },
      value: proof === 'proven' ? 0 : 1,
      isMissing: false,
      people: { seatIds: [seatId], colleagueIds: [colleagueId] },
    });
  });
