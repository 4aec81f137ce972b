import type { ClientRecord } from '../../../shared/record/clientRecord.ts';
import { optionsForPaper, recordForPaper } from '../forPaper.ts';
import type { PaperPage } from '../paperPage.ts';
import type { PaperWords } from '../paperWords.ts';
import { type ContentsLine, contentsPages, mostClientsInDetail } from './bookContents.ts';
import { bookCover, contentsOnCover } from './bookCover.ts';
import type { BookOptions } from './bookOptions.ts';
import { type BookContext, bookContext, bookPages } from './bookPage.ts';
import { bookSource, type ClientPageKind, sectionPages, sectionsOf } from './bookSections.ts';
import { joined } from './joined.ts';
import { type PortfolioEntry, portfolioEntry, portfolioPages } from './portfolioPage.ts';

/** Of a client it is known what will be told (no pages yet), its pages, or those before all, which can only be drawn last. */
export interface BookPart {
  readonly kind: 'planned' | 'client' | 'front';
  readonly pages: readonly PaperPage[];
}

/** What is known of a client before any page is drawn. */
interface Planned {
  readonly name: string;
  readonly sections: readonly ClientPageKind[];
  readonly entry: PortfolioEntry;
}

/**
 * A book, one client after the other, so that whoever asks can tell how far it is, and stop; the last part is what
 * stands before them: cover, contents with the page numbers, all clients at a glance. Pure.
 *
 * @param asked in the order of the book.
 */
export function* bookParts(
  asked: readonly ClientRecord[],
  options: BookOptions,
  words: PaperWords,
): Generator<BookPart, void> {
  const records = options.isSlides ? asked : asked.map((record) => recordForPaper(record, words));
  const context = bookContext(options.isSlides ? options : optionsForPaper(options), words);
  const planned: Planned[] = [];
  for (const record of records) {
    planned.push(planOf(record, context));
    yield { kind: 'planned', pages: [] };
  }
  const front = frontOf(planned, context);
  let next = front.pages(() => undefined).length + 1;
  const firstPages: (readonly number[])[] = [];
  for (const [index, record] of records.entries()) {
    const source = bookSource(record, context);
    const starts: number[] = [];
    const pages: PaperPage[] = [];
    for (const kind of planned[index]?.sections ?? []) {
      const section = asSection(sectionPages(kind, source, next + pages.length, context), pages.length === 0);
      const together = joined(pages.at(-1), section);
      if (together) pages.splice(-1, 1, together);
      starts.push(next + pages.length - (together ? 1 : 0));
      if (!together) pages.push(...section);
    }
    next += pages.length;
    firstPages.push(starts);
    yield { kind: 'client', pages };
  }
  yield { kind: 'front', pages: front.pages((client, section) => firstPages[client]?.[section]) };
}

/** All pages in the order of reading. */
export const wholeBook = (
  records: readonly ClientRecord[],
  options: BookOptions,
  words: PaperWords,
): readonly PaperPage[] => inReadingOrder([...bookParts(records, options, words)]);

export const inReadingOrder = (parts: readonly BookPart[]): readonly PaperPage[] =>
  [...parts.filter(({ kind }) => kind === 'front'), ...parts.filter(({ kind }) => kind === 'client')].flatMap(
    ({ pages }) => pages,
  );

const planOf = (record: ClientRecord, context: BookContext): Planned => {
  const source = bookSource(record, context);
  return {
    name: source.state.client.name,
    sections: sectionsOf(source, context),
    entry: portfolioEntry(source, context),
  };
};

type PageOf = (client: number, section: number) => number | undefined;

const frontOf = (planned: readonly Planned[], context: BookContext) => {
  const { options, words } = context;
  const { rules, audience } = options.leaving;
  const hasOverview =
    options.pages.includes('portfolio') &&
    planned.length > 1 &&
    audience !== 'client' &&
    (rules.findings || rules.plans);
  const title = bookSubject(
    planned.map(({ name }) => name),
    words,
  );
  const pages = (pageOf: PageOf): readonly PaperPage[] => {
    const before = options.isBare ? 0 : countBefore(title, planned, hasOverview, context);
    const overview = hasOverview
      ? portfolioPages(
          planned.map(({ entry }) => entry),
          (index) => pageOf(index, 0),
          before + 1,
          context,
        )
      : [];
    const bound = asChapter(overview);
    if (options.isBare) return bound;
    return [
      ...coverAndContents(title, linesOf(planned, hasOverview ? before + 1 : null, pageOf, context), context),
      ...bound,
    ];
  };
  return { pages };
};

/** How many pages cover and contents are, whatever the numbers in them. */
const countBefore = (title: string, planned: readonly Planned[], hasOverview: boolean, context: BookContext): number =>
  coverAndContents(
    title,
    linesOf(planned, hasOverview ? 1 : null, () => undefined, context),
    context,
  ).length;

const linesOf = (
  planned: readonly Planned[],
  overviewPage: number | null,
  pageOf: PageOf,
  { words }: BookContext,
): readonly ContentsLine[] => {
  const isOne = planned.length === 1;
  const inDetail = planned.length <= mostClientsInDetail;
  return [
    ...(overviewPage === null
      ? []
      : [{ title: words.t('book.page.portfolio'), level: 1 as const, page: overviewPage }]),
    ...planned.flatMap(({ name, sections }, client): readonly ContentsLine[] => {
      const own = sections.map(
        (kind, section): ContentsLine => ({
          title: words.t(`book.page.${kind}`),
          level: isOne ? 1 : 2,
          page: pageOf(client, section) ?? null,
        }),
      );
      if (isOne) return own;
      const line: ContentsLine = { title: name, level: 1, page: pageOf(client, 0) ?? null };
      return inDetail ? [line, ...own] : [line];
    }),
  ];
};

const coverAndContents = (
  title: string,
  lines: readonly ContentsLine[],
  context: BookContext,
): readonly PaperPage[] => {
  if (contentsOnCover(title, lines, context)) return [bookCover(title, lines, context)];
  const contents = bookPages({ kind: 'together', title }, context.words.t('book.contents'), 2, context, (area, own) =>
    contentsPages(lines, area, own),
  );
  return [bookCover(title, [], context), ...asChapter(contents)];
};

/** Of whom a book tells: the client by name, else how many there are. */
export const bookSubject = (names: readonly string[], words: PaperWords): string =>
  names.length === 1 ? (names[0] ?? '') : words.t('book.clients', { count: names.length });

/** In the outline a client stands once, and each of its sections once. */
const asSection = (pages: readonly PaperPage[], isFirstOfClient: boolean): readonly PaperPage[] =>
  withHeadings(pages, (level, isFirst) => (isFirst && (level === 2 || isFirstOfClient) ? level : null));

/** What tells of no single client stands beside the clients in the outline, by what it is. */
const asChapter = (pages: readonly PaperPage[]): readonly PaperPage[] =>
  withHeadings(pages, (level, isFirst) => (isFirst && level === 2 ? 1 : null));

const withHeadings = (
  pages: readonly PaperPage[],
  keep: (level: 1 | 2, isFirst: boolean) => 1 | 2 | null,
): readonly PaperPage[] =>
  pages.map((page, index) => ({
    ...page,
    shapes: page.shapes.map((shape) => {
      if (shape.kind !== 'text' || shape.heading === undefined) return shape;
      const { heading, ...rest } = shape;
      const kept = keep(heading, index === 0);
      return kept === null ? rest : { ...rest, heading: kept };
    }),
  }));
