import type { Cadence, TieKind } from '../model/vocabulary.ts';

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
 * to be read, doubted and changed here.
 */
export const disturbanceModel = {
  /**
   * Probability that the walk jumps back to the pulled node at each step. Above (3 - √5) / 2 = 0.382 no node can be
   * visited more often than the pulled one: another node's share is at most x / (1 - x²) with x = 1 - c.
   */
  restart: 0.4,
  /** The repetition stops when all probabilities together move less than this. */
  tolerance: 1e-10,
  maxIterations: 500,

  /** Strand between a seat and a colleague, felt alike at both ends; `none`: no cadence set. */
  pairing: {
    daily: 1,
    weekly: 0.9,
    monthly: 0.75,
    quarterly: 0.6,
    halfYearly: 0.5,
    yearly: 0.4,
    none: 0.5,
  } satisfies Record<Cadence | 'none', number>,
  /**
   * Line between two seats. `forward`: how much the second seat feels a change at the first; `backward`: the reverse.
   * Who reports (first) feels her boss (second) change more than the boss feels her; who is influenced (second) feels
   * her influencer (first) change more.
   */
  tie: {
    reportsTo: { forward: 0.6, backward: 1 },
    influences: { forward: 0.8, backward: 0.4 },
    network: { forward: 0.5, backward: 0.5 },
    conflict: { forward: 0.4, backward: 0.4 },
  } satisfies Record<TieKind, { readonly forward: number; readonly backward: number }>,
  /** Between the seats of two persons one of whom handed the other her vote. */
  delegation: 0.8,

  /** Days after which half of a disturbance is gone by itself. */
  halfLifeDays: 90,
  /** What a done touch leaves of the rest at the node it concerns. Once per pull, however many touches follow. */
  leftAfterTouch: 0.5,
  /** A pull older than six half-lives (less than 2 % left) is no longer felt. */
  fadingWindowDays: 540,
} as const;
