import { z } from 'zod';
import { coverageParts, findingRules } from '../../insight/types.ts';
import { idSchema } from '../../model/ids.ts';
import { plainDateSchema } from '../../model/plainDate.ts';
import {
  acquaintanceKinds,
  cadences,
  confidences,
  dealOutcomes,
  emotionalStatuses,
  managementLevels,
  phases,
  relationSteps,
  roles,
  severities,
  stancePositions,
  workFields,
} from '../../model/vocabulary.ts';

/** How a report says what it is. `version` rises when a field changes its meaning or goes; new fields alone do not raise it. */
export const reportFormat = 'counterpart-report';
export const reportVersion = 1;

const id = idSchema;
const date = plainDateSchema;
const count = z.number().int().min(0);
/** 0..1, to six decimals. */
const share = z.number().min(0).max(1);
const figure = z.strictObject({ have: count, of: count });
const counts = z.strictObject({ for: count, against: count, undecided: count, unknown: count });
const lane = z.enum([...roles, 'unplaced']);
const person = z.strictObject({ id, name: z.string() });
const window = z.strictObject({ nth: count, from: date, to: date });

const reading = z.strictObject({
  date,
  status: z.enum(emotionalStatuses),
  confidence: z.enum(confidences),
  /** Null: nobody said who read it. */
  colleagueId: id.nullable(),
});

/** As somebody said; null: nobody did, and the program guesses from the title. */
const work = { managementLevel: z.enum(managementLevels).nullable(), workField: z.enum(workFields).nullable() };

const member = z.strictObject({
  seatId: id,
  title: z.string(),
  ...work,
  roles: z.array(z.enum(roles)),
  /** Names of the roles of the company's own. */
  companyRoles: z.array(z.string()),
  lane,
  holder: z.enum(['known', 'unknown', 'vacant']),
  person: person.nullable(),
  since: date.nullable(),
  isNewcomer: z.boolean(),
  emotion: z.strictObject({
    status: z.enum(emotionalStatuses),
    confidence: z.enum(confidences).nullable(),
    date: date.nullable(),
    isStale: z.boolean(),
  }),
  /** The latest of each colleague, by date. */
  readings: z.array(reading),
  /** What the team makes of readings that have not faded, and how far they lie apart; null: nobody known sits there. */
  team: z
    .strictObject({
      status: z.enum(emotionalStatuses),
      apart: count,
      isDisagreement: z.boolean(),
      /** Warmest first; what each weighs in the team's view. */
      voices: z.array(z.strictObject({ colleagueId: id.nullable(), status: z.enum(emotionalStatuses), weight: share })),
    })
    .nullable(),
  /** When she said to decide here alone, latest first: no proof of anything. */
  claims: z.array(z.strictObject({ date, colleagueId: id.nullable(), note: z.string() })),
  /**
   * Who of ours could face her, best first, where nobody of ours is proven there or only from too low a level.
   * `reasons` are words for machines, `reasonTexts` the same for people.
   */
  suggestions: z.array(
    z.strictObject({
      colleagueId: id,
      points: z.number(),
      reasons: z.array(z.string()),
      reasonTexts: z.array(z.string()),
    }),
  ),
});

const colleague = z.strictObject({ id, name: z.string(), title: z.string(), ...work, lane, hasLeft: z.boolean() });

const pairing = z.strictObject({
  id,
  seatId: id,
  colleagueId: id,
  since: date,
  proof: z.enum(['proven', 'unproven', 'loose']),
  unprovenSince: date.nullable(),
  cadence: z.enum(cadences).nullable(),
  /** How well the two know each other, and how well we want them to; null: nobody has said. */
  currentLevel: z.enum(relationSteps).nullable(),
  wantedLevel: z.enum(relationSteps).nullable(),
  lastContact: date.nullable(),
  nextDue: date.nullable(),
  daysLate: count,
});

const finding = z.strictObject({
  id: z.string(),
  rule: z.enum(findingRules),
  severity: z.enum(severities),
  /** The day it is heard again, of a finding that was told to be silent; null: it is heard. */
  sleepsUntil: date.nullable(),
  title: z.string(),
  why: z.string(),
  /** What the program offers to do about it: the kind for machines, the words for people. */
  action: z.string(),
  actionText: z.string(),
  /** Who sits on the seats it concerns; `person` null: nobody known. */
  seats: z.array(z.strictObject({ seatId: id, title: z.string(), person: person.nullable() })),
  colleagues: z.array(person),
});

const coverage = z.strictObject({
  score: share,
  parts: z.strictObject(
    Object.fromEntries(
      coverageParts.map((part) => [part, z.strictObject({ share, weight: share, have: count, of: count })]),
    ) as Record<
      (typeof coverageParts)[number],
      z.ZodObject<{ share: typeof share; weight: typeof share; have: typeof count; of: typeof count }>
    >,
  ),
  counts: z.strictObject({ deciders: figure, guarantors: figure, unread: count, unproven: figure }),
});

const steps = z.strictObject({ done: count, planned: count, overdue: count, dropped: count });
const programme = z.strictObject({ id, answers: date, from: date, isFinished: z.boolean(), steps });
const pull = z.strictObject({
  date,
  kind: z.enum(['swap', 'departure', 'arrival', 'colleagueLeft']),
  seatId: id.nullable(),
  colleagueId: id.nullable(),
});

const moments = z.strictObject({
  root6: z.strictObject({
    /** A relation that is still explored or conquered has no windows to fear. */
    applies: z.boolean(),
    windows: z.array(window),
    running: window.nullable(),
    /** The next one, once the company's notice has begun. */
    announced: window.nullable(),
    programmes: z.array(programme),
  }),
  root7: z.strictObject({
    /** Pulls that no programme answers. */
    unanswered: z.array(pull),
    programmes: z.array(programme.extend({ seatId: id.nullable(), colleagueId: id.nullable() })),
  }),
  root20: z.strictObject({
    share: share.nullable(),
    year: z.number().int().nullable(),
    threshold: share,
    isAbove: z.boolean(),
    exitAgreement: z.strictObject({ agreedOn: date, steps: count, share }).nullable(),
  }),
});

const deal = z.strictObject({
  id,
  name: z.string(),
  openedOn: date,
  outcome: z.enum(dealOutcomes),
  outcomeSince: date,
  heads: counts,
  votes: counts,
  hasMajority: z.boolean(),
  swing: z.array(person),
  isReversible: z.boolean(),
  voters: z.array(
    z.strictObject({ ...person.shape, position: z.enum(stancePositions), castBy: id, since: date.nullable() }),
  ),
});

const disturbance = z.strictObject({
  total: share,
  /** By share, greatest first. `id` is a seat's or a colleague's. */
  felt: z.array(z.strictObject({ id, kind: z.enum(['seat', 'colleague']), name: z.string(), share })),
  latest: z
    .strictObject({
      pull,
      leftName: z.string().nullable(),
      cameName: z.string().nullable(),
      colleagueName: z.string().nullable(),
      seatTitle: z.string(),
      pairingsToProve: count,
      statusesLost: count,
      feltWithin: z.array(count).length(3),
      total: share,
      halfGoneOn: date,
    })
    .nullable(),
});

const client = z.strictObject({
  id,
  name: z.string(),
  relationStart: date,
  phase: z.enum(phases).nullable(),
  members: z.array(member),
  colleagues: z.array(colleague),
  pairings: z.array(pairing),
  /** Who of ours and who of theirs know each other from somewhere. */
  acquaintances: z.array(
    z.strictObject({ id, personId: id, colleagueId: id, kind: z.enum(acquaintanceKinds), note: z.string() }),
  ),
  /** What a gatekeeper can pass on about us, in the order of the list. */
  arguments: z.array(z.strictObject({ id, text: z.string(), since: date })),
  findings: z.array(finding),
  coverage,
  moments,
  deals: z.array(deal),
  disturbance,
});

/** What a report holds, as docs/report.md tells it. */
export const reportSchema = z.strictObject({
  format: z.literal(reportFormat),
  version: z.literal(reportVersion),
  at: date,
  language: z.string(),
  clients: z.array(client),
  /** Clients of whom nothing was known yet at the date; `since`: their first fact. */
  notYet: z.array(z.strictObject({ id, name: z.string(), since: date })),
});

export type Report = z.infer<typeof reportSchema>;
export type ClientReport = Report['clients'][number];
