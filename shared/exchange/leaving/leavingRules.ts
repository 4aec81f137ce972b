import { z } from 'zod';

/** Who will read what leaves the program. */
export const audiences = ['team', 'leadership', 'client'] as const;
export type Audience = (typeof audiences)[number];

/** What may stay behind, each as a whole. */
export const leavingKinds = [
  'emotions',
  'roles',
  'findings',
  'deals',
  'levels',
  'influence',
  'claims',
  'plans',
  'authors',
  'notes',
  'summaries',
] as const;
export type LeavingKind = (typeof leavingKinds)[number];

/** How the people of the client are named. */
export const nameForms = ['full', 'initials', 'functions'] as const;
export type NameForm = (typeof nameForms)[number];

/**
 * True: it leaves. `emotions` how people feel; `roles` what part we think each of them plays, and so the rows they
 * stand in; `findings` what is concluded: coverage, proof, dangers, what those are read from: when contact was, and where
 * people worked before; `deals` stances and votes; `levels` how well two know each other; `influence` who influences
 * whom, knows somebody of ours, or is in conflict; `claims` what they say of their own weight; `plans` turnover,
 * programmes, exit agreement and arguments; `authors` who made a reading; `notes` free text; `summaries` what was said
 * in a contact.
 */
export const leavingRulesSchema = z.strictObject({
  emotions: z.boolean(),
  roles: z.boolean(),
  findings: z.boolean(),
  deals: z.boolean(),
  levels: z.boolean(),
  influence: z.boolean(),
  claims: z.boolean(),
  plans: z.boolean(),
  authors: z.boolean(),
  notes: z.boolean(),
  summaries: z.boolean(),
  names: z.enum(nameForms),
});
export type LeavingRules = Readonly<z.infer<typeof leavingRulesSchema>>;

/** For whom, and by which rules: those of the audience, or what the user made of them for this one time. */
export const leavingSchema = z.strictObject({
  audience: z.enum(audiences),
  rules: leavingRulesSchema.transform((rules) => consistentRules(rules)),
});
export type Leaving = Readonly<z.infer<typeof leavingSchema>>;

const everything: LeavingRules = {
  emotions: true,
  roles: true,
  findings: true,
  deals: true,
  levels: true,
  influence: true,
  claims: true,
  plans: true,
  authors: true,
  notes: true,
  summaries: true,
  names: 'full',
};

/** Our leadership decides on what is known, not on who said it of whom; the client sees no opinion of ours at all. */
export const rulesFor: Readonly<Record<Audience, LeavingRules>> = {
  team: everything,
  leadership: { ...everything, authors: false, notes: false, summaries: false },
  client: {
    emotions: false,
    roles: false,
    findings: false,
    deals: false,
    levels: false,
    influence: false,
    claims: false,
    plans: false,
    authors: false,
    notes: false,
    summaries: false,
    names: 'full',
  },
};

export const leavingFor = (audience: Audience): Leaving => ({ audience, rules: rulesFor[audience] });

/**
 * Free text may name anybody: where names stay behind, so does all of it. And what is concluded is concluded of roles: a
 * decider whom nobody meets, a row that is empty.
 */
export const consistentRules = (rules: LeavingRules): LeavingRules => {
  const hasNames = rules.names === 'full';
  return {
    ...rules,
    findings: rules.findings && rules.roles,
    notes: rules.notes && hasNames,
    summaries: rules.summaries && hasNames,
  };
};
