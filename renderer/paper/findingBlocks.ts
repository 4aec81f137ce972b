import type { Finding } from '../../shared/insight/types.ts';
import { wrapText } from '../../shared/scene/textWidth.ts';
import { stacked } from './columns.ts';
import { findingList } from './findingRows.ts';
import { findingTable } from './findingTable.ts';
import type { PaperSource } from './paperSource.ts';
import type { PaperWords } from './paperWords.ts';
import { line, type Shape, text, textLines } from './shapes.ts';
import { typeSize, unitsOf } from './sheetSize.ts';
import { type Block, type ColumnStyle, gapBlock } from './sideBlocks.ts';
import { isAnyTogether, isToldTogether, type ToldFinding, toldFindings } from './toldFindings.ts';

/**
 * For a column that would not hold them all otherwise: smaller and closer, then notices without their reason as well.
 * `titles`: none with its reason, for a sheet that others tell them after.
 */
export type FindingSetting = 'roomy' | 'tight' | 'terse' | 'titles';

/** Where some are told together none has more lines than this beside the map: all of them are told in full elsewhere. */
const mostLinesBeside = 3;

/** Of titles that stand alone. */
const titlePoints = 9;

/** Each number once, in the order of the numbers. */
export const findingBlocks = (
  source: PaperSource,
  style: ColumnStyle,
  words: PaperWords,
  setting: FindingSetting = 'roomy',
): readonly Block[] => {
  const mostLines = isAnyTogether(source.findings) ? mostLinesBeside : undefined;
  return toldFindings(source.findings).map((told) => {
    const [first] = told.findings;
    const isTold = setting !== 'titles' && (setting !== 'terse' || first?.severity !== 'notice');
    const why = told.findings.length > 1 ? namesOf(told, words).join(', ') : first ? words.say(first.why) : '';
    return stacked(
      findingBlock(
        { number: told.number, title: titleOf(told, words), why: isTold ? why : '' },
        style,
        setting === 'tight' || setting === 'terse',
        mostLines,
        setting === 'titles' ? unitsOf(titlePoints, style.sheet) : 0,
      ),
    );
  });
};

/** Each finding by itself; of those told together what they share once, and a row for each. */
export const findingsInFull = (
  told: readonly ToldFinding[],
  style: ColumnStyle,
  words: PaperWords,
  setting: FindingSetting = 'roomy',
): readonly (readonly Block[])[] =>
  told.flatMap((each): readonly (readonly Block[])[] => {
    const [first] = each.findings;
    if (!first) return [];
    const isTight = setting !== 'roomy';
    if (each.findings.length === 1)
      return [
        findingBlock({ number: each.number, title: words.say(first.title), why: words.say(first.why) }, style, isTight),
      ];
    const list = findingList(each.findings, words);
    const head = findingBlock({ number: each.number, title: titleOf(each, words), why: list.common }, style, isTight);
    const [firstRow = [], ...rows] = findingTable(list, insetOf(style), style, isTight);
    return [[...head, ...firstRow], ...rows, [gapBlock(isTight ? 4 : 8)]];
  });

/** What stands under a number: the finding's own title, or what several have in common. */
const titleOf = ({ findings }: ToldFinding, words: PaperWords): string => {
  const [first] = findings;
  if (!first) return '';
  return findings.length > 1 && isToldTogether(first.rule)
    ? words.t(`paper.together.${first.rule}`, { count: findings.length })
    : words.say(first.title);
};

const namesOf = ({ findings }: ToldFinding, words: PaperWords): readonly string[] =>
  findings.map((finding) => nameIn(finding) ?? words.say(finding.title));

const nameIn = ({ title }: Finding): string | null => {
  const name = title.params?.name;
  return typeof name === 'string' ? name : null;
};

interface Said {
  readonly number: number;
  readonly title: string;
  readonly why: string;
}

/** Its title, and below it why: only that may be parted, where it names a hundred people. */
const findingBlock = (
  { number, title, why }: Said,
  style: ColumnStyle,
  isTight = false,
  mostLines?: number,
  leastTitle = 0,
): readonly Block[] => {
  const { sheet, width, tokens } = style;
  const titleSize = Math.max(typeSize(sheet, isTight ? 12.8 : 14), leastTitle);
  const whySize = typeSize(sheet, isTight ? 11.4 : 12.5);
  const pad = isTight ? 5 : 9;
  const { numberSize, r, inset } = numberedBy(style);
  const titleLines = wrapText(title, width - inset, titleSize, 640).lines;
  const whyLines = why === '' ? [] : wrapText(why, width - inset, whySize, 400, mostLines).lines;
  const lines: WhyLines = { x: inset, size: whySize, fill: tokens.ink2, below: pad };
  const disc = (x: number, y: number): readonly Shape[] => [
    { kind: 'circle', x: x + r, y: y + pad + 1 + r, r, fill: tokens.ink },
    text(x + r, y + pad + 1 + r + numberSize * 0.36, String(number), {
      size: numberSize,
      weight: 600,
      fill: tokens.card,
      anchor: 'middle',
    }),
  ];
  const head: Block = {
    height: pad + titleLines.length * titleSize * 1.35 + 2,
    draw: (x, y) => [
      line(`M${x} ${y}H${x + width}`, tokens.line, 1),
      ...disc(x, y),
      ...textLines(x + inset, y + pad + titleSize, titleLines, titleSize * 1.35, {
        size: titleSize,
        weight: 600,
        fill: tokens.ink,
      }),
    ],
  };
  return [head, whyLines.length === 0 ? gapBlock(pad) : whyBlock(whyLines, lines)];
};

interface WhyLines {
  readonly x: number;
  readonly size: number;
  readonly fill: string;
  /** What stays free below the last line. */
  readonly below: number;
}

const whyBlock = (lines: readonly string[], how: WhyLines): Block => {
  const { size, fill, below } = how;
  const pitch = size * 1.4;
  return {
    height: lines.length * pitch + below,
    draw: (x, y) => textLines(x + how.x, y + size, lines, pitch, { size, fill }),
    part: (height) => {
      const count = Math.floor(height / pitch);
      if (count < 1 || count >= lines.length) return null;
      return [whyBlock(lines.slice(0, count), { ...how, below: 0 }), whyBlock(lines.slice(count), how)];
    },
  };
};

/** The disc of a number, and how far from the edge the words beside it begin. */
const numberedBy = ({ sheet }: ColumnStyle) => {
  const numberSize = typeSize(sheet, 11);
  const r = Math.max(9.5, numberSize * 0.86);
  return { numberSize, r, inset: 2 * r + 7 };
};

const insetOf = (style: ColumnStyle): number => numberedBy(style).inset;
