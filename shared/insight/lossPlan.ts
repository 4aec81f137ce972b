import type { Id } from '../model/ids.ts';
import type { PlainDate } from '../model/plainDate.ts';
import type { Channel } from '../model/vocabulary.ts';
import { shiftDays } from '../time/calendarEdge.ts';
import type { ClientState, SeatState } from '../time/clientState.ts';
import { deputiesOf } from './deputies.ts';
import { onWorkday, reachShare } from './programmePlan.ts';
import { firmPairingsOf, isProven, isUnread } from './rowSeats.ts';
import type { WhatIf } from './whatIf.ts';

/**
 * What is done about a loss before it happens. `successor`: ask who would follow. `pair`: somebody of ours who is to
 * face the seat as well, and meets its holder. `meet`: prove a pairing that is not proven. `read`: hear how somebody
 * stands.
 */
export const lossStepKinds = ['successor', 'pair', 'meet', 'read'] as const;
export type LossStepKind = (typeof lossStepKinds)[number];

export interface LossStep {
  readonly kind: LossStepKind;
  readonly seatId: Id;
  /** Null where nobody of ours knows who sits there: a pairing can be made, a contact not yet be planned. */
  readonly personId: Id | null;
  /** Null: nobody of ours comes to mind. */
  readonly colleagueId: Id | null;
  readonly channel: Channel;
  readonly date: PlainDate;
}

/** More than this is no plan but a wish. */
const mostSteps = 8;
/** Days from one step to the next, so that the weightiest comes first and nobody does all at once. */
const staggerDays = 7;
/** A pull further away than this is left alone: it would be felt, but little can be done there beforehand. */
const farthestStep = 2;

/**
 * Steps that would soften a loss, weightiest first, a week apart from `from` on. For somebody of theirs: who would
 * follow, and everybody near who is not faced, not proven or not read. For one of ours: a second counterpart for whom
 * nobody else faces. Nothing is asked of whoever is supposed to leave, except who would follow.
 */
export const lossPlan = (supposed: WhatIf, from: PlainDate): readonly LossStep[] => {
  const leaving = new Set(supposed.ghost.pulled.filter(({ kind }) => kind === 'colleague').map(({ id }) => id));
  const wanted = [
    ...supposed.ghost.pulled.flatMap(({ kind, id }): readonly Wanted[] => {
      if (kind === 'seat') return successor(supposed, id, leaving);
      return left(supposed, kind, id).flatMap((seat) => secondCounterpart(supposed, seat, leaving, id));
    }),
    ...nearby(supposed, leaving),
  ];
  const once = new Map(wanted.map((step) => [`${step.seatId} ${step.kind === 'successor' ? step.kind : ''}`, step]));
  const given = new Map<Id, number>();
  return [...once.values()].slice(0, mostSteps).map(({ candidates, ...step }, place) => {
    const colleagueId = leastGiven(candidates, given);
    if (colleagueId !== null) given.set(colleagueId, (given.get(colleagueId) ?? 0) + 1);
    return { ...step, colleagueId, date: onWorkday(shiftDays(from, staggerDays * (place + 1))) };
  });
};

/** Who of ours could do it, the one who fits best first. */
type Wanted = Omit<LossStep, 'date' | 'colleagueId'> & { readonly candidates: readonly Id[] };

/** Of those who fit, whoever has least in this plan so far: it must not rest on one person again. */
const leastGiven = (candidates: readonly Id[], given: ReadonlyMap<Id, number>): Id | null =>
  candidates.toSorted((a, b) => (given.get(a) ?? 0) - (given.get(b) ?? 0))[0] ?? null;

const successor = (supposed: WhatIf, seatId: Id, leaving: ReadonlySet<Id>): readonly Wanted[] => {
  const state = supposed.before;
  const seat = seatIn(state, seatId);
  if (!seat?.person) return [];
  const [counterpart] = facing(state, seat, leaving);
  return [wantedOf('successor', seat, counterpart ? [counterpart] : deputiesOf(supposed, seat, leaving), 'visit')];
};

/** The seats that a colleague, or the colleague of a strand, faces; those who decide and guarantee first. */
const left = ({ before, felt }: WhatIf, kind: 'colleague' | 'pairing', id: Id): readonly SeatState[] => {
  const strands = before.pairings.filter((one) => (kind === 'colleague' ? one.colleagueId : one.pairing.id) === id);
  const share = ({ seat }: SeatState): number => felt.nodes[seat.id] ?? 0;
  return before.seats
    .filter(({ seat, holder }) => holder !== 'vacant' && strands.some(({ seatId }) => seatId === seat.id))
    .toSorted((a, b) => rank(a) - rank(b) || share(b) - share(a));
};

const secondCounterpart = (
  supposed: WhatIf,
  seat: SeatState,
  leaving: ReadonlySet<Id>,
  pulledId: Id,
): readonly Wanted[] => {
  const { before, ghost } = supposed;
  const others = before.pairings.filter(
    (pairing) =>
      pairing.seatId === seat.seat.id &&
      pairing.proof !== 'loose' &&
      pairing.pairing.id !== pulledId &&
      !leaving.has(pairing.colleagueId),
  );
  if (ghost.pulled.some(({ id }) => id === seat.seat.id) || others.some(({ proof }) => proof === 'proven')) return [];
  const [other] = others;
  if (other) return seat.person ? [wantedOf('meet', seat, [other.colleagueId], 'visit')] : [];
  const strand = before.pairings.find(({ pairing }) => pairing.id === pulledId);
  const notHer = new Set([...leaving, ...(strand ? [strand.colleagueId] : [])]);
  return [wantedOf('pair', seat, deputiesOf(supposed, seat, notHer), 'visit')];
};

/** Whoever of theirs would feel it, and is not faced, not proven or not read. */
const nearby = (supposed: WhatIf, leaving: ReadonlySet<Id>): readonly Wanted[] =>
  supposed.reached
    .filter(({ side, share, steps }) => side === 'client' && share >= reachShare && steps <= farthestStep)
    .toSorted((a, b) => b.share - a.share)
    .flatMap(({ nodeId }): readonly Wanted[] => {
      const { before } = supposed;
      const seat = seatIn(before, nodeId);
      if (!seat) return [];
      const [counterpart] = facing(before, seat, leaving);
      if (!counterpart) return [wantedOf('pair', seat, deputiesOf(supposed, seat, leaving), 'visit')];
      if (!seat.person) return [];
      if (!isProven(before, seat)) return [wantedOf('meet', seat, [counterpart], 'visit')];
      return isUnread(seat) || seat.emotion.isStale ? [wantedOf('read', seat, [counterpart], 'call')] : [];
    });

const facing = (state: ClientState, seat: SeatState, leaving: ReadonlySet<Id>): readonly Id[] =>
  firmPairingsOf(state, seat)
    .map(({ colleagueId }) => colleagueId)
    .filter((id) => !leaving.has(id));

const wantedOf = (kind: LossStepKind, seat: SeatState, candidates: readonly Id[], channel: Channel): Wanted => ({
  kind,
  seatId: seat.seat.id,
  personId: seat.person?.id ?? null,
  candidates,
  channel,
});

const rank = ({ roles }: SeatState): number => (roles.includes('decider') || roles.includes('guarantor') ? 0 : 1);

const seatIn = (state: ClientState, seatId: Id): SeatState | undefined =>
  state.seats.find(({ seat }) => seat.id === seatId);
