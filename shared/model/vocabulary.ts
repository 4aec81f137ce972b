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

/**
 * How well a colleague and a member know each other, lowest step first: they have met; work gets done between them;
 * one tells the other what is not meant for everybody; they plan together and stand in for each other.
 */
export const relationSteps = ['acquainted', 'working', 'trusted', 'partner'] as const;
export type RelationStep = (typeof relationSteps)[number];

/** What a dated step of a relation says: where it stands, or where we want it to be. */
export const relationAims = ['current', 'wanted'] as const;
export type RelationAim = (typeof relationAims)[number];

export const tieKinds = ['reportsTo', 'influences', 'network', 'conflict'] as const;
export type TieKind = (typeof tieKinds)[number];

/** How high somebody stands in an organisation, highest first. */
export const managementLevels = ['board', 'director', 'manager', 'specialist', 'staff'] as const;
export type ManagementLevel = (typeof managementLevels)[number];

/** What somebody's work is about. `sales` takes in service and marketing, `engineering` research and development. */
export const workFields = [
  'general',
  'finance',
  'purchasing',
  'production',
  'engineering',
  'it',
  'logistics',
  'quality',
  'sales',
  'hr',
  'legal',
  'office',
] as const;
export type WorkField = (typeof workFields)[number];

/** Where one of ours and somebody at the client know each other from, firmest road first. */
export const acquaintanceKinds = ['private', 'network', 'formerEmployer', 'formerMeeting'] as const;
export type AcquaintanceKind = (typeof acquaintanceKinds)[number];

export const touchStates = ['planned', 'done', 'missed'] as const;
export type TouchState = (typeof touchStates)[number];

export const channels = ['visit', 'call', 'mail', 'video', 'event', 'other'] as const;
export type Channel = (typeof channels)[number];

export const dealOutcomes = ['open', 'won', 'lost', 'stopped'] as const;
export type DealOutcome = (typeof dealOutcomes)[number];

export const stancePositions = ['for', 'against', 'undecided', 'unknown'] as const;
export type StancePosition = (typeof stancePositions)[number];

/** `won`, `lost`, `stop` and `reopened` change the outcome of their deal, `order` places its order; the rest is told. */
export const milestoneKinds = [
  'demo',
  'trial',
  'offer',
  'decision',
  'meeting',
  'won',
  'lost',
  'reopened',
  'order',
  'stop',
  'other',
] as const;
export type MilestoneKind = (typeof milestoneKinds)[number];

/** The moment a programme answers: the window of a relation, or a change in the DMU or on our own side. */
export const programmeKinds = ['root6', 'root7'] as const;
export type ProgrammeKind = (typeof programmeKinds)[number];

/** What a step of a programme is for. `other` says so in its title. */
export const activityKinds = [
  'background',
  'firstMeeting',
  'reassure',
  'listen',
  'handOver',
  'renew',
  'thank',
  'review',
  'other',
] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** Whom a step of the template is for: every member, the pulled seats (the newcomer), or those who feel the pull. */
export const activityAudiences = ['everyone', 'pulled', 'felt'] as const;
export type ActivityAudience = (typeof activityAudiences)[number];

/** How much a finding asks for, gravest first. */
export const severities = ['alarm', 'warning', 'notice'] as const;
export type Severity = (typeof severities)[number];

/** History per second of replay. */
export const replaySpeeds = ['month', 'quarter', 'year', 'threeYears'] as const;
export type ReplaySpeed = (typeof replaySpeeds)[number];

/** What a kept view shows: the map, a stretch of years replayed on it, two dates compared, the table, or a deal. */
export const keptViewKinds = ['map', 'replay', 'compare', 'table', 'deals'] as const;
export type KeptViewKind = (typeof keptViewKinds)[number];

/** What a kept view points at: nothing, whoever holds a seat, a person, one of ours, a strand, or who a finding speaks of. */
export const keptFocuses = ['nothing', 'seat', 'person', 'colleague', 'strand', 'finding'] as const;
export type KeptFocus = (typeof keptFocuses)[number];

/** A lane of the map. `unplaced` gathers seats without a role; it is drawn only when somebody is in it. */
export type Lane = Role | 'unplaced';
