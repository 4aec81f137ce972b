import type { Finding, FindingRule } from '../../shared/insight/types.ts';
import type { Id } from '../../shared/model/ids.ts';

/** What has a number on the sheets: a finding, or several of one rule. */
export interface ToldFinding {
  readonly number: number;
  readonly findings: readonly Finding[];
}

/** More than these are not read one by one: those of a rule are then told together. */
const mostSingle = 14;
const leastTogether = 3;

/** Rules that speak of each person by herself, and so may speak often. */
const rulesToldTogether = [
  'deciderUnpaired',
  'guarantorUnpaired',
  'pairedTooLow',
  'pairingUnproven',
  'newcomerFromCompetitor',
  'hostileDecider',
  'readingsDisagree',
  'colleagueLeft',
  'contactOverdue',
  'root7Programme',
] as const satisfies readonly FindingRule[];
type RuleToldTogether = (typeof rulesToldTogether)[number];

export const isToldTogether = (rule: FindingRule): rule is RuleToldTogether =>
  (rulesToldTogether as readonly FindingRule[]).includes(rule);

/** In their order, gravest first, those of one rule and gravity under one number where there are many. */
export const toldFindings = (findings: readonly Finding[]): readonly ToldFinding[] => {
  const runs: Finding[][] = [];
  for (const finding of findings) {
    const run = runs.at(-1);
    const [first] = run ?? [];
    const goesOn =
      findings.length > mostSingle &&
      isToldTogether(finding.rule) &&
      first?.rule === finding.rule &&
      first.severity === finding.severity;
    if (run && goesOn) run.push(finding);
    else runs.push([finding]);
  }
  return runs
    .flatMap((run) => (run.length < leastTogether ? run.map((finding) => [finding]) : [run]))
    .map((run, index) => ({ number: index + 1, findings: run }));
};

export const isAnyTogether = (findings: readonly Finding[]): boolean =>
  toldFindings(findings).some((told) => told.findings.length > 1);

/** The numbers of the findings that concern each card; an empty row's finding belongs to its ghost. */
export const numbersByCard = (findings: readonly Finding[]): ReadonlyMap<Id, readonly number[]> => {
  const numbers = new Map<Id, Set<number>>();
  for (const told of toldFindings(findings))
    for (const { concerns, action } of told.findings) {
      const ghosts = action.kind === 'addMember' ? [`ghost-${action.role}`] : [];
      for (const id of [...concerns.seatIds, ...concerns.colleagueIds, ...ghosts])
        numbers.set(id, (numbers.get(id) ?? new Set()).add(told.number));
    }
  return new Map([...numbers].map(([id, own]) => [id, [...own]]));
};
