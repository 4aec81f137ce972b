import { compareDates } from '../../shared/insight/compareDates.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { sanitised } from '../leaving/sanitised.ts';
import { comparisonPages } from './comparison/comparisonPages.ts';
import type { PaperOptions } from './paperOptions.ts';
import type { PaperPage } from './paperPage.ts';
import { paperPages } from './paperPages.ts';
import { paperSource } from './paperSource.ts';
import { paperWords } from './paperWords.ts';

/** What is to be on the sheets. */
export interface AskedSheets {
  readonly record: ClientRecord;
  readonly at: PlainDate;
  /** Not the client at a date, but what changed between the two. */
  readonly compareWith: PlainDate | null;
  readonly options: PaperOptions;
}

/** The sheets of a client in the language that is set, without what must not leave: the one way from record to paper. */
export const sheetsOf = ({ record, at, compareWith, options }: AskedSheets): readonly PaperPage[] => {
  const { rules } = options.leaving;
  const leaving = sanitised(record, rules, paperWords).record;
  return compareWith === null
    ? paperPages(paperSource(leaving, at, rules), options, paperWords)
    : comparisonPages(leaving, compareDates(leaving, compareWith, at), options, paperWords);
};
