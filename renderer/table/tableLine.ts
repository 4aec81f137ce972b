import type { Id } from '../../shared/model/ids.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { Cadence, EmotionalStatus, Lane, RelationStep, Role } from '../../shared/model/vocabulary.ts';
import type { Holder, Proof } from '../../shared/time/clientState.ts';

/** The client's half of a line. */
export type ClientSide =
  | SeatSide
  /** The seat of the line above goes on: it faces several colleagues. */
  | { readonly kind: 'same' }
  /** A template row that nobody fills: "??". */
  | { readonly kind: 'ghost'; readonly role: Role }
  /** Fills this row as well, and stands in a higher one. */
  | { readonly kind: 'elsewhere'; readonly seatId: Id; readonly name: string | null; readonly lane: Lane }
  /** Free: what is typed here joins the lane. */
  | { readonly kind: 'open' };

export interface SeatSide {
  readonly kind: 'seat';
  readonly seatId: Id;
  readonly personId: Id | null;
  readonly holder: Holder;
  readonly name: string | null;
  readonly title: string;
  /** Names of the roles of the company's own. */
  readonly companyRoles: readonly string[];
  readonly status: EmotionalStatus;
  readonly isStale: boolean;
  readonly isGut: boolean;
  readonly cameFromCompetitor: boolean;
  /** Said to decide here alone. */
  readonly claimsAlone: boolean;
}

/** Our half of a line. */
export type OwnSide =
  | StrandSide
  /** Nobody of ours faces the seat. */
  | { readonly kind: 'none'; readonly seatId: Id }
  /** Stands in this lane and faces nobody. */
  | { readonly kind: 'idle'; readonly colleagueId: Id; readonly name: string; readonly title: string }
  | { readonly kind: 'open' }
  /** Written elsewhere. */
  | { readonly kind: 'blank' };

export interface StrandSide {
  readonly kind: 'strand';
  readonly pairingId: Id;
  readonly seatId: Id;
  readonly colleagueId: Id;
  readonly name: string;
  readonly title: string;
  readonly hasLeft: boolean;
  readonly cadence: Cadence | null;
  readonly proof: Proof;
  readonly lastTouch: PlainDate | null;
  readonly unprovenSince: PlainDate | null;
  /** How well the two know each other, and how well they should. */
  readonly level: RelationStep | null;
  readonly wantedLevel: RelationStep | null;
}

/** One line of the table: a member, and one of ours. */
export interface TableLine {
  /** The seat's id on its first line, the pairing's on the others; made from the lane where there is neither. */
  readonly key: string;
  /** Key of the line on which the client's half of this one is written. */
  readonly anchor: string;
  /** Lines that this line's client cell reaches over. */
  readonly span: number;
  readonly client: ClientSide;
  readonly own: OwnSide;
}

/** One row of the template with all its lines; the last one is free. */
export interface TableLane {
  readonly lane: Lane;
  readonly isTinted: boolean;
  readonly lines: readonly TableLine[];
}
