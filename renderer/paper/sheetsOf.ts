import type { Comparison } from '../../shared/insight/compareDates.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { drawLeaving } from '../leaving/drawLeaving.ts';
import { mapCount } from './bestSheet.ts';
import { comparisonPages } from './comparison/comparisonPages.ts';
import { optionsForPaper, recordForPaper } from './forPaper.ts';
import type { PaperOptions } from './paperOptions.ts';
import type { PaperPage } from './paperPage.ts';
import { type Held, heldOnOne, paperPages } from './paperPages.ts';
import type { PaperSource } from './paperSource.ts';
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
export const sheetsOf = (asked: AskedSheets): readonly PaperPage[] =>
  drawn(asked, {
    map: (source, options) => paperPages(source, options, paperWords),
    comparison: (left, comparison, options) => comparisonPages(left, comparison, options, paperWords),
  });

/** What one sheet of the paper that is asked for holds of them; a comparison is its picture. */
export const heldOnOneOf = (asked: AskedSheets): Held =>
  drawn<Held>(asked, {
    map: (source, options) => heldOnOne(source, options, paperWords),
    comparison: (left, comparison, options) => {
      const pages = comparisonPages(left, comparison, options, paperWords);
      return pages.length === 1 ? 'all' : mapCount(pages) === 1 ? 'map' : 'none';
    },
  });

interface Painters<D> {
  readonly map: (source: PaperSource, options: PaperOptions) => D;
  readonly comparison: (record: ClientRecord, comparison: Comparison, options: PaperOptions) => D;
}

/** With texts that paper can show. */
const drawn = <D>({ record, at, compareWith, options }: AskedSheets, { map, comparison }: Painters<D>): D => {
  const shown = optionsForPaper(options);
  const leaves = { at, compareWith, rules: options.leaving.rules };
  return drawLeaving(recordForPaper(record, paperWords), leaves, paperWords, {
    map: (source) => map(source, shown),
    comparison: (left, compared) => comparison(left, compared, shown),
  });
};
