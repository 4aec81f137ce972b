import { wrapText } from '../../../shared/scene/textWidth.ts';
import { confidentialityFor } from '../paperOptions.ts';
import type { PaperPage } from '../paperPage.ts';
import { line, type PlacedLogo, type Shape, text, textLines } from '../shapes.ts';
import { type ContentsLine, contentsHeight, contentsLine } from './bookContents.ts';
import { bookType } from './bookOptions.ts';
import type { BookContext } from './bookPage.ts';

/** Under this share of the height stand the contents, where the title leaves it. */
const contentsFrom = 0.56;
/** Names are long now and then: the largest that takes no more than three lines. */
const titleSizes = [1, 0.8, 0.64, 0.5];

/** A cover is read from further away than the pages. */
const coverContext = (context: BookContext): BookContext => ({
  ...context,
  type: bookType(context.sheet, { scale: 1.28, air: 1 }),
});

/** Where things stand on the cover. */
const placesOn = (title: string, hasLines: boolean, { sheet, type }: BookContext) => {
  const left = sheet.margin.side * 1.5;
  const width = sheet.width - 2 * left;
  const largest = Math.min(sheet.height * 0.06, sheet.width * 0.05);
  const sizes = titleSizes.map((share) => share * largest);
  const size = sizes.find((each) => wrapText(title, width, each, 700).lines.length <= 3) ?? largest * 0.5;
  const titleLines = wrapText(title, width, size, 700).lines;
  const top = sheet.height * (hasLines ? 0.27 : 0.36);
  const under = top + titleLines.length * size * 1.14;
  const foot = sheet.height - sheet.margin.bottom - type.body;
  const contentsTop = Math.max(sheet.height * contentsFrom, under + type.body * 9);
  return { left, width, size, titleLines, top, under, foot, contentsTop };
};

/** Few lines of contents stand on the cover itself: a page for them would be a page of paper. */
export const contentsOnCover = (title: string, lines: readonly ContentsLine[], bound: BookContext): boolean => {
  const context = coverContext(bound);
  const { contentsTop, foot } = placesOn(title, true, context);
  return contentsTop + contentsHeight(lines, context) + context.type.body * 4 <= foot;
};

/**
 * The first page: whose book it is and of whom, for whom and as of when, and, of a thin book, what is in it.
 *
 * @param title of whom it tells: the client, or how many.
 */
export const bookCover = (title: string, lines: readonly ContentsLine[], bound: BookContext): PaperPage => {
  const context = coverContext(bound);
  const { options, sheet, type, ink, words } = context;
  const { tokens } = ink;
  const { audience } = options.leaving;
  const hasLines = lines.length > 0;
  const {
    left,
    width,
    size: titleSize,
    titleLines,
    top,
    under,
    foot,
    contentsTop,
  } = placesOn(title, hasLines, context);
  const company = options.ownCompany.trim();
  const logo = coverLogo(context, left);
  const kicker = words.t('book.title').toLocaleUpperCase();
  const facts = [
    words.t('paper.stateAt', { date: words.date(options.at) }),
    words.t(company ? 'paper.preparedBy' : 'paper.prepared', {
      audience: words.t(`paper.audience.${audience}`, { client: title }),
      company,
    }),
  ].flatMap((each) => wrapText(each, width, type.lead * 0.86).lines);
  const head = Math.max(sheet.margin.top + 40, sheet.height * 0.085);
  const listWidth = Math.min(width, type.body * 42);
  const shapes: Shape[] = [
    ...(company && !logo
      ? wrapText(company, width, type.lead, 650).lines.map((each, index) =>
          text(left, head + index * type.lead * 1.2, each, { size: type.lead, weight: 600, fill: tokens.ink }),
        )
      : []),
    text(left, top - titleSize * 0.62 - type.body, kicker, {
      size: type.body,
      weight: 600,
      fill: tokens.accent,
      spacing: 1.6,
    }),
    ...textLines(left, top + titleSize * 0.4, titleLines, titleSize * 1.14, {
      size: titleSize,
      weight: 700,
      fill: tokens.ink,
      spacing: -0.5,
      heading: 1,
    }).map((each) => ({ ...each, part: { kind: 'title' as const, id: 'title', label: title } })),
    line(
      `M${left} ${under - titleSize * 0.1 + type.body}H${left + titleSize * 2}`,
      tokens.accent,
      Math.max(3, titleSize * 0.06),
    ),
    ...textLines(left, under + type.body * 3.4, facts, type.lead * 1.4, { size: type.lead * 0.86, fill: tokens.ink2 }),
    ...(hasLines ? onCover(lines, left, contentsTop, listWidth, context) : []),
    ...wrapText(
      options.confidentiality ?? confidentialityFor(audience, title, words),
      width,
      type.small,
      400,
      2,
    ).lines.map((each, index, all) =>
      text(left, foot - (all.length - 1 - index) * type.small * 1.4, each, { size: type.small, fill: tokens.ink3 }),
    ),
  ];
  return {
    sheet,
    part: 'more',
    number: 1,
    of: null,
    label: `${words.t('book.title')} · ${title}`,
    logo,
    shapes,
  };
};

const onCover = (
  lines: readonly ContentsLine[],
  left: number,
  top: number,
  width: number,
  context: BookContext,
): readonly Shape[] => {
  const { type, ink, words } = context;
  let y = top + type.body * 0.8;
  const listed = lines.flatMap((each) => {
    const shapes = contentsLine(each, left, y, width, context);
    y += contentsHeight([each], context);
    return shapes;
  });
  return [
    text(left, top, words.t('book.contents').toLocaleUpperCase(), {
      size: type.caps,
      weight: 700,
      fill: ink.tokens.ink3,
      spacing: 1,
    }),
    ...listed,
  ];
};

const coverLogo = ({ options, sheet }: BookContext, x: number): PlacedLogo | null => {
  if (!options.logo) return null;
  const { href, width, height } = options.logo;
  const scale = Math.min((sheet.width * 0.24) / width, (sheet.height * 0.1) / height);
  return { href, x, y: sheet.margin.top + 20, width: width * scale, height: height * scale };
};
