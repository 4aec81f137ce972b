import type { Role } from '../../model/vocabulary.ts';
import type { ClientState } from '../../time/clientState.ts';
import { fulfils, partWeight, rowWeight } from '../coverage.ts';
import { seatsOfRow } from '../rowSeats.ts';
import { type CoveragePart, coverageParts } from '../types.ts';
import { type Sum, seatLabel, sumOf, type Term, term } from './sum.ts';

/** Coverage taken apart: the four parts, the rows of each, and in each row the seats that have it and those that lack it. */
export const coverageSum = (state: ClientState): Sum =>
  sumOf(
    'share',
    coverageParts.map((part) => partTerm(state, part, partWeight(state, part))),
  );

/** The share of one part, with its rows for terms. */
export const coveragePartSum = (state: ClientState, part: CoveragePart): Sum =>
  sumOf('share', partTerm(state, part, 1).terms);

const partTerm = (state: ClientState, part: CoveragePart, weight: number): Term =>
  term({
    id: part,
    label: { key: `insight.part.${part}` },
    note: { key: 'sum.weighs', params: { share: weight } },
    terms: state.rows.map((row) => rowTerm(state, part, row, weight * rowWeight(state, row))),
  });

/** Of a row, each seat that has the part adds alike; that somebody is known is said of the row as a whole. */
const rowTerm = (state: ClientState, part: CoveragePart, row: Role, weight: number): Term => {
  const seats = seatsOfRow(state, row);
  const having = seats.filter((seat) => fulfils[part](state, seat));
  const each = having.length === 0 ? 0 : weight / (part === 'known' ? having.length : seats.length);
  return term({
    id: row,
    label: { key: `word.lane.${row}` },
    note: { key: 'sum.atMost', params: { share: weight } },
    value: each * having.length,
    isMissing: having.length === 0,
    people: { seatIds: seats.map(({ seat }) => seat.id), colleagueIds: [] },
    terms:
      seats.length === 0
        ? [term({ id: 'empty', label: { key: 'sum.rowEmpty' }, value: 0, isMissing: true })]
        : seats.map((seat) => {
            const has = having.includes(seat);
            return term({
              id: seat.seat.id,
              label: seatLabel(seat),
              note: has ? null : { key: `sum.lacks.${part}` },
              value: has ? each : 0,
              isMissing: !has,
              people: { seatIds: [seat.seat.id], colleagueIds: [] },
            });
          }),
  });
};
