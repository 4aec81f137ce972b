import { partRules, type RuleName } from '../model/companyRules.ts';
import type { Role } from '../model/vocabulary.ts';
import type { ClientState, SeatState } from '../time/clientState.ts';
import { firmPairingsOf, isProven, isUnread, oncePerPerson, seatsOfRow } from './rowSeats.ts';
import { type Coverage, type CoveragePart, coverageParts } from './types.ts';

/**
 * Coverage is a sum anybody can check: each part's share times its weight. A part's share is the mean over the rows of
 * the template, weighed against each other (in the method decider and guarantor count double). What a row has of a part:
 *
 * - known: 1 when someone with a name sits there, else 0 (`have` and `of` count rows);
 * - paired, proven, emotion: of the seats of the row, the part that faces a colleague, has a proven pairing, has a
 *   status other than unknown; a row without seats has nothing and asks for one (`have` and `of` count seats).
 *
 * The weights are the company's (`ClientState.rules`), or the method's own: `shared/model/companyRules.ts`.
 */
export const coverageOf = (state: ClientState): Coverage => {
  const parts = Object.fromEntries(coverageParts.map((part) => [part, partOf(state, part)])) as Coverage['parts'];
  return {
    score: coverageParts.reduce((score, part) => score + parts[part].share * parts[part].weight, 0),
    parts,
    counts: {
      deciders: knownOf(state, 'decider'),
      guarantors: knownOf(state, 'guarantor'),
      unread: oncePerPerson(state.seats.filter(isUnread)).length,
      unproven: {
        have: state.pairings.filter((pairing) => pairing.proof !== 'proven').length,
        of: state.pairings.length,
      },
    },
  };
};

const partOf = (state: ClientState, part: CoveragePart): Coverage['parts'][CoveragePart] => {
  const rows = state.rows.map((row) => ({ weight: rowWeight(state, row), ...rowPart(state, row, part) }));
  return {
    share: rows.reduce((sum, row) => sum + (row.weight * row.have) / row.of, 0),
    weight: partWeight(state, part),
    have: rows.reduce((sum, row) => sum + row.have, 0),
    of: rows.reduce((sum, row) => sum + row.of, 0),
  };
};

const rowPart = (state: ClientState, row: Role, part: CoveragePart): { readonly have: number; readonly of: number } => {
  const seats = seatsOfRow(state, row);
  const have = seats.filter((seat) => fulfils[part](state, seat)).length;
  return part === 'known' ? { have: Math.min(1, have), of: 1 } : { have, of: Math.max(1, seats.length) };
};

/** Whether a seat has what a part of coverage asks for. */
export const fulfils: Readonly<Record<CoveragePart, (state: ClientState, seat: SeatState) => boolean>> = {
  known: (_state, seat) => seat.holder === 'known',
  paired: (state, seat) => firmPairingsOf(state, seat).length > 0,
  proven: isProven,
  emotion: (_state, seat) => seat.emotion.status !== 'unknown',
};

/** A part's weight against the other parts; the four sum to 1. */
export const partWeight = ({ rules }: ClientState, part: CoveragePart): number =>
  rules[part] / partRules.reduce((sum, each) => sum + rules[each], 0);

/** A row's weight against the other rows of the template; they sum to 1. */
export const rowWeight = ({ rules, rows }: ClientState, row: Role): number =>
  rules[ruleOfRow(row)] / rows.reduce((sum, each) => sum + rules[ruleOfRow(each)], 0);

const ruleOfRow = (row: Role): RuleName => (row === 'decider' || row === 'guarantor' ? row : 'other');

/** At least one is wanted, even where no seat has the role yet. */
const knownOf = (state: ClientState, role: Role): { readonly have: number; readonly of: number } => {
  const seats = state.seats.filter((seat) => seat.rows.includes(role));
  return { have: seats.filter((seat) => seat.holder === 'known').length, of: Math.max(1, seats.length) };
};
