import { comparisonThatLeaves } from '../../shared/exchange/leaving/comparisonThatLeaves.ts';
import type { LeavingRules } from '../../shared/exchange/leaving/leavingRules.ts';
import type { Comparison } from '../../shared/insight/compareDates.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { type PaperSource, paperSource } from '../paper/paperSource.ts';
import type { PaperWords } from '../paper/paperWords.ts';
import { sanitised } from './sanitised.ts';

interface Leaves {
  readonly at: PlainDate;
  /** Not the client at a date, but what changed between the two. */
  readonly compareWith: PlainDate | null;
  readonly rules: LeavingRules;
}

interface Painters<D> {
  readonly map: (source: PaperSource) => D;
  readonly comparison: (record: ClientRecord, comparison: Comparison) => D;
}

/** A client as a map or a comparison, without what must not leave, for sheets, slides and pictures. A book has `bookSource`. */
export const drawLeaving = <D>(
  record: ClientRecord,
  { at, compareWith, rules }: Leaves,
  words: PaperWords,
  draw: Painters<D>,
): D => {
  const left = sanitised(record, rules, at, words).record;
  return compareWith === null
    ? draw.map(paperSource(left, at, rules))
    : draw.comparison(left, comparisonThatLeaves(left, compareWith, at, rules));
};
