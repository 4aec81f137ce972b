import type { LeavingRules } from '../../../shared/exchange/leaving/leavingRules.ts';
import type { Comparison } from '../../../shared/insight/compareDates.ts';
import type { ClientRecord } from '../../../shared/record/clientRecord.ts';
import { textWidth, wrapText } from '../../../shared/scene/textWidth.ts';
import { onBestSheet } from '../bestSheet.ts';
import { columnPages, columnWidth } from '../book/bookColumns.ts';
import { flowOver } from '../columns.ts';
import type { CardColours } from '../drawCard.ts';
import { dressOf, inkOf, numberOf, type PaperOptions } from '../paperOptions.ts';
import type { PaperPage } from '../paperPage.ts';
import type { PaperWords } from '../paperWords.ts';
import { posterPages } from '../poster.ts';
import { type Shape, text, textLines } from '../shapes.ts';
import { sheetFrame } from '../sheetFrame.ts';
import { type Rect, type Sheet, sheetOf, typeSize, withLeastType } from '../sheetSize.ts';
import { type Block, type ColumnStyle, gapBlock, headingBlock, noteBlock } from '../sideBlocks.ts';
import { drawSign, type Sign, signsInLegend } from './changeMarks.ts';
import { fittedComparison } from './comparedMap.ts';
import { type ChangeLine, changeGroups, comparisonLines, toldTo } from './comparisonLines.ts';
import { drawComparison } from './drawComparison.ts';

const asideShare = 0.27;
const gutter = 30;

/**
 * What changed between two dates on paper: the picture with the changes in words beside it, and more sheets of words
 * where one column does not hold them. Pure.
 */
export const comparisonPages = (
  record: ClientRecord,
  comparison: Comparison,
  options: PaperOptions,
  words: PaperWords,
): readonly PaperPage[] => {
  const set = (sheet: Sheet): readonly PaperPage[] => pagesOn(sheet, record, comparison, options, words);
  return options.layout === 'poster'
    ? posterPages(options, words, (sheetAt) => onBestSheet(sheetAt, set), comparison.after.client.name)
    : onBestSheet((zoom) => sheetOf(options.paper, options.orientation, zoom), set);
};

const pagesOn = (
  sheet: Sheet,
  record: ClientRecord,
  comparison: Comparison,
  options: PaperOptions,
  words: PaperWords,
): readonly PaperPage[] => {
  const { rules } = options.leaving;
  const ink = inkOf(options);
  const [before, after] = [words.date(comparison.before.date), words.date(comparison.after.date)];
  const dress = dressOf(options, comparison.after, words);
  const frame = sheetFrame(comparison.after, sheet, ink.tokens, words, dress, {
    subtitle: words.t('compare.paperSubtitle', { before, after }),
    date: words.t('compare.paperFromTo', {
      before: words.shortDate(comparison.before.date),
      after: words.shortDate(comparison.after.date),
    }),
  });
  const body: Rect = {
    x: sheet.margin.side,
    y: frame.top,
    width: sheet.width - 2 * sheet.margin.side,
    height: frame.bottom - frame.top,
  };
  const { picture, columns } = placesOn(sheet, body);
  const readable = withLeastType(sheet, options.readablePoints);
  const signs = comparisonLegend(picture, readable, ink, words, rules);
  const area = { ...picture, height: picture.height - signs.height };
  const fitted = (on: Sheet) => fittedComparison(record, comparison, on, area, words, rules.findings);
  const plain = fitted(sheet);
  const isWhole = plain !== null && plain.leftOut === 0 && readable.minType > sheet.minType;
  const larger = isWhole ? fitted(readable) : null;
  const map = larger?.leftOut === 0 ? larger : plain;
  const ownCompany = options.ownCompany.trim() || words.t('paper.ourCompany');
  const notes = [
    ...(map ? [] : [words.t('compare.tooMuch')]),
    ...(map && map.leftOut > 0 ? [words.t('compare.leftOut', { count: map.leftOut })] : []),
  ];
  const alone = { ...body, y: body.y + 14, height: body.height - 22 };
  const count = sheet.orientation === 'landscape' ? 3 : 2;
  const width = map ? (columns[0]?.width ?? body.width) : columnWidth(alone, count);
  const sheetsOfWords = largestWords({ sheet, width, tokens: ink.tokens }, map ? wordsBeside : wordsAlone, (style) => {
    const blocks = [
      ...(notes.length > 0 ? [[...notes.map((note) => noteBlock(note, style)), gapBlock(10)]] : []),
      ...wordBlocks(comparison, style, words, rules),
    ];
    return map ? flowOver(blocks, columns, wideColumns(body, width)) : columnPages(blocks, alone, count);
  });
  const bodies = sheetsOfWords.map((shapes, index) =>
    index === 0 && map ? [...drawComparison(map, ownCompany, ink, words), ...signs.shapes, ...shapes] : shapes,
  );
  return bodies.map((shapes, index) => ({
    sheet,
    logo: frame.logo,
    part: index === 0 && map ? 'map' : 'more',
    number: numberOf(options, index, bodies.length)[0],
    of: numberOf(options, index, bodies.length)[1],
    label: `${words.t('compare.picture', { client: comparison.after.client.name, before, after })} ${index + 1} / ${bodies.length}`,
    shapes: [...frame.head, ...shapes, ...frame.foot(...numberOf(options, index, bodies.length))],
  }));
};

/** In points, largest first. */
const wordsBeside = [10, 9.4, 8.8, 8.2, 7.6, 7];
const wordsAlone = [12.6, 11.8, 11, ...wordsBeside];

/** The changes in words, as large as takes no more sheets than the smallest type of the sheet. */
const largestWords = (
  style: ColumnStyle,
  largerPoints: readonly number[],
  set: (style: ColumnStyle) => readonly (readonly Shape[])[],
): readonly (readonly Shape[])[] => {
  const plain = set(style);
  for (const points of largerPoints) {
    const larger = withLeastType(style.sheet, points);
    if (larger.minType <= style.sheet.minType) break;
    const sheets = set({ ...style, sheet: larger });
    if (sheets.length <= plain.length) return sheets;
  }
  return plain;
};

/** Beside the picture where the sheet lies, under it where it stands. */
const placesOn = (sheet: Sheet, body: Rect): { readonly picture: Rect; readonly columns: readonly Rect[] } => {
  const top = body.y + 14;
  const height = body.height - 22;
  if (sheet.orientation === 'landscape') {
    const aside = body.width * asideShare;
    const width = body.width - aside - gutter;
    return {
      picture: { x: body.x, y: top, width, height },
      columns: [{ x: body.x + width + gutter, y: top, width: aside, height }],
    };
  }
  const pictureHeight = height * 0.62;
  const width = (body.width - gutter) / 2;
  const below = { y: top + pictureHeight + 18, width, height: height - pictureHeight - 18 };
  return {
    picture: { x: body.x, y: top, width: body.width, height: pictureHeight },
    columns: [0, 1].map((index) => ({ ...below, x: body.x + index * (width + gutter) })),
  };
};

/** A whole sheet of words: as many columns of that width as it holds. */
export const wideColumns = (body: Rect, width: number): readonly Rect[] =>
  Array.from({ length: Math.floor((body.width + gutter) / (width + gutter)) }, (_, index) => ({
    x: body.x + index * (width + gutter),
    y: body.y + 14,
    width,
    height: body.height - 22,
  }));

export const wordBlocks = (
  comparison: Comparison,
  style: ColumnStyle,
  words: PaperWords,
  rules: LeavingRules,
): readonly (readonly Block[])[] => {
  const lines = comparisonLines(comparison, words, rules.findings);
  return changeGroups.filter(toldTo(rules)).flatMap((group) => {
    const heading = headingBlock(words.t(`compare.group.${group}`), style);
    const [first, ...others] = lines[group].map((line) => lineBlock(line, style));
    return [
      [heading, first ?? noteBlock(words.t('compare.noneInGroup'), style)],
      ...others.map((block) => [block]),
      [gapBlock(12)],
    ];
  });
};

const lineBlock = ({ sentence, sign }: ChangeLine, { sheet, width, tokens }: ColumnStyle): Block => {
  const size = typeSize(sheet, 12);
  const r = size * 0.62;
  const inset = 2 * r + 8;
  const lines = wrapText(sentence, width - inset, size).lines;
  return {
    height: lines.length * size * 1.38 + 5,
    draw: (x, y) => [
      ...drawSign(sign, x + r, y + size * 0.72, r, tokens),
      ...textLines(x + inset, y + size * 1.08, lines, size * 1.38, { size, fill: tokens.ink }),
    ],
  };
};

/** The marks and their words on as many lines as they take, at the foot of the picture. */
export const comparisonLegend = (
  place: Rect,
  sheet: Sheet,
  ink: CardColours,
  words: PaperWords,
  rules: LeavingRules,
): { readonly height: number; readonly shapes: readonly Shape[] } => {
  const size = typeSize(sheet, 11.5);
  const r = size * 0.66;
  const rowHeight = size * 2;
  const leaves = (sign: Sign): boolean => {
    if (sign === 'better' || sign === 'worse') return rules.emotions;
    return rules.findings || (sign !== 'proven' && sign !== 'unproven' && sign !== 'broken');
  };
  let [x, row] = [0, 0];
  const placed = signsInLegend.filter(leaves).map((sign) => {
    const label = words.t(`compare.legend.${sign}`);
    const width = 2 * r + 7 + textWidth(label, size) + 20;
    if (x > 0 && x + width > place.width) [x, row] = [0, row + 1];
    const item = { sign, label, x, row };
    x += width;
    return item;
  });
  const height = (row + 1) * rowHeight + 8;
  const top = place.y + place.height - height + 8;
  return {
    height,
    shapes: placed.flatMap(({ sign, label, ...at }): readonly Shape[] => {
      const y = top + (at.row + 0.5) * rowHeight;
      return [
        ...drawSign(sign, place.x + at.x + r, y, r, ink.tokens),
        text(place.x + at.x + 2 * r + 7, y + size * 0.36, label, { size, fill: ink.tokens.ink2 }),
      ];
    }),
  };
};
