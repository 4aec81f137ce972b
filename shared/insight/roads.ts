import type { Id } from '../model/ids.ts';
import type { Tie } from '../model/records.ts';
import type { AcquaintanceKind, TieKind } from '../model/vocabulary.ts';
import type { ClientRecord } from '../record/clientRecord.ts';
import type { Message } from '../record/step.ts';
import { shiftMonths } from '../time/calendarEdge.ts';
import type { ClientState, SeatState } from '../time/clientState.ts';
import { doneTouchesBetween, latestOf } from '../time/recordIndex.ts';
import { calledAs, colleaguesOfOurs } from './reasons.ts';

/** One step of a road: from a colleague to a seat, or from seat to seat. */
export interface RoadStep {
  readonly kind: 'pairing' | 'touch' | 'acquaintance' | 'tie';
  /** The row it rests on. */
  readonly rowId: Id;
  readonly fromId: Id;
  readonly toId: Id;
  /** How likely a word passes along it, above 0 and below 1. */
  readonly reliability: number;
  readonly message: Message;
}

/**
 * How likely a word passes along a step. The method names the roads and no figures: ours say that proven contact carries
 * best, that what is recent carries better than what is long ago, and that a word goes down a line of command more
 * easily than up.
 */
export const roadReliability = {
  proven: 0.95,
  /** Contact without a pairing: within a year, within three, longer ago. */
  touch: { year: 0.8, threeYears: 0.6, older: 0.4 },
  acquaintance: { private: 0.8, network: 0.7, formerEmployer: 0.6, formerMeeting: 0.5 } as const satisfies Record<
    AcquaintanceKind,
    number
  >,
  /** `forward`: from the seat the tie begins at. A conflict is no road. */
  tie: {
    reportsTo: { forward: 0.6, backward: 0.8 },
    influences: { forward: 0.7, backward: 0.5 },
    network: { forward: 0.7, backward: 0.7 },
  } as const satisfies Record<Exclude<TieKind, 'conflict'>, { readonly forward: number; readonly backward: number }>,
} as const;

/**
 * Every step a word of ours can take at the date: from colleagues who are with us, along proven pairings, contacts and
 * acquaintances to people who sit there now, and on along the ties between seats. Two who are in conflict carry nothing to each
 * other, whatever else ties them.
 */
export const roadsAt = (state: ClientState, record: ClientRecord): readonly RoadStep[] => {
  const seats = new Map(state.seats.filter(({ holder }) => holder !== 'vacant').map((seat) => [seat.seat.id, seat]));
  return [...fromOurSide(state, record), ...tieRoads(state, seats)];
};

const fromOurSide = (state: ClientState, record: ClientRecord): readonly RoadStep[] =>
  colleaguesOfOurs(record, state.date).flatMap((colleague) =>
    state.seats.flatMap((seat): readonly RoadStep[] => {
      const { person } = seat;
      if (!person) return [];
      const names = { colleague: colleague.name, name: person.name };
      const ends = { fromId: colleague.id, toId: seat.seat.id };
      const proven = state.pairings.find(
        (each) => each.seatId === ends.toId && each.colleagueId === ends.fromId && each.proof === 'proven',
      );
      const met = latestOf(doneTouchesBetween(record, person.id, colleague.id), state.date);
      return [
        ...(proven
          ? [
              {
                ...ends,
                kind: 'pairing' as const,
                rowId: proven.pairing.id,
                reliability: roadReliability.proven,
                message: { key: `reach.meets.${proven.pairing.cadence ?? 'none'}`, params: names },
              },
            ]
          : []),
        ...(met
          ? [
              {
                ...ends,
                kind: 'touch' as const,
                rowId: met.id,
                reliability: roadReliability.touch[ageOf(state, met.date)],
                message: { key: 'reach.met', params: { ...names, metDate: met.date } },
              },
            ]
          : []),
        ...state.acquaintances
          .filter((row) => row.personId === person.id && row.colleagueId === colleague.id)
          .map((row) => ({
            ...ends,
            kind: 'acquaintance' as const,
            rowId: row.id,
            reliability: roadReliability.acquaintance[row.kind],
            message: { key: `reach.knows.${row.kind}`, params: names },
          })),
      ];
    }),
  );

const ageOf = (state: ClientState, date: string): 'year' | 'threeYears' | 'older' => {
  if (date > shiftMonths(state.date, -12)) return 'year';
  return date > shiftMonths(state.date, -36) ? 'threeYears' : 'older';
};

const tieRoads = (state: ClientState, seats: ReadonlyMap<Id, SeatState>): readonly RoadStep[] => {
  const inConflict = new Set(state.ties.filter(({ kind }) => kind === 'conflict').map(endsKey));
  return state.ties.flatMap((tie): readonly RoadStep[] => {
    const from = seats.get(tie.fromSeatId);
    const to = seats.get(tie.toSeatId);
    const { kind } = tie;
    if (!from || !to || kind === 'conflict' || inConflict.has(endsKey(tie))) return [];
    const walk = (a: SeatState, b: SeatState, way: 'forward' | 'backward'): readonly RoadStep[] =>
      // Through somebody nobody of ours knows no word can be sent on.
      a.person
        ? [
            {
              kind: 'tie',
              rowId: tie.id,
              fromId: a.seat.id,
              toId: b.seat.id,
              reliability: roadReliability.tie[kind][way],
              message: { key: `reach.${kind}.${way}`, params: { from: calledAs(a), to: calledAs(b) } },
            },
          ]
        : [];
    return [...walk(from, to, 'forward'), ...walk(to, from, 'backward')];
  });
};

const endsKey = ({ fromSeatId, toSeatId }: Tie): string => [fromSeatId, toSeatId].sort().join(' ');
