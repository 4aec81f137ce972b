import type { Id } from '../model/ids.ts';
import type { PlainDate } from '../model/plainDate.ts';
import type { ProgrammeKind, Role, Severity } from '../model/vocabulary.ts';
import type { ClientRecord } from '../record/clientRecord.ts';
import type { Message } from '../record/step.ts';
import type { ClientState } from '../time/clientState.ts';

export const findingRules = [
  'deciderUnknown',
  'guarantorUnknown',
  'deciderUnpaired',
  'guarantorUnpaired',
  'pairedTooLow',
  'rowUnpaired',
  'pairingUnproven',
  'rowEmpty',
  'manyUnread',
  'newcomerFromCompetitor',
  'hostileDecider',
  'readingStale',
  'readingsDisagree',
  'root6Window',
  'root20Share',
  'colleagueLeft',
  'cadenceNotSet',
  'contactOverdue',
  'dealFewNames',
  'voteWithOpponent',
  'majorityOnOne',
  'root7Programme',
  'root6Programme',
  'programmeOverdue',
  'carriedByOne',
  'dmuNotDiscussed',
  'aloneTakenForGranted',
  'gatekeeperWithoutArguments',
] as const;
export type FindingRule = (typeof findingRules)[number];

/** Rules that speak of a change in the DMU or on our own side, and of nothing else: no change is unimportant. */
export const root7Rules = [
  'newcomerFromCompetitor',
  'colleagueLeft',
  'root7Programme',
] as const satisfies readonly FindingRule[];

/** Rules that tell how people feel: silent while a reading round holds back what others read. */
export const rulesOfFeelings: readonly FindingRule[] = [
  'manyUnread',
  'hostileDecider',
  'readingStale',
  'readingsDisagree',
];

/** What the program offers to do about a finding. The renderer maps each kind to a command. */
export type FindingAction =
  | { readonly kind: 'nameHolder'; readonly seatId: Id }
  | { readonly kind: 'addMember'; readonly role: Role }
  | { readonly kind: 'pairSeat'; readonly seatId: Id }
  | { readonly kind: 'recordTouch'; readonly seatId: Id; readonly colleagueId: Id | null }
  | { readonly kind: 'addReading'; readonly seatId: Id }
  | { readonly kind: 'recordExitAgreement' }
  | {
      readonly kind: 'startProgramme';
      readonly programme: ProgrammeKind;
      /** First day of the window, or day of the pull; the seat or the colleague pulled, both null for a √6. */
      readonly answers: PlainDate;
      readonly pulledSeatId: Id | null;
      readonly pulledColleagueId: Id | null;
    }
  | { readonly kind: 'showProgramme'; readonly programmeId: Id }
  | { readonly kind: 'showSeat'; readonly seatId: Id }
  | { readonly kind: 'showDeal'; readonly dealId: Id }
  | { readonly kind: 'showPairing'; readonly pairingId: Id }
  | { readonly kind: 'showColleague'; readonly colleagueId: Id }
  | { readonly kind: 'addArgument'; readonly seatId: Id };

/** Something missing or risky at the date, with why and what to do. */
export interface Finding {
  /** Stable while the same fact stands: rule and whom it concerns. */
  readonly id: string;
  readonly rule: FindingRule;
  readonly severity: Severity;
  readonly concerns: { readonly seatIds: readonly Id[]; readonly colleagueIds: readonly Id[] };
  readonly title: Message;
  readonly why: Message;
  readonly action: FindingAction;
}

/** A rule sees the state at a date, and the record for what lies before it. */
export type FindingRuleFunction = (state: ClientState, record: ClientRecord) => readonly Finding[];

export const coverageParts = ['known', 'paired', 'proven', 'emotion'] as const;
export type CoveragePart = (typeof coverageParts)[number];

export interface Coverage {
  /** 0..1 */
  readonly score: number;
  /** `share` 0..1 of what the row template asks for; `weight`s sum to 1; `have`/`of` count rows or people. */
  readonly parts: Readonly<
    Record<
      CoveragePart,
      { readonly share: number; readonly weight: number; readonly have: number; readonly of: number }
    >
  >;
  /** The four figures beside it: known deciders of all, known guarantors of all (at least 1 wanted), unread, unproven. */
  readonly counts: {
    readonly deciders: { readonly have: number; readonly of: number };
    readonly guarantors: { readonly have: number; readonly of: number };
    readonly unread: number;
    readonly unproven: { readonly have: number; readonly of: number };
  };
}

/** A pull: somebody left, came or changed on one side, on a date. */
export interface Pull {
  readonly date: PlainDate;
  readonly kind: 'swap' | 'departure' | 'arrival' | 'colleagueLeft';
  readonly seatId: Id | null;
  readonly colleagueId: Id | null;
}

/** How far one pull is felt. Shares 0..1, relative to the pulled node, which has 1. */
export interface Disturbance {
  readonly pull: Pull;
  /** By seat id or colleague id; nodes that no path reaches are absent. */
  readonly nodes: Readonly<Record<Id, number>>;
  /** By pairing id or tie id: the mean of what its two ends feel. */
  readonly strands: Readonly<Record<Id, number>>;
  /** Fewest steps from the pulled node, for those reached. */
  readonly steps: Readonly<Record<Id, number>>;
  /** Sum of all shares but the pulled one's, over the number of other nodes: 0..1, how much of the plate moved. */
  readonly total: number;
}

/** What is felt at a date, of all pulls until then, faded. 0..1 each, the pulled nodes included. */
export interface FeltAt {
  readonly date: PlainDate;
  readonly nodes: Readonly<Record<Id, number>>;
  readonly strands: Readonly<Record<Id, number>>;
  /** The height of the disturbance curve at the date; overlapping pulls add up, capped at 1. */
  readonly total: number;
  /** The latest pull not older than the fading window, with its own undimmed disturbance. */
  readonly latest: Disturbance | null;
}

/** The story of one pull in figures, told in words by the story card. */
export interface PullStory {
  readonly pull: Pull;
  readonly leftName: string | null;
  readonly cameName: string | null;
  readonly colleagueName: string | null;
  readonly seatTitle: string;
  /** Pairings that must be proven again; people whose status became unknown; people of both sides felt within 1, 2, 3 steps. */
  readonly pairingsToProve: number;
  readonly statusesLost: number;
  readonly feltWithin: readonly [number, number, number];
  readonly total: number;
  readonly halfGoneOn: PlainDate;
}

/** A √6 window, `[from, to)`; `nth` 1 for years 6 and 7, 2 for years 13 and 14. */
export interface Root6Window {
  readonly nth: number;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Heads and votes of one deal at a date: two different counts. */
export interface Tally {
  readonly dealId: Id;
  readonly heads: Readonly<Record<'for' | 'against' | 'undecided' | 'unknown', number>>;
  /** After delegations, followed to their end; a circle of delegations leaves each vote with its owner. */
  readonly votes: Readonly<Record<'for' | 'against' | 'undecided' | 'unknown', number>>;
  /** Smallest set of voters not yet for us who would make a majority of votes; empty when we have it or cannot. */
  readonly swing: readonly Id[];
  readonly hasMajority: boolean;
  /** No order placed yet and the deal not stopped: the decision can still be reversed. */
  readonly isReversible: boolean;
}
