import type { Id } from '../model/ids.ts';
import type { PlainDate } from '../model/plainDate.ts';
import type { EmotionalStatus, Lane } from '../model/vocabulary.ts';

/** Something that happened, in the order of the clock of the client. `seatId`, `personId`… name whom it concerns. */
export interface TimelineEvent {
  /** Stable: kind and the row it comes from. */
  readonly id: string;
  readonly date: PlainDate;
  readonly kind:
    | 'swap'
    | 'arrival'
    | 'departure'
    | 'seatOpened'
    | 'seatClosed'
    | 'reading'
    | 'touch'
    | 'claim'
    | 'pairingStarted'
    | 'pairingEnded'
    | 'relationLevel'
    | 'tieStarted'
    | 'tieEnded'
    | 'colleagueArrived'
    | 'colleagueLeft'
    | 'phase'
    | 'stance'
    | 'delegationStarted'
    | 'delegationEnded'
    | 'dealOpened'
    | 'milestone'
    | 'orderPlaced'
    | 'dealClosed'
    | 'exitAgreement'
    | 'programmeStarted'
    | 'programmeFinished'
    | 'activityDone'
    | 'acquaintanceStarted'
    | 'acquaintanceEnded'
    | 'argumentStarted'
    | 'argumentEnded'
    | 'snooze';
  readonly seatId: Id | null;
  readonly personId: Id | null;
  readonly colleagueId: Id | null;
  readonly rowId: Id;
}

/** A stretch of one seat's bar with one look. `none`: vacant; `ghost`: held by someone unknown to us. */
export interface BarStretch {
  readonly from: PlainDate;
  /** Null: still so at the end of the time range. */
  readonly to: PlainDate | null;
  readonly look: EmotionalStatus | 'ghost' | 'none';
  readonly personId: Id | null;
  readonly personName: string | null;
}

export interface SeatBar {
  readonly seatId: Id;
  readonly title: string;
  readonly lane: Lane;
  readonly stretches: readonly BarStretch[];
  /** Dates on which one holder made place for another (or for nobody). */
  readonly knots: readonly {
    readonly date: PlainDate;
    readonly leftName: string | null;
    readonly cameName: string | null;
  }[];
  /** Dates of touches with the holder of that day; `missed` ones are drawn hollow. */
  readonly touches: readonly { readonly date: PlainDate; readonly state: 'planned' | 'done' | 'missed' }[];
}
