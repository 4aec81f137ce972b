import type { ClientState } from '../../../shared/time/clientState.ts';
import type { CardColours } from '../drawCard.ts';
import { dressFor, dressOf, inkOf } from '../paperOptions.ts';
import type { PaperPage } from '../paperPage.ts';
import type { PaperWords } from '../paperWords.ts';
import type { Shape } from '../shapes.ts';
import { sheetFrame, titledFrame } from '../sheetFrame.ts';
import type { Rect, Sheet } from '../sheetSize.ts';
import { type BookOptions, type BookType, bookSheet, bookType } from './bookOptions.ts';

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

/** Draws what stands between head and foot, sheet after sheet; at least one. */
export type BookBody = (area: Rect) => readonly (readonly Shape[])[];

/** Pages of words: the head with the client, what they tell, the foot with the number. */
export const bookPages = (
  subject: BookSubject,
  subtitle: string,
  firstPage: number,
  context: BookContext,
  body: BookBody,
): readonly PaperPage[] => {
  const { options, sheet, type, ink, words } = context;
  const heading = { subtitle, subtitleSize: Math.max(17, type.body * 1.15) };
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
  return body(area).map((shapes, index) => ({
    sheet,
    part: 'more',
    number: firstPage + index,
    of: null,
    logo: frame.logo,
    label: `${title} · ${subtitle}`,
    shapes: [...frame.head, ...shapes, ...frame.foot(firstPage + index, null)],
  }));
};
