import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { drawLeaving } from '../leaving/drawLeaving.ts';
import { mapCount } from './bestSheet.ts';
import { comparisonPages } from './comparison/comparisonPages.ts';
import type { PaperOptions } from './paperOptions.ts';
import type { PaperPage } from './paperPage.ts';
import { type Held, heldOnOne, paperPages } from './paperPages.ts';
import { paperWords } from './paperWords.ts';

/** What is to be on the sheets. */
export interface AskedSheets {
  readonly record: ClientRecord;
  readonly at: PlainDate;
  /** Not the client at a date, but what changed between the two. */
  readonly compareWith: PlainDate | null;
  readonly options: PaperOptions;
}

/** The sheets of a client in the language that is set, without what must not leave. */
export const sheetsOf = ({ record, at, compareWith, options }: AskedSheets): readonly PaperPage[] =>
  drawLeaving(record, { at, compareWith, rules: options.leaving.rules }, paperWords, {
    map: (source) => paperPages(source, options, paperWords),
    comparison: (left, comparison) => comparisonPages(left, comparison, options, paperWords),
  });

/** What one sheet of the paper that is asked for holds of them; a comparison is its picture. */
export const heldOnOneOf = ({ record, at, compareWith, options }: AskedSheets): Held =>
  drawLeaving<Held>(record, { at, compareWith, rules: options.leaving.rules }, paperWords, {
    map: (source) => heldOnOne(source, options, paperWords),
    comparison: (left, comparison) => {
      const pages = comparisonPages(left, comparison, options, paperWords);
      return pages.length === 1 ? 'all' : mapCount(pages) === 1 ? 'map' : 'none';
    },
  });
