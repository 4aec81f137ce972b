import { z } from 'zod';
import { idSchema } from './ids.ts';
import { plainDateSchema } from './plainDate.ts';
import {
  cadences,
  channels,
  confidences,
  dealOutcomes,
  emotionalStatuses,
  milestoneKinds,
  phases,
  roles,
  stancePositions,
  tieKinds,
  touchStates,
} from './vocabulary.ts';

/** Longest name and longest free text the program accepts, in UTF-16 code units. */
export const maxNameLength = 200;
export const maxTextLength = 10_000;

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
const order = z.number().int().min(-1_000_000).max(1_000_000);
const money = z.number().min(0).max(1e15);
const year = z.number().int().min(1900).max(2199);

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
  seat: z.strictObject({ ...ofClient, title: optionalNameSchema, position: order, ...interval }),
  seatRole: z.strictObject({ ...ofClient, seatId: idSchema, role: z.enum(roles), ...interval }),
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
  colleague: z.strictObject({ ...id, name: nameSchema, title: optionalNameSchema, ...openInterval }),
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
export const sharedTableNames = ['colleague', 'ownTurnover'] as const satisfies readonly TableName[];

export type Client = Row<'client'>;
export type PhasePeriod = Row<'phase'>;
export type Person = Row<'person'>;
export type Seat = Row<'seat'>;
export type SeatRole = Row<'seatRole'>;
export type Tenure = Row<'tenure'>;
export type Employment = Row<'employment'>;
export type Colleague = Row<'colleague'>;
export type Assignment = Row<'assignment'>;
export type Pairing = Row<'pairing'>;
export type Tie = Row<'tie'>;
export type Reading = Row<'reading'>;
export type Touch = Row<'touch'>;
export type Turnover = Row<'turnover'>;
export type OwnTurnover = Row<'ownTurnover'>;
export type ExitAgreement = Row<'exitAgreement'>;
export type Deal = Row<'deal'>;
export type Stance = Row<'stance'>;
export type Delegation = Row<'delegation'>;
export type Milestone = Row<'milestone'>;
