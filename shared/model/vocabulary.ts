/** Every closed list of the method, in one place. Their words for users live in renderer/i18n under the same keys. */

export const phases = ['exploration', 'conquest', 'nurture'] as const;
export type Phase = (typeof phases)[number];

export const roles = [
  'guarantor',
  'decider',
  'influencer',
  'buyer',
  'initiator',
  'gatekeeper',
  'nurture',
  'daily',
] as const;
export type Role = (typeof roles)[number];

/** From warm to cold; `unknown` is what nobody has read yet. */
export const emotionalStatuses = ['inspired', 'favourable', 'neutral', 'suspicious', 'hostile', 'unknown'] as const;
export type EmotionalStatus = (typeof emotionalStatuses)[number];

export const confidences = ['stated', 'observed', 'gut'] as const;
export type Confidence = (typeof confidences)[number];

/** Wanted contact rhythm of a pairing, most frequent first. */
export const cadences = ['daily', 'weekly', 'monthly', 'quarterly', 'halfYearly', 'yearly'] as const;
export type Cadence = (typeof cadences)[number];

export const tieKinds = ['reportsTo', 'influences', 'network', 'conflict'] as const;
export type TieKind = (typeof tieKinds)[number];

export const touchStates = ['planned', 'done', 'missed'] as const;
export type TouchState = (typeof touchStates)[number];

export const channels = ['visit', 'call', 'mail', 'video', 'event', 'other'] as const;
export type Channel = (typeof channels)[number];

export const dealOutcomes = ['open', 'won', 'lost', 'stopped'] as const;
export type DealOutcome = (typeof dealOutcomes)[number];

export const stancePositions = ['for', 'against', 'undecided', 'unknown'] as const;
export type StancePosition = (typeof stancePositions)[number];

export const milestoneKinds = ['demo', 'trial', 'offer', 'decision', 'meeting', 'order', 'stop', 'other'] as const;
export type MilestoneKind = (typeof milestoneKinds)[number];

/** A lane of the map. `unplaced` gathers seats without a role; it is drawn only when somebody is in it. */
export type Lane = Role | 'unplaced';
