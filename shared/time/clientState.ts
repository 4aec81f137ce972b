import type { CompanyRules } from '../model/companyRules.ts';
import type { Id } from '../model/ids.ts';
import type { PlainDate } from '../model/plainDate.ts';
import type {
  Acquaintance,
  Activity,
  Argument,
  Assignment,
  Claim,
  Client,
  Colleague,
  CompanyRole,
  Deal,
  Delegation,
  Employment,
  ExitAgreement,
  ExitStep,
  Pairing,
  Person,
  Programme,
  Reading,
  RelationLevel,
  Seat,
  Snooze,
  Stance,
  Tenure,
  Tie,
  Touch,
} from '../model/records.ts';
import type { Confidence, DealOutcome, EmotionalStatus, Lane, Phase, Role } from '../model/vocabulary.ts';

/** Who sits there: a named person, someone nobody of ours knows ("??"), or nobody. */
export type Holder = 'known' | 'unknown' | 'vacant';

/** Latest reading of the present holder; `unknown` with `reading` null when nobody has read her on this seat's watch. */
export interface Emotion {
  readonly status: EmotionalStatus;
  readonly confidence: Confidence | null;
  readonly reading: Reading | null;
  /** The reading is older than the company's rules allow, 12 months unless it says otherwise. */
  readonly isStale: boolean;
}

/** A seat that exists at the date. */
export interface SeatState {
  readonly seat: Seat;
  readonly roles: readonly Role[];
  /** Roles of the company's own, in the company's order. */
  readonly companyRoles: readonly CompanyRole[];
  /** The rows it fills: those of its roles, and those in which its company's roles show. */
  readonly rows: readonly Role[];
  readonly lane: Lane;
  readonly holder: Holder;
  readonly tenure: Tenure | null;
  readonly person: Person | null;
  readonly emotion: Emotion;
  /** The last tenure that ended on or before the date, when someone sat here before. */
  readonly previous: { readonly tenure: Tenure; readonly person: Person | null } | null;
  /** Present holder's former employers, latest first. */
  readonly cameFrom: readonly Employment[];
  /** When the present holder said to decide here alone, latest first: claims, no proof of anything. */
  readonly claims: readonly Claim[];
  /** The present holder is not the first one on this seat: this is what a √7 looks like afterwards. */
  readonly isNewcomer: boolean;
}

/** A colleague on this client's map at the date. `hasLeft`: she left our company while strands still hang on her. */
export interface ColleagueState {
  readonly colleague: Colleague;
  readonly assignment: Assignment | null;
  readonly lane: Lane;
  readonly hasLeft: boolean;
}

/**
 * `proven`: a touch was done between this colleague and the seat's present holder, since she holds it.
 * `unproven`: not yet. `loose`: one end is held by nobody (seat vacant, or colleague gone).
 */
export type Proof = 'proven' | 'unproven' | 'loose';

export interface PairingState {
  readonly pairing: Pairing;
  readonly seatId: Id;
  readonly colleagueId: Id;
  readonly proof: Proof;
  /** Latest touch done between the two on or before the date, with the present holder. */
  readonly lastTouch: Touch | null;
  /** First day on which it stood unproven: the later of holder's arrival and pairing's start; null when proven. */
  readonly unprovenSince: PlainDate | null;
  /** How well the two know each other: with the present holder, since she sits there; null: nobody has said. */
  readonly currentLevel: RelationLevel | null;
  /** How well we want them to; it stays when the holder changes. */
  readonly wantedLevel: RelationLevel | null;
}

export interface DealState {
  /** The row: its outcome is the last one known, whatever the date. */
  readonly deal: Deal;
  /** The outcome at the date: a deal lost and won back was open, lost, then won. */
  readonly outcome: DealOutcome;
  readonly outcomeSince: PlainDate;
  /** Null until an order is placed: so long a decision can be reversed. */
  readonly orderPlacedOn: PlainDate | null;
  /** Latest stance per person on or before the date. */
  readonly stances: readonly Stance[];
  readonly delegations: readonly Delegation[];
}

export interface ActivityState {
  readonly activity: Activity;
  /** `overdue`: its day has passed, and the programme still runs. `dropped`: the programme ended without it. */
  readonly progress: 'done' | 'planned' | 'overdue' | 'dropped';
}

/** A programme that has begun. */
export interface ProgrammeState {
  readonly programme: Programme;
  readonly isFinished: boolean;
  /** By date, then id. */
  readonly activities: readonly ActivityState[];
}

/** The company's thresholds: its own, or those of the method. */
export interface MomentThresholds {
  /** A client above this share of our turnover in a year is a √20 client, 0..1. */
  readonly root20Share: number;
  /** Days before its first day at which a √6 window is told. */
  readonly root6NoticeDays: number;
}

/** A client as it was, or is, at one date. Everything the user sees is computed from this and the record. */
export interface ClientState {
  readonly date: PlainDate;
  readonly client: Client;
  /** Null before the first phase begins. `exploration`'s rows are used then. */
  readonly phase: Phase | null;
  readonly rows: readonly Role[];
  /** In lane order, then position, then id. */
  readonly seats: readonly SeatState[];
  readonly colleagues: readonly ColleagueState[];
  readonly pairings: readonly PairingState[];
  readonly ties: readonly Tie[];
  /** Who of ours and who of theirs know each other from somewhere, in id order. They may stand on no map. */
  readonly acquaintances: readonly Acquaintance[];
  readonly deals: readonly DealState[];
  readonly exitAgreement: ExitAgreement | null;
  /** Of that agreement, in their order. */
  readonly exitSteps: readonly ExitStep[];
  /** By first day, then id; finished ones stay. */
  readonly programmes: readonly ProgrammeState[];
  /** What gatekeepers can pass on, in the order of the list. */
  readonly arguments: readonly Argument[];
  /** Findings told to be silent that day, by id. Whether one stays so is for `soundAsleep` to say. */
  readonly snoozes: readonly Snooze[];
  readonly thresholds: MomentThresholds;
  /** What coverage and findings go by: the company's own rules, or those of the method. */
  readonly rules: CompanyRules;
  /** Our share: this client's turnover over our own, 0..1, of the latest year up to the date with both figures. */
  readonly turnoverShare: { readonly year: number; readonly share: number } | null;
}
