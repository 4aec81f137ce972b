import { z } from 'zod';
import { type RuleName, ruleLimits } from './companyRules.ts';
import { idSchema } from './ids.ts';
import { plainDateSchema } from './plainDate.ts';
import { acquisitionRows, nurtureRows } from './rowTemplate.ts';
import {
  acquaintanceKinds,
  activityAudiences,
  activityKinds,
  cadences,
  channels,
  confidences,
  dealOutcomes,
  emotionalStatuses,
  keptFocuses,
  keptViewKinds,
  managementLevels,
  milestoneKinds,
  phases,
  programmeKinds,
  relationAims,
  relationSteps,
  replaySpeeds,
  roles,
  severities,
  stancePositions,
  tieKinds,
  touchStates,
  workFields,
} from './vocabulary.ts';

/** Longest name and longest free text the program accepts, in UTF-16 code units. */
export const maxNameLength = 200;
export const maxTextLength = 10_000;
/** Ids in one text: more than a thousand of them. */
const maxIdListLength = 50_000;

const controlCharacter = /\p{Cc}/u;

const nameSchema = z
  .string()
  .min(1, { error: 'is empty' })
  .max(maxNameLength, { error: `is longer than ${maxNameLength} characters` })
  .refine((text) => text.trim() === text, { error: 'starts or ends with a space' })
  .refine((text) => !controlCharacter.test(text), { error: 'holds a control character' });
const optionalNameSchema = z.union([z.literal(''), nameSchema]);
const textSchema = z.string().max(maxTextLength, { error: `is longer than ${maxTextLength} characters` });

const id = { id: idSchema };
const ofClient = { ...id, clientId: idSchema };
/** True from `from` up to, not including, `to`; `to` null is still true. */
const interval = { from: plainDateSchema, to: plainDateSchema.nullable() };
/** As `interval`, where the beginning may lie in an unknown past. */
const openInterval = { from: plainDateSchema.nullable(), to: plainDateSchema.nullable() };
/** What was said of somebody's place in her organisation; null: guessed from the title. */
const work = { level: z.enum(managementLevels).nullable(), field: z.enum(workFields).nullable() };
/** Of somebody whom nobody gave a place: below all who have one. */
export const lastPosition = 1_000_000;
const order = z.number().int().min(-lastPosition).max(lastPosition);
/** A length or place on the map, in units of the scene. */
const measure = z.number().min(-1_000_000).max(1_000_000);
const money = z.number().min(0).max(1e15);
/** Whole days, up to ten years. */
const days = z.number().int().min(0).max(3_660);
/** Heaviest weight of a relation. */
export const maxWeight = 10;
const feltWeight = z.number().min(0).max(maxWeight);
/** Nearer to 0 or 1 the walk would not settle, or not leave the pulled node. */
export const minRestart = 0.05;
export const maxRestart = 0.95;
const year = z.number().int().min(1900).max(2199);
const weight = (rule: RuleName) => z.number().min(ruleLimits[rule].least).max(ruleLimits[rule].most);
const threshold = (rule: RuleName) => weight(rule).int();

/**
 * One zod schema per table: the only definition of what a row is. SQLite columns, the JSON form and the TypeScript
 * types follow it. Dates are ISO text, ids UUIDv7, amounts whole or decimal units of the company's currency.
 */
export const rowSchemas = {
  /** `relationStart`: first day of the relation, from which the √6 windows are counted. `note`: free text. */
  client: z.strictObject({ ...id, name: nameSchema, relationStart: plainDateSchema, note: textSchema }),
  phase: z.strictObject({ ...ofClient, phase: z.enum(phases), ...interval }),
  person: z.strictObject({ ...ofClient, name: nameSchema, note: textSchema }),
  /** `title`: the function that goes with the seat. `position`: place within its lane, lowest on top. */
  seat: z.strictObject({ ...ofClient, title: optionalNameSchema, position: order, ...interval, ...work }),
  seatRole: z.strictObject({ ...ofClient, seatId: idSchema, role: z.enum(roles), ...interval }),
  /** A role of the company's own, beside the eight: the row it shows in, per template, and its place among its like. */
  companyRole: z.strictObject({
    ...id,
    name: nameSchema,
    conquestRow: z.enum(acquisitionRows),
    nurtureRow: z.enum(nurtureRows),
    position: order,
  }),
  seatCompanyRole: z.strictObject({ ...ofClient, seatId: idSchema, companyRoleId: idSchema, ...interval }),
  /** `personId` null: the seat exists and is taken, nobody of ours knows by whom ("??"). */
  tenure: z.strictObject({ ...ofClient, seatId: idSchema, personId: idSchema.nullable(), ...interval }),
  /** Where a person worked before. */
  employment: z.strictObject({
    ...ofClient,
    personId: idSchema,
    organisation: nameSchema,
    isCompetitor: z.boolean(),
    ...openInterval,
  }),
  colleague: z.strictObject({ ...id, name: nameSchema, title: optionalNameSchema, ...openInterval, ...work }),
  /** A colleague stands on this client's map; `lane` null: opposite the seats she is paired with. */
  assignment: z.strictObject({
    ...ofClient,
    colleagueId: idSchema,
    lane: z.enum(roles).nullable(),
    position: order,
    ...interval,
  }),
  pairing: z.strictObject({
    ...ofClient,
    seatId: idSchema,
    colleagueId: idSchema,
    cadence: z.enum(cadences).nullable(),
    ...interval,
  }),
  /** From this day on, between whoever holds the seat and the colleague: where they stand, or what is wanted. */
  relationLevel: z.strictObject({
    ...ofClient,
    seatId: idSchema,
    colleagueId: idSchema,
    date: plainDateSchema,
    kind: z.enum(relationAims),
    level: z.enum(relationSteps),
  }),
  tie: z.strictObject({
    ...ofClient,
    kind: z.enum(tieKinds),
    fromSeatId: idSchema,
    toSeatId: idSchema,
    ...interval,
  }),
  reading: z.strictObject({
    ...ofClient,
    personId: idSchema,
    colleagueId: idSchema.nullable(),
    date: plainDateSchema,
    status: z.enum(emotionalStatuses),
    confidence: z.enum(confidences),
    note: textSchema,
  }),
  touch: z.strictObject({
    ...ofClient,
    personId: idSchema,
    colleagueId: idSchema,
    date: plainDateSchema,
    state: z.enum(touchStates),
    channel: z.enum(channels),
    discussedDmu: z.boolean(),
    summary: textSchema,
  }),
  /** One of ours and a person know each other from somewhere, whether or not they meet for us. */
  acquaintance: z.strictObject({
    ...ofClient,
    personId: idSchema,
    colleagueId: idSchema,
    kind: z.enum(acquaintanceKinds),
    note: textSchema,
    ...openInterval,
  }),
  /** She says that she decides here alone. `colleagueId`: who of ours heard it; `note`: her words. Never a proof. */
  claim: z.strictObject({
    ...ofClient,
    personId: idSchema,
    colleagueId: idSchema.nullable(),
    date: plainDateSchema,
    note: textSchema,
  }),
  /** What a gatekeeper of this client can pass on about us, short enough to be passed on. */
  argument: z.strictObject({ ...ofClient, text: nameSchema, position: order, ...interval }),
  /**
   * A finding was told to be silent, `[on, until)`. `severity` and `concerned` (ids of people and colleagues, a space
   * between two; empty: whoever it is) are what it said that day: what is worse than that is heard.
   */
  snooze: z.strictObject({
    ...ofClient,
    findingId: nameSchema,
    severity: z.enum(severities),
    concerned: z.string().max(maxIdListLength, { error: `is longer than ${maxIdListLength} characters` }),
    on: plainDateSchema,
    until: plainDateSchema,
    reason: textSchema.min(1, { error: 'is empty' }),
  }),
  /** What this client bought from us in a calendar year. */
  turnover: z.strictObject({ ...ofClient, year, amount: money }),
  /** What our company sold to everybody in a calendar year. */
  ownTurnover: z.strictObject({ ...id, year, amount: money }),
  exitAgreement: z.strictObject({
    ...ofClient,
    agreedOn: plainDateSchema,
    personId: idSchema.nullable(),
    summary: textSchema,
  }),
  /** What goes after a notice when the client leaves: a share (0..1] of its turnover, once the days have passed. */
  exitStep: z.strictObject({
    ...ofClient,
    exitAgreementId: idSchema,
    position: order,
    share: z.number().gt(0, { error: 'is no share above 0' }).max(1, { error: 'is more than 100 %' }),
    noticeDays: days,
  }),
  /**
   * `answers`: first day of the √6 window, or the day of the pull. A √7 names the pulled seat or the colleague who
   * left, a √6 neither. `from`: first day of the programme.
   */
  programme: z.strictObject({
    ...ofClient,
    kind: z.enum(programmeKinds),
    answers: plainDateSchema,
    seatId: idSchema.nullable(),
    colleagueId: idSchema.nullable(),
    from: plainDateSchema,
    finishedOn: plainDateSchema.nullable(),
  }),
  /** A step of a programme towards whoever holds the seat. `title` empty: the words of its kind. */
  activity: z.strictObject({
    ...ofClient,
    programmeId: idSchema,
    seatId: idSchema,
    colleagueId: idSchema.nullable(),
    kind: z.enum(activityKinds),
    channel: z.enum(channels),
    title: optionalNameSchema,
    date: plainDateSchema,
    doneOn: plainDateSchema.nullable(),
  }),
  /** A step of the company's template. `offset`: √7 days after the pull, √6 months after the window's first day. */
  programmeStep: z.strictObject({
    ...id,
    programme: z.enum(programmeKinds),
    kind: z.enum(activityKinds),
    title: optionalNameSchema,
    channel: z.enum(channels),
    audience: z.enum(activityAudiences),
    offset: days,
    position: order,
  }),
  /** The company's thresholds: share of turnover above which √20 speaks, and days before a √6 window at which it is told. */
  momentRule: z.strictObject({
    ...id,
    root20Share: z.number().gt(0, { error: 'is no share above 0' }).max(1, { error: 'is more than 100 %' }),
    root6NoticeDays: days,
  }),
  /** The company's weights of coverage and thresholds of findings; see `companyRules.ts` for what each of them means. */
  coverageRule: z.strictObject({
    ...id,
    known: weight('known'),
    paired: weight('paired'),
    proven: weight('proven'),
    emotion: weight('emotion'),
    decider: weight('decider'),
    guarantor: weight('guarantor'),
    other: weight('other'),
    staleMonths: threshold('staleMonths'),
    unreadFrom: threshold('unreadFrom'),
    namesFrom: threshold('namesFrom'),
  }),
  /**
   * The company's own numbers of the spaghetti effect; their meaning: shared/insight/disturbanceModel.ts. Weights have no
   * unit, only their relation counts.
   */
  disturbanceRule: z.strictObject({
    ...id,
    restart: z.number().min(minRestart).max(maxRestart),
    halfLifeDays: days.min(1),
    leftAfterTouch: z.number().min(0).max(1),
    daily: feltWeight,
    weekly: feltWeight,
    monthly: feltWeight,
    quarterly: feltWeight,
    halfYearly: feltWeight,
    yearly: feltWeight,
    noCadence: feltWeight,
    reportsToForward: feltWeight,
    reportsToBackward: feltWeight,
    influencesForward: feltWeight,
    influencesBackward: feltWeight,
    network: feltWeight,
    conflict: feltWeight,
    delegation: feltWeight,
  }),
  /**
   * A way of looking at the client, kept to be shown again. `date`: the day it shows; `since`: the first day of a replay,
   * or the other day of a comparison, else null; `speed`: of a replay. The id that `focus` asks for is null once what it
   * pointed at is gone. `isFollowed`: the view keeps whom it points at in its middle. `shown…`: the part of the map, in
   * units of the scene; null: all of it. `foldedLanes`: of the timeline, a space between two. `inSteps`: shown part by
   * part when presented.
   */
  keptView: z.strictObject({
    ...ofClient,
    position: order,
    title: nameSchema,
    note: textSchema,
    kind: z.enum(keptViewKinds),
    date: plainDateSchema,
    since: plainDateSchema.nullable(),
    speed: z.enum(replaySpeeds).nullable(),
    focus: z.enum(keptFocuses),
    isFollowed: z.boolean(),
    seatId: idSchema.nullable(),
    personId: idSchema.nullable(),
    colleagueId: idSchema.nullable(),
    dealId: idSchema.nullable(),
    findingId: optionalNameSchema,
    foldedLanes: optionalNameSchema,
    shownX: measure.nullable(),
    shownY: measure.nullable(),
    shownWidth: measure.positive().nullable(),
    shownHeight: measure.positive().nullable(),
    inSteps: z.boolean(),
  }),
  deal: z.strictObject({
    ...ofClient,
    name: nameSchema,
    openedOn: plainDateSchema,
    orderPlacedOn: plainDateSchema.nullable(),
    closedOn: plainDateSchema.nullable(),
    outcome: z.enum(dealOutcomes),
  }),
  stance: z.strictObject({
    ...ofClient,
    dealId: idSchema,
    personId: idSchema,
    date: plainDateSchema,
    position: z.enum(stancePositions),
    confidence: z.enum(confidences),
    note: textSchema,
  }),
  delegation: z.strictObject({
    ...ofClient,
    dealId: idSchema,
    fromPersonId: idSchema,
    toPersonId: idSchema,
    ...interval,
  }),
  milestone: z.strictObject({
    ...ofClient,
    dealId: idSchema,
    date: plainDateSchema,
    kind: z.enum(milestoneKinds),
    text: textSchema,
  }),
} as const;

export type TableName = keyof typeof rowSchemas;
export type Row<T extends TableName> = Readonly<z.infer<(typeof rowSchemas)[T]>>;

export const tableNames = Object.keys(rowSchemas) as readonly TableName[];

/** Tables whose rows belong to the whole workspace and are shown in every client's record. */
export const sharedTableNames = [
  'colleague',
  'ownTurnover',
  'programmeStep',
  'momentRule',
  'coverageRule',
  'companyRole',
  'disturbanceRule',
] as const satisfies readonly TableName[];

export type Client = Row<'client'>;
export type PhasePeriod = Row<'phase'>;
export type Person = Row<'person'>;
export type Seat = Row<'seat'>;
export type SeatRole = Row<'seatRole'>;
export type CompanyRole = Row<'companyRole'>;
export type SeatCompanyRole = Row<'seatCompanyRole'>;
export type Tenure = Row<'tenure'>;
export type Employment = Row<'employment'>;
export type Colleague = Row<'colleague'>;
export type Assignment = Row<'assignment'>;
export type Pairing = Row<'pairing'>;
export type RelationLevel = Row<'relationLevel'>;
export type Tie = Row<'tie'>;
export type Reading = Row<'reading'>;
export type Touch = Row<'touch'>;
export type Acquaintance = Row<'acquaintance'>;
export type Claim = Row<'claim'>;
export type Argument = Row<'argument'>;
export type Snooze = Row<'snooze'>;
export type KeptView = Row<'keptView'>;
export type Turnover = Row<'turnover'>;
export type OwnTurnover = Row<'ownTurnover'>;
export type ExitAgreement = Row<'exitAgreement'>;
export type ExitStep = Row<'exitStep'>;
export type Programme = Row<'programme'>;
export type Activity = Row<'activity'>;
export type ProgrammeStep = Row<'programmeStep'>;
export type MomentRule = Row<'momentRule'>;
export type CoverageRule = Row<'coverageRule'>;
export type DisturbanceRule = Row<'disturbanceRule'>;
export type Deal = Row<'deal'>;
export type Stance = Row<'stance'>;
export type Delegation = Row<'delegation'>;
export type Milestone = Row<'milestone'>;
