import { fail, type Result } from '../../ipc/result.ts';
import {
  type CompanyRules,
  findingThresholds,
  methodRules,
  partRules,
  rowRules,
  ruleLimits,
  ruleNames,
  weighsNothing,
} from '../../model/companyRules.ts';
import { rowsOf } from '../clientRecord.ts';
import { added, changed, removed } from '../diff.ts';
import { type Edit, finishEdit } from './editing.ts';

export interface SetCompanyRulesRequest {
  /** Null: back to those of the method. */
  readonly rules: CompanyRules | null;
}

/**
 * What coverage and findings go by, for every client. Fails with `ruleOutOfRange` for a figure outside `ruleLimits`, and
 * with `weightsAllZero` where a group of weights would weigh nothing.
 */
export const setCompanyRules: Edit<SetCompanyRulesRequest> = (record, { rules }, context) => {
  const checked = checkRules(rules ?? methodRules);
  if (!checked.ok) return checked;
  const present = rowsOf(record, 'coverageRule');
  const [first] = present;
  if (rules === null) {
    const diff = present.map((row) => removed('coverageRule', row));
    return finishEdit(record, { key: 'step.resetCompanyRules' }, diff, context);
  }
  const change = first
    ? changed('coverageRule', first, checked.value)
    : added('coverageRule', { id: context.newId(), ...checked.value });
  return finishEdit(record, { key: 'step.setCompanyRules' }, [change], context);
};

/** The rules when they can be counted with, else what is wrong with the first that cannot. */
export const checkRules = (rules: CompanyRules): Result<CompanyRules> => {
  for (const rule of ruleNames) {
    const { least, most } = ruleLimits[rule];
    const value = rules[rule];
    const isWhole = !findingThresholds.some((each) => each === rule) || Number.isInteger(value);
    if (!(value >= least && value <= most && isWhole)) return fail('ruleOutOfRange', { rule, least, most });
  }
  if (weighsNothing(rules, partRules)) return fail('weightsAllZero', { group: 'parts' });
  if (weighsNothing(rules, rowRules)) return fail('weightsAllZero', { group: 'rows' });
  const picked = Object.fromEntries(ruleNames.map((rule) => [rule, rules[rule]])) as unknown as CompanyRules;
  return { ok: true, value: picked };
};
