import type { LeavingRules } from '../../shared/exchange/leaving/leavingRules.ts';
import { sanitise } from '../../shared/exchange/leaving/sanitise.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import type { PaperWords } from '../paper/paperWords.ts';

/** The record as it may leave on a day, or to tell of it, with roles in the words of the reader. */
export const sanitised = (record: ClientRecord, rules: LeavingRules, on: PlainDate, words: PaperWords) =>
  sanitise(record, rules, on, (role) => words.t(`word.role.${role}`));
