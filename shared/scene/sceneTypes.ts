import type { Id } from '../model/ids.ts';
import type { Cadence, EmotionalStatus, Lane, Role, TieKind } from '../model/vocabulary.ts';
import type { Proof } from '../time/clientState.ts';

/** All lengths in scene units: one unit is one CSS pixel at 100 % zoom. y grows downward. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface LaneBand {
  readonly lane: Lane;
  readonly y: number;
  readonly height: number;
  /** Every second lane is tinted. */
  readonly isTinted: boolean;
}

/** Where everything stands. Depends on the record's seats and pairings over all time, never on the way one came here. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly LaneBand[];
  readonly cardSize: { readonly width: number; readonly height: number };
  /** Top left corner of every seat's card and of every colleague's, by id. */
  readonly seats: Readonly<Record<Id, Point>>;
  readonly colleagues: Readonly<Record<Id, Point>>;
  /** Top left corner of the ghost card of a template row that has no seat. */
  readonly ghosts: Readonly<Partial<Record<Role, Point>>>;
  /** Centre line (x) of each bank, for its heading. */
  readonly banks: { readonly client: number; readonly own: number };
  /** The free space between the banks (x), in which strands may curve. */
  readonly channel: { readonly from: number; readonly to: number };
  /** Most that a strand's end may lie above or below the middle of its card, by card id; absent: 0. */
  readonly spread: Readonly<Record<Id, number>>;
}

interface CardBase {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lane: Lane;
}

export interface SeatCard extends CardBase {
  readonly kind: 'seat';
  readonly name: string | null;
  readonly holder: 'known' | 'unknown' | 'vacant';
  readonly title: string;
  readonly roles: readonly Role[];
  /** Names of the roles of the company's own. */
  readonly companyRoles: readonly string[];
  readonly status: EmotionalStatus;
  readonly isGut: boolean;
  readonly isStale: boolean;
  /** Disturbance felt at the date, 0..1; 0 when nothing is felt. */
  readonly felt: number;
  /** This seat was pulled lately: it carries the √7 badge. */
  readonly isPulled: boolean;
  readonly leftName: string | null;
  readonly cameFromCompetitor: boolean;
  /** Said to decide here alone. */
  readonly claimsAlone: boolean;
}

export interface ColleagueCard extends CardBase {
  readonly kind: 'colleague';
  readonly name: string;
  readonly title: string;
  readonly initials: string;
  readonly hasLeft: boolean;
  readonly felt: number;
  readonly isPulled: boolean;
}

/** A template row that nobody fills: drawn, so that it can be named in place. */
export interface GhostCard extends CardBase {
  readonly kind: 'ghost';
  readonly role: Role;
}

/** A row whose lane is empty because whoever has the role stands in another lane as well: says who, where a card would be. */
export interface LaneNote {
  readonly role: Role;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The holders' names, else their titles; `??` where both are unknown. */
  readonly names: readonly string[];
}

export type Card = SeatCard | ColleagueCard | GhostCard;

export interface Strand {
  readonly id: Id;
  readonly seatId: Id;
  readonly colleagueId: Id;
  readonly from: Point;
  readonly to: Point;
  readonly cadence: Cadence | null;
  readonly proof: Proof;
  /** Line width in scene units, from the cadence. */
  readonly width: number;
  /** 0..1: amplitude of the swing. */
  readonly felt: number;
  /** Between these x the strand curves; outside, it runs level past the cards of its own bank. */
  readonly curve: { readonly from: number; readonly to: number };
  /** The end that nobody holds; null unless `proof` is `loose`. */
  readonly looseAt: 'seat' | 'colleague' | 'both' | null;
}

export interface TieLine {
  readonly id: Id;
  readonly kind: TieKind;
  readonly fromSeatId: Id;
  readonly toSeatId: Id;
  readonly from: Point;
  readonly to: Point;
  /** How far the curve reaches into the left margin, in scene units; longer ties reach further. */
  readonly reach: number;
  /** Left edge (x) of the client's bank: right of it, the line runs level to its card. */
  readonly edge: number;
  readonly felt: number;
}

/** The picture at a date, free of any painter. */
export interface Scene {
  readonly layout: Layout;
  readonly cards: readonly Card[];
  readonly strands: readonly Strand[];
  readonly ties: readonly TieLine[];
  readonly notes: readonly LaneNote[];
}
