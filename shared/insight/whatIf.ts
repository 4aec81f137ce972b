import { ok, type Result } from '../ipc/result.ts';
import type { Id } from '../model/ids.ts';
import type { PlainDate } from '../model/plainDate.ts';
import type { ClientRecord } from '../record/clientRecord.ts';
import type { ClientState, Proof } from '../time/clientState.ts';
import { stateAt } from '../time/stateAt.ts';
import { coverageOf } from './coverage.ts';
import { isInPlay } from './dealInPlay.ts';
import { findingsOf } from './findings/findings.ts';
import { dayOfGhost, type Ghost, ghostOf } from './ghost.ts';
import { type Pulled, type Supposed, supposedTogether } from './supposedPull.ts';
import { tallyOf } from './tally.ts';
import type { Coverage, FeltAt, Finding, Tally } from './types.ts';

/** Somebody a pull would reach: a seat's holder or one of ours. */
export interface Reached {
  readonly side: 'client' | 'own';
  readonly nodeId: Id;
  readonly name: string;
  readonly title: string;
  /** Fewest steps from the nearest pulled one, from 1. */
  readonly steps: number;
  /** Share of the disturbance, 0..1 relative to the pulled one. */
  readonly share: number;
}

export interface PulledName {
  readonly pulled: Pulled;
  /** Of the person, or of the two ends of a strand, client side first; `??` for somebody unknown. */
  readonly names: readonly string[];
  readonly title: string;
}

/** A pairing whose proof would be another: the strand would hang loose, or be gone. */
export interface ChangedPairing {
  readonly pairingId: Id;
  readonly seatName: string;
  readonly colleagueName: string;
  readonly before: Proof;
  readonly after: Proof | 'ended';
}

export interface ChangedTally {
  readonly dealId: Id;
  readonly deal: string;
  /** Voters who would be gone. */
  readonly lostVoters: readonly string[];
  readonly before: Tally;
  readonly after: Tally;
}

/** What would be if they left: all of it computed, nothing stored. */
export interface WhatIf {
  readonly date: PlainDate;
  /** What is, untouched. */
  readonly record: ClientRecord;
  readonly ghost: Ghost;
  /** Who stands there on the day of the ghost with nobody pulled, and with them pulled. */
  readonly before: ClientState;
  readonly after: ClientState;
  readonly names: readonly PulledName[];
  /** Of each pulled one, in their order, and of all together. */
  readonly disturbances: readonly Supposed[];
  readonly felt: FeltAt;
  /** People, nearest first, then who feels most; not the pulled ones, not whoever left before. */
  readonly reached: readonly Reached[];
  readonly findings: { readonly appear: readonly Finding[]; readonly disappear: readonly Finding[] };
  readonly coverage: { readonly before: Coverage; readonly after: Coverage };
  readonly pairings: readonly ChangedPairing[];
  /** Deals that can still turn and whose count would be another. */
  readonly votes: readonly ChangedTally[];
}

/** What the client looks like with nobody pulled; the same for all questions of one date, so it is computed once. */
export interface Baseline {
  readonly state: ClientState;
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
}

/** That no programme answers the pull yet is no finding here: a real departure begins one at once. */
const answeredAtOnce = 'root7Programme';

/** Compared on the day of the ghost, so that no finding appears merely because a day has passed. */
export const baselineOf = (record: ClientRecord, date: PlainDate): Baseline => {
  const state = stateAt(record, dayOfGhost(date));
  return { state, findings: findingsOf(state, record, answeredAtOnce), coverage: coverageOf(state) };
};

/**
 * What would be if the holder of a seat, one of ours, or several of them left on the date, or a strand ended. Pure and
 * free of chance; refused with a sentence when there is nobody to pull at that date.
 */
export const whatIf = (
  record: ClientRecord,
  date: PlainDate,
  pulled: readonly Pulled[],
  baseline: Baseline = baselineOf(record, date),
): Result<WhatIf> => {
  const made = ghostOf(record, date, pulled);
  if (!made.ok) return made;
  const ghost = made.value;
  const before = baseline.state;
  const after = stateAt(ghost.record, ghost.date);
  const { each, felt } = supposedTogether(record, date, ghost.pulled);
  return ok({
    date,
    record,
    ghost,
    before,
    after,
    names: ghost.pulled.map((one) => nameOfPulled(before, one)),
    disturbances: each,
    felt,
    reached: reachedBy(before, each, felt, ghost.pulled),
    findings: changedFindings(baseline.findings, findingsOf(after, ghost.record, answeredAtOnce)),
    coverage: { before: baseline.coverage, after: coverageOf(after) },
    pairings: changedPairings(before, after),
    votes: changedTallies(before, after),
  });
};

const nameOfPulled = (state: ClientState, pulled: Pulled): PulledName => {
  if (pulled.kind === 'seat')
    return { pulled, names: [nameOfSeat(state, pulled.id)], title: titleOfSeat(state, pulled.id) };
  if (pulled.kind === 'colleague') {
    const colleague = state.colleagues.find((one) => one.colleague.id === pulled.id)?.colleague;
    return { pulled, names: [colleague?.name ?? unknown], title: colleague?.title ?? '' };
  }
  const pairing = state.pairings.find((one) => one.pairing.id === pulled.id);
  return {
    pulled,
    names: pairing ? [nameOfSeat(state, pairing.seatId), nameOfColleague(state, pairing.colleagueId)] : [],
    title: '',
  };
};

const reachedBy = (
  state: ClientState,
  disturbances: readonly Supposed[],
  felt: FeltAt,
  pulled: readonly Pulled[],
): readonly Reached[] => {
  const pulledIds = new Set(pulled.map(({ id }) => id));
  const steps = (id: Id): number => Math.min(...disturbances.map((one) => one.steps[id] ?? Number.POSITIVE_INFINITY));
  const reach = (side: Reached['side'], nodeId: Id, name: string, title: string): readonly Reached[] => {
    const share = felt.nodes[nodeId] ?? 0;
    // both ends of a pulled strand are at no step: they are one step away from what happens
    return share > 0 && !pulledIds.has(nodeId)
      ? [{ side, nodeId, name, title, steps: Math.max(1, steps(nodeId)), share }]
      : [];
  };
  return [
    ...state.seats.flatMap(({ seat, holder, person }) =>
      holder === 'vacant' ? [] : reach('client', seat.id, person?.name ?? unknown, seat.title),
    ),
    ...state.colleagues.flatMap(({ colleague, hasLeft }) =>
      hasLeft ? [] : reach('own', colleague.id, colleague.name, colleague.title),
    ),
  ].sort((a, b) => a.steps - b.steps || b.share - a.share || (a.nodeId < b.nodeId ? -1 : 1));
};

/** A finding is the same while its id and its gravity are. */
const changedFindings = (before: readonly Finding[], after: readonly Finding[]): WhatIf['findings'] => {
  const keyOf = ({ id, severity }: Finding): string => `${severity} ${id}`;
  const stood = new Set(before.map(keyOf));
  const stands = new Set(after.map(keyOf));
  return {
    appear: after.filter((finding) => !stood.has(keyOf(finding))),
    disappear: before.filter((finding) => !stands.has(keyOf(finding))),
  };
};

const changedPairings = (before: ClientState, after: ClientState): readonly ChangedPairing[] => {
  const proofs = new Map(after.pairings.map(({ pairing, proof }) => [pairing.id, proof]));
  return before.pairings.flatMap((pairing): readonly ChangedPairing[] => {
    const now = proofs.get(pairing.pairing.id) ?? 'ended';
    return now === pairing.proof
      ? []
      : [
          {
            pairingId: pairing.pairing.id,
            seatName: nameOfSeat(before, pairing.seatId),
            colleagueName: nameOfColleague(before, pairing.colleagueId),
            before: pairing.proof,
            after: now,
          },
        ];
  });
};

const changedTallies = (before: ClientState, after: ClientState): readonly ChangedTally[] =>
  before.deals
    .filter((deal) => isInPlay(deal, before))
    .flatMap((deal): readonly ChangedTally[] => {
      const counted = tallyOf(deal, before);
      const left = after.deals.find((one) => one.deal.id === deal.deal.id);
      const recounted = left && tallyOf(left, after);
      if (!recounted || isSameTally(counted, recounted)) return [];
      const stillThere = new Set(after.seats.map(({ person }) => person?.id));
      const voters = new Set([
        ...deal.stances.map(({ personId }) => personId),
        ...deal.delegations.flatMap(({ fromPersonId, toPersonId }) => [fromPersonId, toPersonId]),
      ]);
      const lost = before.seats.flatMap(({ person }) =>
        person && voters.has(person.id) && !stillThere.has(person.id) ? [person.name] : [],
      );
      return [
        {
          dealId: deal.deal.id,
          deal: deal.deal.name,
          lostVoters: [...new Set(lost)],
          before: counted,
          after: recounted,
        },
      ];
    });

const isSameTally = (a: Tally, b: Tally): boolean =>
  JSON.stringify([a.heads, a.votes]) === JSON.stringify([b.heads, b.votes]);

const unknown = '??';

const nameOfSeat = (state: ClientState, seatId: Id): string => {
  const seat = state.seats.find((one) => one.seat.id === seatId);
  return seat?.person?.name ?? (seat?.seat.title || unknown);
};

const titleOfSeat = (state: ClientState, seatId: Id): string =>
  state.seats.find((one) => one.seat.id === seatId)?.seat.title ?? '';

const nameOfColleague = (state: ClientState, colleagueId: Id): string =>
  state.colleagues.find((one) => one.colleague.id === colleagueId)?.colleague.name ?? unknown;
