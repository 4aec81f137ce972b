/**
 * Every figure of the method that is a judgement, and that a company may set for itself: the weights of coverage, and
 * the thresholds of findings. The thresholds of √6 and √20 have a row of their own (`momentRule`).
 *
 * Coverage weighs its four parts against each other, and the rows of the template against each other. Only proportions
 * count: 30 to 20 says the same as 3 to 2.
 */
export interface CompanyRules {
  /** Somebody with a name sits there. */
  readonly known: number;
  /** A colleague of ours stands opposite. */
  readonly paired: number;
  /** The two have met since the present holder came. */
  readonly proven: number;
  /** Somebody has said what she feels about the relation. */
  readonly emotion: number;
  /** What the decider's row counts against the others, then the guarantor's, then each of the rest. */
  readonly decider: number;
  readonly guarantor: number;
  readonly other: number;
  /** A reading older than so many months has faded. */
  readonly staleMonths: number;
  /** From so many unread people on, silence about their feelings is a finding. */
  readonly unreadFrom: number;
  /** With fewer names than this, nobody can say that those who decide on an open deal are known. */
  readonly namesFrom: number;
}

/** What the method says as long as the company has not settled otherwise: first one must know people, the rest follows. */
export const methodRules: CompanyRules = {
  known: 30,
  paired: 25,
  proven: 25,
  emotion: 20,
  decider: 2,
  guarantor: 2,
  other: 1,
  staleMonths: 12,
  unreadFrom: 3,
  namesFrom: 3,
};

export type RuleName = keyof CompanyRules;

export const partRules = ['known', 'paired', 'proven', 'emotion'] as const satisfies readonly RuleName[];
export const rowRules = ['decider', 'guarantor', 'other'] as const satisfies readonly RuleName[];
export const findingThresholds = ['staleMonths', 'unreadFrom', 'namesFrom'] as const satisfies readonly RuleName[];
export const ruleNames: readonly RuleName[] = [...partRules, ...rowRules, ...findingThresholds];

/** What a rule may be, both ends included. Thresholds are whole numbers. */
export const ruleLimits: Readonly<Record<RuleName, { readonly least: number; readonly most: number }>> = {
  known: { least: 0, most: 100 },
  paired: { least: 0, most: 100 },
  proven: { least: 0, most: 100 },
  emotion: { least: 0, most: 100 },
  decider: { least: 0, most: 10 },
  guarantor: { least: 0, most: 10 },
  other: { least: 0, most: 10 },
  staleMonths: { least: 1, most: 120 },
  unreadFrom: { least: 1, most: 100 },
  namesFrom: { least: 1, most: 20 },
};

/** True when the names of the group all weigh nothing: then nothing can be weighed against them. */
export const weighsNothing = (rules: CompanyRules, names: readonly RuleName[]): boolean =>
  names.every((name) => rules[name] === 0);
