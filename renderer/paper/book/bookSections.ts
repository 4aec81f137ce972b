import { comparisonThatLeaves } from '../../../shared/exchange/leaving/comparisonThatLeaves.ts';
import { type BookPageKind, pageStaysBehind } from '../../../shared/ipc/bookContract.ts';
import type { ClientRecord } from '../../../shared/record/clientRecord.ts';
import { sanitised } from '../../leaving/sanitised.ts';
import { comparisonSlides } from '../../powerpoint/comparisonSlides.ts';
import type { Slide } from '../../powerpoint/presentation.ts';
import { slidePages } from '../../powerpoint/slidePages.ts';
import { comparisonPages } from '../comparison/comparisonPages.ts';
import type { PaperPage } from '../paperPage.ts';
import { paperPages } from '../paperPages.ts';
import { type PaperSource, paperSource } from '../paperSource.ts';
import { agendaPages, agendaThatLeaves } from './agendaPage.ts';
import type { BookOptions } from './bookOptions.ts';
import type { BookContext } from './bookPage.ts';
import { counterpartPages } from './counterpartPage.ts';
import { dealsPages } from './dealsPage.ts';
import { findingsPages } from './findingsPage.ts';
import { yearsPages } from './yearsPage.ts';

export type ClientPageKind = Exclude<BookPageKind, 'portfolio'>;

/** Of a client, without what must not leave: nothing else of the record reaches a page. */
export const bookSource = (record: ClientRecord, { options, words }: BookContext): PaperSource => {
  const { rules } = options.leaving;
  return paperSource(sanitised(record, rules, options.at, words).record, options.at, rules);
};

/** What is chosen of a client and has something to say: a page that tells nothing is not bound in. */
export const sectionsOf = (source: PaperSource, { options }: BookContext): readonly ClientPageKind[] => {
  const tells: Readonly<Record<ClientPageKind, () => boolean>> = {
    map: () => true,
    table: () => true,
    findings: () => source.findings.length > 0,
    years: () => source.bars.length > 0,
    agenda: () => agendaThatLeaves(source).length > 0,
    deals: () => source.state.deals.length > 0,
    comparison: () => options.compareWith !== null && options.compareWith !== options.at,
  };
  return clientPageKinds.filter(
    (kind) => options.pages.includes(kind) && !pageStaysBehind(kind, source.rules) && tells[kind](),
  );
};

const clientPageKinds = ['map', 'table', 'findings', 'years', 'agenda', 'deals', 'comparison'] as const;

/** The pages of one section, numbered from `firstPage` on. */
export const sectionPages = (
  kind: ClientPageKind,
  source: PaperSource,
  firstPage: number,
  context: BookContext,
): readonly PaperPage[] => {
  switch (kind) {
    case 'map':
      return mapPages(source, firstPage, context);
    case 'table':
      return counterpartPages(source, firstPage, context);
    case 'findings':
      return findingsPages(source, firstPage, context);
    case 'years':
      return yearsPages(source, firstPage, context);
    case 'agenda':
      return agendaPages(source, firstPage, context);
    case 'deals':
      return dealsPages(source, firstPage, context);
    case 'comparison':
      return comparedPages(source, firstPage, context);
  }
};

const mapPages = (source: PaperSource, firstPage: number, { options, words }: BookContext): readonly PaperPage[] =>
  options.isSlides
    ? fromSlides(slidePages(source, { ...options, firstPage, toldElsewhere: elsewhere(options) }, words), firstPage)
    : paperPages(source, { ...options, firstPage, toldElsewhere: elsewhere(options), readablePoints }, words);

/** A page of a book is read in the hand, and the pages after it tell what its map leaves out. */
const readablePoints = 7.2;

const elsewhere = ({ pages }: BookOptions): readonly ('findings' | 'years')[] =>
  (['findings', 'years'] as const).filter((kind) => pages.includes(kind));

const comparedPages = (
  { record }: PaperSource,
  firstPage: number,
  { options, words }: BookContext,
): readonly PaperPage[] => {
  if (options.compareWith === null) return [];
  const comparison = comparisonThatLeaves(record, options.compareWith, options.at, options.leaving.rules);
  return options.isSlides
    ? fromSlides(comparisonSlides(record, comparison, { ...options, firstPage }, words), firstPage)
    : comparisonPages(record, comparison, { ...options, firstPage, readablePoints }, words);
};

/** Slides are drawn on sheets as well; what the first of their notes says is what they are. */
const fromSlides = (slides: readonly Slide[], firstPage: number): readonly PaperPage[] =>
  slides.map(({ sheet, shapes, logo = null, notes: [label = '', ...notes] }, index) => ({
    sheet,
    part: index === 0 ? 'map' : 'more',
    number: firstPage + index,
    of: null,
    label,
    logo,
    shapes,
    notes,
  }));
