import type { Comparison } from '../../shared/insight/compareDates.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { changeGroups, comparisonLines } from '../paper/comparison/comparisonLines.ts';
import { comparisonPages } from '../paper/comparison/comparisonPages.ts';
import type { PaperWords } from '../paper/paperWords.ts';
import type { Slide } from './presentation.ts';
import type { SlideOptions } from './slidePages.ts';

/** What changed between two dates as slides; the notes of each tell all of it in words. Pure. */
export const comparisonSlides = (
  record: ClientRecord,
  comparison: Comparison,
  options: SlideOptions,
  words: PaperWords,
): readonly Slide[] => {
  const lines = comparisonLines(comparison, words);
  const told = changeGroups.flatMap((group) => [
    words.t(`compare.group.${group}`),
    ...(lines[group].length === 0
      ? [words.t('compare.noneInGroup')]
      : lines[group].map(({ sentence }) => `– ${sentence}`)),
  ]);
  return comparisonPages(record, comparison, { ...options, paper: 'Slide' }, words).map((page) => ({
    sheet: page.sheet,
    shapes: page.shapes,
    notes: [page.label, ...told],
  }));
};
