import type { Leaving } from '../../shared/exchange/leaving/leavingRules.ts';
import type { Logo } from '../../shared/ipc/printContract.ts';
import { flowOver } from '../paper/columns.ts';
import { concludedBlocks } from '../paper/concludedBlocks.ts';
import { unmetStrands } from '../paper/crowd.ts';
import { cutHeadings } from '../paper/cutNames.ts';
import { drawMap } from '../paper/drawMap.ts';
import { legendStrip } from '../paper/legendBlock.ts';
import type { MapSheet } from '../paper/mapSetter.ts';
import { mapSheets } from '../paper/mapSheets.ts';
import { dressOf, inkOn, numberOf } from '../paper/paperOptions.ts';
import type { PaperSource } from '../paper/paperSource.ts';
import type { PaperWords } from '../paper/paperWords.ts';
import type { Shape } from '../paper/shapes.ts';
import { sheetFrame } from '../paper/sheetFrame.ts';
import { crossLines, cutOn } from '../paper/sheetSides.ts';
import { type Rect, slideSheet } from '../paper/sheetSize.ts';
import { type Block, type ColumnStyle, gapBlock, headingBlock, noteBlock } from '../paper/sideBlocks.ts';
import { numbersByCard, toldFindings } from '../paper/toldFindings.ts';
import { wholeScene } from '../paper/wholeScene.ts';
import type { Slide } from './presentation.ts';

export interface SlideOptions {
  readonly mono: boolean;
  /** Heads our own bank and stands in the foot of every slide; empty: "Our company". */
  readonly ownCompany: string;
  readonly leaving: Leaving;
  readonly logo?: Logo | null;
  /** The number of the first slide in a book; absent: the slides are all there is. */
  readonly firstPage?: number;
  /** What the book has slides of its own for. */
  readonly toldElsewhere?: readonly ('findings' | 'years')[];
}

/**
 * A client at a date as slides: the map, on as many as it takes to stay readable, each with its legend; then what needs
 * a decision, and what was cut or runs from slide to slide. The notes tell the same in words. Pure.
 */
export const slidePages = (source: PaperSource, options: SlideOptions, words: PaperWords): readonly Slide[] => {
  const sheet = slideSheet;
  const { rules } = source;
  const ink = inkOn(options.mono ? 'mono' : 'paper', rules);
  const frame = sheetFrame(source.state, sheet, ink.tokens, words, {
    ...dressOf(options, source.state, words),
    company: options.ownCompany,
  });
  const side = sheet.margin.side;
  const body: Rect = { x: side, y: frame.top, width: sheet.width - 2 * side, height: frame.bottom - frame.top };
  const legend = {
    scene: wholeScene(source),
    hasKnots: false,
    isFrank: rules.findings,
    unmet: unmetStrands(source.state),
  };
  const strip = legendStrip(legend, { sheet, width: body.width, tokens: ink.tokens }, ink, words);
  const area: Rect = { ...body, y: body.y + 2, height: body.height - strip.height - 12 };
  const maps = mapSheets(source, sheet, area, area, words);
  const ownCompany = options.ownCompany.trim() || words.t('paper.ourCompany');
  const numbers = numbersByCard(source.findings);
  const mapSlides = maps.map((map): Omit<Slide, 'sheet'> => {
    const shapes = [
      ...drawMap(map, source.state, numbers, ownCompany, ink, words),
      ...strip.draw(body.x, body.y + body.height - strip.height - 4),
    ];
    return { shapes, notes: namesOn(shapes) };
  });
  const style: ColumnStyle = { sheet, width: (body.width - 2 * columnGap) / 3, tokens: ink.tokens };
  const rest = [...frame.cut, ...cutHeadings(maps, source, ownCompany)];
  const wordSlides = onSlides(blocksOf(source, maps, rest, style, options, words), body, style.width);
  const told = rules.findings && !hasOwnFindings(options) ? findingsInWords(source, words) : [];
  const slides = [...mapSlides, ...wordSlides.map((shapes) => ({ shapes, notes: told }))];
  return slides.map(({ shapes, notes }, index) => {
    const label = words.t('paper.label', {
      page: index + 1,
      pages: slides.length,
      client: source.state.client.name,
      date: words.date(source.state.date),
    });
    return {
      sheet,
      logo: frame.logo,
      shapes: [...frame.head, ...shapes, ...frame.foot(...numberOf(options, index, slides.length))],
      notes: [label, ...(index === 0 ? told : []), ...notes],
    };
  });
};

const hasOwnFindings = ({ toldElsewhere = [] }: SlideOptions): boolean => toldElsewhere.includes('findings');

const columnGap = 32;

/** Everybody who stands on the slide, by the names of the parts. */
const namesOn = (shapes: readonly Shape[]): readonly string[] => [
  ...new Set(shapes.flatMap(({ part }) => (part?.kind === 'card' ? [part.label] : []))),
];

const findingsInWords = (source: PaperSource, words: PaperWords): readonly string[] => [
  words.t('paper.findings'),
  ...(source.findings.length === 0 ? [words.t('paper.noFindings')] : []),
  ...toldFindings(source.findings).flatMap(({ number, findings }) =>
    findings.map(({ title, why }) => `${number}. ${words.say(title)} — ${words.say(why)}`),
  ),
];

/** Groups of blocks that must not be parted. */
const blocksOf = (
  source: PaperSource,
  maps: readonly MapSheet[],
  rest: readonly string[],
  style: ColumnStyle,
  options: SlideOptions,
  words: PaperWords,
): readonly (readonly Block[])[] => {
  const cut = [...new Set([...rest, ...maps.flatMap((map) => cutOn(map))])];
  const notes = (title: string, sentences: readonly string[]): readonly (readonly Block[])[] => {
    const [first, ...others] = sentences.map((sentence) => noteBlock(sentence, style));
    return first ? [[gapBlock(14), headingBlock(words.t(title), style), first], ...others.map((block) => [block])] : [];
  };
  return [
    ...(source.rules.findings && !hasOwnFindings(options) ? concludedBlocks(source, style, words) : []),
    ...notes('paper.fullNames', cut),
    ...notes('paper.crossLines', crossLines({ source, maps, words, firstNumber: options.firstPage })),
  ];
};

/** Blocks in columns, on as many slides as they take; none for nothing. */
const onSlides = (groups: readonly (readonly Block[])[], body: Rect, width: number): readonly (readonly Shape[])[] => {
  const columns = [0, 1, 2].map((index) => ({
    x: body.x + index * (width + columnGap),
    y: body.y + 16,
    width,
    height: body.height - 22,
  }));
  return groups.length === 0 ? [] : flowOver(groups, columns, columns);
};
