import type { Id } from '../model/ids.ts';
import type { PlainDate } from '../model/plainDate.ts';
import type { ClientRecord } from '../record/clientRecord.ts';
import type { Pulled } from './supposedPull.ts';
import { type Baseline, baselineOf, type WhatIf, whatIf } from './whatIf.ts';

/**
 * How hard somebody is to lose: a sum anybody can check, each part's share times its weight, in points of 100.
 *
 * - coverage: the part of the coverage there is that would go;
 * - disturbance: the mean of what everybody else would feel (`Disturbance.total`), all seats of the person together;
 * - alarms: alarms that would appear, of three: with three a relation is in danger anyway;
 * - pairings: the part of all pairings held at both ends that would hang loose;
 * - votes: in the open deal where it shows most, the part of our votes that would go, or all of it when the majority
 *   would go with them.
 *
 * The weights are a judgement: what we would no longer reach counts most, then how far it would be felt.
 */
export const fragilityWeights = { coverage: 0.3, disturbance: 0.25, alarms: 0.2, pairings: 0.15, votes: 0.1 } as const;

export const fragilityParts = ['coverage', 'disturbance', 'alarms', 'pairings', 'votes'] as const;
export type FragilityPart = (typeof fragilityParts)[number];

/** Alarms from which one more makes no difference. */
const mostAlarms = 3;

export interface Fragility {
  readonly side: 'client' | 'own';
  readonly pulled: Pulled;
  readonly name: string;
  readonly title: string;
  /** 0..1, the sum of `points`. */
  readonly score: number;
  /** Each part's share (0..1), what it counted, and what it adds to the score. */
  readonly parts: Readonly<
    Record<FragilityPart, { readonly share: number; readonly figure: number; readonly points: number }>
  >;
}

/** Everybody who could be lost at the date, each person once: on their side who sits anywhere, on ours who is with us. */
export const peopleToLose = (baseline: Baseline): readonly Pulled[] => {
  const seen = new Set<Id>();
  const theirs = baseline.state.seats.flatMap(({ seat, holder, person }): readonly Pulled[] => {
    const who = person?.id ?? seat.id;
    if (holder === 'vacant' || seen.has(who)) return [];
    seen.add(who);
    return [{ kind: 'seat', id: seat.id }];
  });
  const ours = baseline.state.colleagues.flatMap(({ colleague, hasLeft }): readonly Pulled[] =>
    hasLeft ? [] : [{ kind: 'colleague', id: colleague.id }],
  );
  return [...theirs, ...ours];
};

/** Null for somebody who cannot leave at that date: she comes or goes on the very day after. */
export const fragilityOf = (
  record: ClientRecord,
  date: PlainDate,
  pulled: Pulled,
  baseline: Baseline,
): Fragility | null => {
  const supposed = whatIf(record, date, [pulled], baseline);
  return supposed.ok ? measured(supposed.value, pulled) : null;
};

/** Everybody, hardest to lose first. */
export const fragilities = (record: ClientRecord, date: PlainDate): readonly Fragility[] => {
  const baseline = baselineOf(record, date);
  return rankedFragilities(
    peopleToLose(baseline).flatMap((pulled) => fragilityOf(record, date, pulled, baseline) ?? []),
  );
};

/**
 * Hardest to lose first; equals in the order of their ids, so that the ranking never depends on who was asked first.
 */
export const rankedFragilities = (all: readonly Fragility[]): readonly Fragility[] =>
  [...all].sort((a, b) => b.score - a.score || (a.pulled.id < b.pulled.id ? -1 : 1));

const measured = (supposed: WhatIf, pulled: Pulled): Fragility => {
  const { coverage, findings, names, felt } = supposed;
  const alarms = findings.appear.filter(({ severity }) => severity === 'alarm').length;
  const loose = supposed.pairings.filter(({ after }) => after === 'loose').length;
  const held = supposed.before.pairings.filter(({ proof }) => proof !== 'loose').length;
  const lost = coverage.before.score - coverage.after.score;
  const share: Record<FragilityPart, number> = {
    coverage: coverage.before.score === 0 ? 0 : lost / coverage.before.score,
    disturbance: felt.total,
    alarms: alarms / mostAlarms,
    pairings: held === 0 ? 0 : loose / held,
    votes: Math.max(0, ...supposed.votes.map(voteShare)),
  };
  const figure: Record<FragilityPart, number> = {
    coverage: lost,
    disturbance: felt.total,
    alarms,
    pairings: loose,
    votes: Math.max(0, ...supposed.votes.map(({ before, after }) => before.votes.for - after.votes.for)),
  };
  const parts = Object.fromEntries(
    fragilityParts.map((part) => {
      const within = Math.min(1, Math.max(0, share[part]));
      return [part, { share: within, figure: figure[part], points: within * fragilityWeights[part] }];
    }),
  ) as Fragility['parts'];
  return {
    side: pulled.kind === 'seat' ? 'client' : 'own',
    pulled,
    name: names[0]?.names[0] ?? '',
    title: names[0]?.title ?? '',
    score: fragilityParts.reduce((sum, part) => sum + parts[part].points, 0),
    parts,
  };
};

const voteShare = ({ before, after }: WhatIf['votes'][number]): number => {
  if (before.hasMajority && !after.hasMajority) return 1;
  const lost = before.votes.for - after.votes.for;
  return before.votes.for === 0 ? 0 : lost / before.votes.for;
};
