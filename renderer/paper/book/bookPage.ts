import type { ClientState } from '../../../shared/time/clientState.ts';
import type { CardColours } from '../drawCard.ts';
import { dressFor, dressOf, inkOf } from '../paperOptions.ts';
import type { PaperPage } from '../paperPage.ts';
import type { PaperWords } from '../paperWords.ts';
import { type Shape, type TextShape, text } from '../shapes.ts';
import { sheetFrame, titledFrame } from '../sheetFrame.ts';
import type { Rect, Sheet } from '../sheetSize.ts';
import { type BookOptions, type BookType, bookSheet, bookType } from './bookOptions.ts';
import { composed, type SetPages } from './composed.ts';

/** What every page of a book is drawn with. */
export interface BookContext {
  readonly options: BookOptions;
  readonly sheet: Sheet;
  readonly type: BookType;
  readonly ink: CardColours;
  readonly words: PaperWords;
}

export const bookContext = (options: BookOptions, words: PaperWords): BookContext => {
  const sheet = bookSheet(options);
  return { options, sheet, type: bookType(sheet), ink: inkOf(options), words };
};

/** Of whom pages tell: of one client at a date, or of several together. */
export type BookSubject =
  | { readonly kind: 'client'; readonly state: ClientState }
  | { readonly kind: 'together'; readonly title: string };

/** A page of words, of which it is known what stands where, so that a short section may follow on it. */
export interface WordsPage extends PaperPage {
  readonly words: {
    readonly subtitle: TextShape;
    /** Between head and foot. */
    readonly area: Rect;
    readonly body: readonly Shape[];
    readonly foot: readonly Shape[];
  };
}

/** Draws what stands between head and foot, in the type of the context given. */
export type BookBody = (area: Rect, context: BookContext) => SetPages;

/**
 * Pages of words: the head with the client, what they tell, the foot with the number. Head and foot are the same on all
 * pages; what stands between them is composed for the sheet.
 *
 * @param bodies each begins on a sheet of its own.
 */
export const bookPages = (
  subject: BookSubject,
  subtitle: string,
  firstPage: number,
  context: BookContext,
  ...bodies: readonly BookBody[]
): readonly WordsPage[] => {
  const { options, sheet, type, ink, words } = context;
  const heading = { subtitle, subtitleSize: Math.max(17, type.body * 1.3) };
  // On a slide the company's own words stand in the middle of the foot.
  const company = options.isSlides ? options.ownCompany : '';
  const frame =
    subject.kind === 'client'
      ? sheetFrame(
          subject.state,
          sheet,
          ink.tokens,
          words,
          { ...dressOf(options, subject.state, words), company },
          heading,
        )
      : titledFrame(
          {
            ...heading,
            title: subject.title,
            date: words.t('paper.stateAt', { date: words.date(options.at) }),
            facts: [],
          },
          sheet,
          ink.tokens,
          words,
          { ...dressFor(options, subject.title, words), company },
        );
  const area: Rect = {
    x: sheet.margin.side,
    y: frame.top + type.body * 1.4,
    width: sheet.width - 2 * sheet.margin.side,
    height: frame.bottom - frame.top - type.body * 2.2,
  };
  const title = subject.kind === 'client' ? subject.state.client.name : subject.title;
  const sheets = bodies.flatMap((body) =>
    composed(area, (setting) => body(area, { ...context, type: bookType(sheet, setting) })),
  );
  const size = heading.subtitleSize;
  const under = text(area.x, 0, subtitle, { size, fill: ink.tokens.ink2, heading: 2 });
  return sheets.map((body, index) => ({
    sheet,
    part: 'more',
    number: firstPage + index,
    of: null,
    logo: frame.logo,
    label: `${title} · ${subtitle}`,
    shapes: [...frame.head, ...body, ...frame.foot(firstPage + index, null)],
    words: { subtitle: under, area, body, foot: frame.foot(firstPage + index, null) },
  }));
};
