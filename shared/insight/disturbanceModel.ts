import type { DisturbanceRule } from '../model/records.ts';
import type { Cadence, TieKind } from '../model/vocabulary.ts';
import type { ClientRecord, Rows } from '../record/clientRecord.ts';
import { rememberPerObject } from '../time/rememberPerObject.ts';

/**
 * Every number of the spaghetti effect, in one place.
 *
 * The disturbance of a pulled node spreads as a random walk with restart, which is PageRank personalised to one node:
 * Page, Brin, Motwani, Winograd, "The PageRank Citation Ranking: Bringing Order to the Web" (1999), section 6;
 * Tong, Faloutsos, Pan, "Fast Random Walk with Restart and Its Applications" (ICDM 2006), equation 1. With W the
 * weights out of each node divided by their sum, e the pulled node and c the restart probability, the shares are the
 * solution of p = (1 - c) Wᵀ p + c e, found by repeating that step until nothing moves more than `tolerance`.
 *
 * The weights are judgements, not measurements: who meets daily feels more than who meets once a year. They are meant
 * to be read and doubted; a company sets its own (`disturbanceRule`).
 */
export interface DisturbanceModel {
  /**
   * Probability that the walk jumps back to the pulled node at each step. Above (3 - √5) / 2 = 0.382 no node can be
   * visited more often than the pulled one: another node's share is at most x / (1 - x²) with x = 1 - c. Below it a
   * share that would pass the pulled node's is cut off at 1.
   */
  readonly restart: number;
  /** Strand between a seat and a colleague, felt alike at both ends; `none`: no cadence set. 0: not felt at all. */
  readonly pairing: Readonly<Record<Cadence | 'none', number>>;
  /**
   * Line between two seats. `forward`: how much the second seat feels a change at the first; `backward`: the reverse.
   * Who reports (first) feels her boss (second) change more than the boss feels her; who is influenced (second) feels
   * her influencer (first) change more.
   */
  readonly tie: Readonly<Record<TieKind, { readonly forward: number; readonly backward: number }>>;
  /** Between the seats of two persons one of whom handed the other her vote. */
  readonly delegation: number;
  /** Days after which half of a disturbance is gone by itself. */
  readonly halfLifeDays: number;
  /** What a done touch leaves of the rest at the node it concerns. Once per pull, however many touches follow. */
  readonly leftAfterTouch: number;
}

/** The numbers of a company that has not set its own. */
export const methodDisturbance: DisturbanceModel = {
  restart: 0.4,
  pairing: { daily: 1, weekly: 0.9, monthly: 0.75, quarterly: 0.6, halfYearly: 0.5, yearly: 0.4, none: 0.5 },
  tie: {
    reportsTo: { forward: 0.6, backward: 1 },
    influences: { forward: 0.8, backward: 0.4 },
    network: { forward: 0.5, backward: 0.5 },
    conflict: { forward: 0.4, backward: 0.4 },
  },
  delegation: 0.8,
  halfLifeDays: 90,
  leftAfterTouch: 0.5,
};

/** The repetition stops when all probabilities together move less than this. */
export const walkTolerance = 1e-10;

/**
 * Steps after which the walk has surely settled: a step moves at most 2 (1 - c)ⁿ, so n follows from the tolerance.
 */
export const settledAfter = (restart: number): number => Math.ceil(Math.log(walkTolerance / 2) / Math.log(1 - restart));

/** A pull older than six half-lives (less than 2 % left) is no longer felt. */
export const fadingWindowDays = ({ halfLifeDays }: DisturbanceModel): number => 6 * halfLifeDays;

const modelOfRules = rememberPerObject((rules: Rows<'disturbanceRule'>): DisturbanceModel => {
  const own = Object.values(rules)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .at(-1);
  return own ? modelOfRule(own) : methodDisturbance;
});

/** The company's own numbers, or the method's. They are rules, not history: what holds now is asked of the past too. */
export const disturbanceModelOf = (record: ClientRecord): DisturbanceModel =>
  modelOfRules(record.tables.disturbanceRule);

/** The numbers as one row holds them; `ruleOfModel` is the way back. */
export const modelOfRule = (rule: Omit<DisturbanceRule, 'id'>): DisturbanceModel => ({
  restart: rule.restart,
  pairing: {
    daily: rule.daily,
    weekly: rule.weekly,
    monthly: rule.monthly,
    quarterly: rule.quarterly,
    halfYearly: rule.halfYearly,
    yearly: rule.yearly,
    none: rule.noCadence,
  },
  tie: {
    reportsTo: { forward: rule.reportsToForward, backward: rule.reportsToBackward },
    influences: { forward: rule.influencesForward, backward: rule.influencesBackward },
    network: { forward: rule.network, backward: rule.network },
    conflict: { forward: rule.conflict, backward: rule.conflict },
  },
  delegation: rule.delegation,
  halfLifeDays: rule.halfLifeDays,
  leftAfterTouch: rule.leftAfterTouch,
});

/** Network and conflict look the same from both ends, and have one number each. */
export const ruleOfModel = (model: DisturbanceModel): Omit<DisturbanceRule, 'id'> => {
  const { none, ...cadences } = model.pairing;
  return {
    restart: model.restart,
    halfLifeDays: model.halfLifeDays,
    leftAfterTouch: model.leftAfterTouch,
    ...cadences,
    noCadence: none,
    reportsToForward: model.tie.reportsTo.forward,
    reportsToBackward: model.tie.reportsTo.backward,
    influencesForward: model.tie.influences.forward,
    influencesBackward: model.tie.influences.backward,
    network: model.tie.network.forward,
    conflict: model.tie.conflict.forward,
    delegation: model.delegation,
  };
};
