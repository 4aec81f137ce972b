import { type CompanyRules, methodRules } from '../model/companyRules.ts';
import type { ClientRecord } from '../record/clientRecord.ts';
import { rowsInOrder } from './recordIndex.ts';

/** The company's rules, else those of the method. They are no history: what holds now is asked of the past as well. */
export const rulesOf = (record: ClientRecord): CompanyRules =>
  rowsInOrder(record, 'coverageRule').at(-1) ?? methodRules;
