import type { LeavingRules } from '../../shared/exchange/leaving/leavingRules.ts';
import { sanitise } from '../../shared/exchange/leaving/sanitise.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import type { PaperWords } from '../paper/paperWords.ts';

/** The record as it may leave, with roles in the words of the reader. */
export const sanitised = (record: ClientRecord, rules: LeavingRules, words: PaperWords) =>
  sanitise(record, rules, (role) => words.t(`word.role.${role}`));
