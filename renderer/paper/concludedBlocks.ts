import { type FindingSetting, findingsInFull } from './findingBlocks.ts';
import type { PaperSource } from './paperSource.ts';
import type { PaperWords } from './paperWords.ts';
import { type Block, type ColumnStyle, figuresBlock, gapBlock, headingBlock, noteBlock } from './sideBlocks.ts';
import { toldFindings } from './toldFindings.ts';

/** The figures and every finding in full, in groups that must not be parted. */
export const concludedBlocks = (
  source: PaperSource,
  style: ColumnStyle,
  words: PaperWords,
  setting: FindingSetting = 'roomy',
): readonly (readonly Block[])[] => {
  const [first, ...findings] = findingsInFull(toldFindings(source.findings), style, words, setting);
  return [
    [figuresBlock(source, style, words), gapBlock(14)],
    [findingsHeading(source, style, words), ...(first ?? [noteBlock(words.t('paper.noFindings'), style)])],
    ...findings,
  ];
};

/** With how many are asleep, which are only counted. */
export const findingsHeading = (source: PaperSource, style: ColumnStyle, words: PaperWords): Block => {
  const asleep = source.asleep > 0 ? ` · ${words.t('paper.asleep', { count: source.asleep })}` : '';
  return headingBlock(`${words.t('paper.findings')}${asleep}`, style);
};
