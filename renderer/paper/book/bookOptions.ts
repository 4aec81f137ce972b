import type { BookJob, BookPageKind } from '../../../shared/ipc/bookContract.ts';
import type { Logo } from '../../../shared/ipc/printContract.ts';
import type { PlainDate } from '../../../shared/model/plainDate.ts';
import type { PaperOptions } from '../paperOptions.ts';
import { type Sheet, sheetOf, slideSheet } from '../sheetSize.ts';

export interface BookOptions extends Omit<PaperOptions, 'layout' | 'firstPage'> {
  readonly at: PlainDate;
  /** The other date of the pages that compare; null: there are none. */
  readonly compareWith: PlainDate | null;
  readonly pages: readonly BookPageKind[];
  /** Without cover and contents. */
  readonly isBare: boolean;
  /** On slides instead of paper. */
  readonly isSlides: boolean;
}

export const bookOptionsOf = (
  {
    at,
    compareWith,
    pages,
    isBare,
    format,
    paper,
    orientation,
    mono,
    leaving,
  }: Omit<BookJob, 'clientIds' | 'language'>,
  ownCompany: string,
  logo: Logo | null,
): BookOptions => ({
  at,
  compareWith,
  pages,
  isBare,
  isSlides: format === 'pptx',
  paper,
  orientation,
  mono,
  leaving,
  ownCompany,
  logo,
});

export const bookSheet = ({ isSlides, paper, orientation }: BookOptions): Sheet =>
  isSlides ? slideSheet : sheetOf(paper, orientation);

/** Type for reading at a desk: nine points at the least, whatever the sheet. In units. */
export const bookType = (sheet: Sheet) => {
  const perPoint = sheet.width / ((sheet.widthMm / 25.4) * 72);
  const body = Math.max(13.5, 9 * perPoint);
  return { body, small: body * 0.88, caps: body * 0.76, lead: body * 1.35 };
};
export type BookType = ReturnType<typeof bookType>;
