import type { Id } from '../model/ids.ts';
import type { PlainDate } from '../model/plainDate.ts';
import type { Person, Tie } from '../model/records.ts';
import type { EmotionalStatus } from '../model/vocabulary.ts';
import { type ClientRecord, rowById, rowsOf } from '../record/clientRecord.ts';
import type { ClientState, ColleagueState, PairingState, SeatState } from '../time/clientState.ts';
import { rememberPerObject } from '../time/rememberPerObject.ts';
import { stateAt } from '../time/stateAt.ts';
import { coverageOf } from './coverage.ts';
import { findingsOf } from './findings/findings.ts';
import type { Coverage, Finding } from './types.ts';

/**
 * What became of a seat. `came`, `went`: the seat itself; `swapped`: somebody else sits there; `left`: nobody does any
 * more; `filled`: somebody does again; `named`: we know who it is now; `returned`: the same person, after an absence.
 */
export type SeatChangeKind = 'came' | 'went' | 'swapped' | 'left' | 'filled' | 'named' | 'returned' | 'same';

/** What became of the feelings of one who sat there at both dates. `read`: unknown before; `lost`: unknown now. */
export type MoodChange = 'better' | 'worse' | 'read' | 'lost' | 'same';

export interface SeatChange {
  readonly seatId: Id;
  readonly kind: SeatChangeKind;
  /** Null: the seat did not exist. */
  readonly before: SeatState | null;
  readonly after: SeatState | null;
  /** Null where another person, or nobody, sits there at one of the dates. */
  readonly mood: MoodChange | null;
  /** Who came and had gone again in between, first come first; null: somebody nobody of ours knew. */
  readonly between: readonly (Person | null)[];
}

export interface ColleagueChange {
  readonly colleagueId: Id;
  /** `left`: she left our company, her strands still hang here; `went`: she is on this map no more. */
  readonly kind: 'came' | 'went' | 'left' | 'same';
  readonly before: ColleagueState | null;
  readonly after: ColleagueState | null;
}

/**
 * `broken`: an end was let go; `unproven`: nobody has met the present holder; `proven`: met since; `cadence`: only the
 * rhythm is another.
 */
export type StrandChangeKind = 'new' | 'ended' | 'broken' | 'unproven' | 'proven' | 'cadence' | 'same';

/** A couple of seat and colleague, whichever rows hold them together at the two dates. */
export interface StrandChange {
  readonly seatId: Id;
  readonly colleagueId: Id;
  readonly kind: StrandChangeKind;
  readonly before: PairingState | null;
  readonly after: PairingState | null;
}

export interface TieChange {
  readonly tie: Tie;
  readonly kind: 'new' | 'ended' | 'same';
}

/** What differs between a client at two dates; `before` is the earlier one. */
export interface Comparison {
  readonly before: ClientState;
  readonly after: ClientState;
  /** In the order of the map: those of the later date, then those who went. */
  readonly seats: readonly SeatChange[];
  readonly colleagues: readonly ColleagueChange[];
  readonly strands: readonly StrandChange[];
  readonly ties: readonly TieChange[];
  readonly coverage: { readonly before: Coverage; readonly after: Coverage };
  /** By their ids: the same rule about other people is another finding. */
  readonly findings: { readonly appeared: readonly Finding[]; readonly gone: readonly Finding[] };
}

/** The two dates may come in either order: the earlier one is `before`. */
export const compareDates = (record: ClientRecord, one: PlainDate, other: PlainDate): Comparison => {
  const [from, to] = one <= other ? [one, other] : [other, one];
  const [then, now] = [sideAt(record, from), sideAt(record, to)];
  const [before, after] = [then.state, now.state];
  return {
    before,
    after,
    seats: compareSeats(record, before, after),
    colleagues: compareColleagues(before, after),
    strands: compareStrands(before, after),
    ties: compareTies(before, after),
    coverage: { before: then.coverage, after: now.coverage },
    findings: {
      appeared: without(now.findings, then.findings),
      gone: without(then.findings, now.findings),
    },
  };
};

/** One end of a comparison. */
interface Side {
  readonly state: ClientState;
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
}

const sidesByDate = rememberPerObject((_record: ClientRecord) => new Map<PlainDate, Side>());

/** While one date runs the other stays: the last few sides of a record are kept. */
const mostSides = 4;

const sideAt = (record: ClientRecord, date: PlainDate): Side => {
  const known = sidesByDate(record);
  const before = known.get(date);
  const state = before?.state ?? stateAt(record, date);
  const side = before ?? { state, findings: findingsOf(state, record), coverage: coverageOf(state) };
  // Asked again, it goes to the end: the first is always the one that was asked longest ago.
  known.delete(date);
  known.set(date, side);
  const [oldest] = known.keys();
  if (known.size > mostSides && oldest !== undefined) known.delete(oldest);
  return side;
};

/** Both dates in one state, for one picture: the later one, and what it has lost, as that was. */
export const bothStates = ({ before, after, ...changes }: Comparison): ClientState => ({
  ...after,
  seats: changes.seats.flatMap((change) => change.after ?? change.before ?? []),
  colleagues: changes.colleagues.flatMap((change) => change.after ?? change.before ?? []),
  pairings: changes.strands.flatMap((change) => change.after ?? change.before ?? []),
  ties: changes.ties.map(({ tie }) => tie),
});

const compareSeats = (record: ClientRecord, before: ClientState, after: ClientState): readonly SeatChange[] =>
  couples(before.seats, after.seats, ({ seat }) => seat.id).map(([seatId, was, is]) => ({
    seatId,
    kind: seatChangeKind(was, is),
    before: was,
    after: is,
    mood: was?.person && is?.person && was.person.id === is.person.id ? moodChange(was, is) : null,
    between: holdersBetween(record, seatId, before.date, after.date),
  }));

const seatChangeKind = (before: SeatState | null, after: SeatState | null): SeatChangeKind => {
  if (!before) return 'came';
  if (!after) return 'went';
  if (after.holder === 'vacant') return before.holder === 'vacant' ? 'same' : 'left';
  if (before.holder === 'vacant') return 'filled';
  if (before.tenure?.id === after.tenure?.id) return 'same';
  if (before.holder === 'unknown' && after.holder === 'known') return 'named';
  if (before.person && before.person.id === after.person?.id) return 'returned';
  return 'swapped';
};

/** Warmest last; unknown has no place on it. */
const warmth: readonly EmotionalStatus[] = ['hostile', 'suspicious', 'neutral', 'favourable', 'inspired'];

const moodChange = (before: SeatState, after: SeatState): MoodChange => {
  const [was, is] = [before.emotion.status, after.emotion.status];
  if (was === is) return 'same';
  if (was === 'unknown') return 'read';
  if (is === 'unknown') return 'lost';
  return warmth.indexOf(is) > warmth.indexOf(was) ? 'better' : 'worse';
};

const holdersBetween = (record: ClientRecord, seatId: Id, before: PlainDate, after: PlainDate): SeatChange['between'] =>
  rowsOf(record, 'tenure')
    .filter((tenure) => tenure.seatId === seatId && tenure.from > before && tenure.to !== null && tenure.to <= after)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ personId }) => (personId === null ? null : (rowById(record, 'person', personId) ?? null)));

export const compareColleagues = (before: ClientState, after: ClientState): readonly ColleagueChange[] =>
  couples(before.colleagues, after.colleagues, ({ colleague }) => colleague.id).map(([colleagueId, was, is]) => ({
    colleagueId,
    kind: !was ? 'came' : !is ? 'went' : is.hasLeft && !was.hasLeft ? 'left' : 'same',
    before: was,
    after: is,
  }));

export const compareStrands = (before: ClientState, after: ClientState): readonly StrandChange[] =>
  couples(before.pairings, after.pairings, ({ seatId, colleagueId }) => `${seatId} ${colleagueId}`).flatMap(
    ([, was, is]) => {
      const couple = is ?? was;
      if (!couple) return [];
      const { seatId, colleagueId } = couple;
      return [{ seatId, colleagueId, kind: strandChangeKind(was, is), before: was, after: is }];
    },
  );

const strandChangeKind = (before: PairingState | null, after: PairingState | null): StrandChangeKind => {
  if (!before) return 'new';
  if (!after) return 'ended';
  if (before.proof === after.proof) return before.pairing.cadence === after.pairing.cadence ? 'same' : 'cadence';
  return after.proof === 'loose' ? 'broken' : after.proof;
};

const compareTies = (before: ClientState, after: ClientState): readonly TieChange[] =>
  couples(before.ties, after.ties, (tie) => `${tie.kind} ${tie.fromSeatId} ${tie.toSeatId}`).flatMap(([, was, is]) => {
    const tie = is ?? was;
    return tie ? [{ tie, kind: !was ? ('new' as const) : !is ? ('ended' as const) : ('same' as const) }] : [];
  });

/** The things of both dates by key: those of the later date in their order, then those it has no more. */
const couples = <T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (thing: T) => string,
): readonly (readonly [key: string, before: T | null, after: T | null])[] => {
  const was = new Map(before.map((thing) => [keyOf(thing), thing]));
  const is = new Map(after.map((thing) => [keyOf(thing), thing]));
  return [
    ...[...is].map(([key, thing]) => [key, was.get(key) ?? null, thing] as const),
    ...[...was].filter(([key]) => !is.has(key)).map(([key, thing]) => [key, thing, null] as const),
  ];
};

const without = (findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] => {
  const ids = new Set(others.map(({ id }) => id));
  return findings.filter(({ id }) => !ids.has(id));
};
