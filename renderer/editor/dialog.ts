import type { Pulled } from '../../shared/insight/supposedPull.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { MilestoneKind, Role } from '../../shared/model/vocabulary.ts';

/** What the rules of the company are about. */
export const rulesTabs = ['coverage', 'disturbance'] as const;
export type RulesTab = (typeof rulesTabs)[number];

/** The one dialog that may be open. */
export type Dialog =
  | { readonly kind: 'newClient' }
  | { readonly kind: 'editClient' }
  | { readonly kind: 'addMember'; readonly role: Role | null }
  | { readonly kind: 'addColleague' }
  | { readonly kind: 'nameHolder'; readonly seatId: Id }
  | { readonly kind: 'replaceHolder'; readonly seatId: Id }
  | { readonly kind: 'pairSeat'; readonly seatId: Id }
  | { readonly kind: 'pairColleague'; readonly colleagueId: Id }
  | { readonly kind: 'addTie'; readonly seatId: Id }
  | {
      readonly kind: 'acquaintance';
      /** What is known already: a person, one of ours, or the row to change. */
      readonly personId: Id | null;
      readonly colleagueId: Id | null;
      readonly acquaintanceId: Id | null;
    }
  | { readonly kind: 'addReading'; readonly seatId: Id }
  | {
      readonly kind: 'recordTouch';
      readonly seatId: Id;
      readonly colleagueId: Id | null;
      /** Begins as a plan for this day; absent: as a contact that was had. */
      readonly plannedFor?: PlainDate;
    }
  /** A claim to change; null: a new one of whoever holds the seat. */
  | { readonly kind: 'claim'; readonly seatId: Id; readonly claimId: Id | null }
  | { readonly kind: 'arguments' }
  | { readonly kind: 'snooze'; readonly findingId: string }
  | { readonly kind: 'removeMember'; readonly seatId: Id }
  | { readonly kind: 'colleagueLeaves'; readonly colleagueId: Id }
  | { readonly kind: 'turnover' }
  | { readonly kind: 'exitAgreement' }
  | { readonly kind: 'activity'; readonly programmeId: Id; readonly activityId: Id | null }
  | { readonly kind: 'programmeRules' }
  | { readonly kind: 'companyRules'; readonly tab: RulesTab }
  | { readonly kind: 'companyRoles' }
  | { readonly kind: 'lossPlan'; readonly pulled: readonly Pulled[] }
  | { readonly kind: 'readingRound' }
  /** Of those who were read in the round that has ended. */
  | { readonly kind: 'roundSummary'; readonly personIds: readonly Id[] }
  | DealDialogKind
  | { readonly kind: 'exportData'; readonly what: 'json' | 'calendar'; readonly colleagueId: Id | null }
  | { readonly kind: 'print' | 'export'; readonly compareWith: PlainDate | null }
  | { readonly kind: 'film' }
  | { readonly kind: 'keepView'; readonly as: 'view' | 'replay' }
  | { readonly kind: 'slides' }
  | { readonly kind: 'book' }
  | { readonly kind: 'changePassphrase' }
  | { readonly kind: 'discardDossier' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'shortcuts' };

/** The forms about one deal. */
export type DealDialogKind =
  | { readonly kind: 'newDeal' }
  | { readonly kind: 'editDeal'; readonly dealId: Id }
  | { readonly kind: 'stance'; readonly dealId: Id; readonly personId: Id | null; readonly stanceId: Id | null }
  | { readonly kind: 'delegation'; readonly dealId: Id; readonly fromPersonId: Id | null }
  | { readonly kind: 'endDelegation'; readonly delegationId: Id }
  | {
      readonly kind: 'milestone';
      readonly dealId: Id;
      readonly milestoneId: Id | null;
      readonly preset: MilestoneKind;
    };
