import type { LeavingRules } from '../../shared/exchange/leaving/leavingRules.ts';
import type { Comparison } from '../../shared/insight/compareDates.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { flowOver } from '../paper/columns.ts';
import { fittedComparison } from '../paper/comparison/comparedMap.ts';
import { changeGroups, comparisonLines, toldTo } from '../paper/comparison/comparisonLines.ts';
import { comparisonLegend, wideColumns, wordBlocks } from '../paper/comparison/comparisonPages.ts';
import { drawComparison } from '../paper/comparison/drawComparison.ts';
import { dressOf, inkOn, numberOf } from '../paper/paperOptions.ts';
import type { PaperWords } from '../paper/paperWords.ts';
import { sheetFrame } from '../paper/sheetFrame.ts';
import { type Sheet, slideSheet } from '../paper/sheetSize.ts';
import { noteBlock } from '../paper/sideBlocks.ts';
import type { Slide } from './presentation.ts';
import type { SlideOptions } from './slidePages.ts';

/** Two dates in one picture need more room than one: the same slide in smaller units, type at least 7 points. */
const sheet: Sheet = { ...slideSheet, width: 1600, height: 900, minType: (7 / 72) * 120 };
/** Columns of words and their type, in units: the largest that takes no more slides, for they are read across a room. */
const wordSettings = [
  { width: 700, type: 24 },
  { width: 700, type: 21 },
  { width: 480, type: 18 },
  { width: 480, type: 15 },
];
const closestWords = { width: 480, type: sheet.minType };

/**
 * What changed between two dates as slides: the picture on the first, the changes in words on those after it. Where
 * the picture would be too small to read, a sentence says so. The notes of each tell all of it. Pure.
 */
export const comparisonSlides = (
  record: ClientRecord,
  comparison: Comparison,
  options: SlideOptions,
  words: PaperWords,
): readonly Slide[] => {
  const { rules } = options.leaving;
  const ink = inkOn(options.mono ? 'mono' : 'paper', rules);
  const { before, after } = comparison;
  const frame = sheetFrame(
    after,
    sheet,
    ink.tokens,
    words,
    { ...dressOf(options, after, words), company: options.ownCompany },
    {
      subtitle: words.t('compare.paperSubtitle', { before: words.date(before.date), after: words.date(after.date) }),
      date: words.t('compare.paperFromTo', {
        before: words.shortDate(before.date),
        after: words.shortDate(after.date),
      }),
    },
  );
  const side = sheet.margin.side;
  const body = { x: side, y: frame.top, width: sheet.width - 2 * side, height: frame.bottom - frame.top };
  const place = { ...body, y: body.y + 2, height: body.height - 6 };
  const legend = comparisonLegend(place, sheet, ink, words, rules);
  const map = fittedComparison(
    record,
    comparison,
    sheet,
    { ...place, height: place.height - legend.height },
    words,
    rules.findings,
  );
  const said = map
    ? map.leftOut > 0
      ? [words.t('compare.leftOut', { count: map.leftOut })]
      : []
    : [words.t('compare.tooMuch')];
  const toldIn = ({ width, type }: typeof closestWords) => {
    const style = { sheet: { ...sheet, minType: type }, width, tokens: ink.tokens };
    const columns = wideColumns(body, width);
    return flowOver(
      [...said.map((sentence) => [noteBlock(sentence, style)]), ...wordBlocks(comparison, style, words, rules)],
      columns,
      columns,
    );
  };
  const closest = toldIn(closestWords);
  const told = wordSettings.map(toldIn).find((slides) => slides.length <= closest.length) ?? closest;
  const ownCompany = options.ownCompany.trim() || words.t('paper.ourCompany');
  const pages = [...(map ? [[...drawComparison(map, ownCompany, ink, words), ...legend.shapes]] : []), ...told];
  const label = words.t('compare.picture', {
    client: after.client.name,
    before: words.date(before.date),
    after: words.date(after.date),
  });
  const notes = [label, ...changesInWords(comparison, words, rules)];
  return pages.map((shapes, index) => ({
    sheet,
    logo: frame.logo,
    notes,
    shapes: [...frame.head, ...shapes, ...frame.foot(...numberOf(options, index, pages.length))],
  }));
};

const changesInWords = (comparison: Comparison, words: PaperWords, rules: LeavingRules): readonly string[] => {
  const lines = comparisonLines(comparison, words, rules.findings);
  return changeGroups
    .filter(toldTo(rules))
    .flatMap((group) => [
      words.t(`compare.group.${group}`),
      ...(lines[group].length === 0
        ? [words.t('compare.noneInGroup')]
        : lines[group].map(({ sentence }) => `– ${sentence}`)),
    ]);
};
