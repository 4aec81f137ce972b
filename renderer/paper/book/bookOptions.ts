import type { BookJob, BookPageKind } from '../../../shared/ipc/bookContract.ts';
import type { Logo } from '../../../shared/ipc/printContract.ts';
import type { PlainDate } from '../../../shared/model/plainDate.ts';
import type { PaperOptions } from '../paperOptions.ts';
import { type Sheet, sheetOf, slideSheet, typeSize } from '../sheetSize.ts';

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

/** How a section is set. */
export interface BookSetting {
  /** Of its type: 1 is nine points. */
  readonly scale: number;
  /** Of what its rows and blocks have above and under them: 1 is comfortable. */
  readonly air: number;
}

export const plainSetting: BookSetting = { scale: 1, air: 1 };
/** As close as rows may stand, in type of the plain size. */
export const closestSetting: BookSetting = { scale: 1, air: 0.48 };

/** Type for reading at a desk: nine points at the least where it is set plainly, whatever the sheet. In units. */
export const bookType = (sheet: Sheet, { scale, air }: BookSetting = plainSetting) => {
  const perPoint = sheet.width / ((sheet.widthMm / 25.4) * 72);
  const body = typeSize(sheet, Math.max(13.5, 9 * perPoint) * scale);
  return {
    body,
    small: typeSize(sheet, body * 0.88),
    caps: typeSize(sheet, body * 0.76),
    lead: body * 1.35,
    air,
  };
};
export type BookType = ReturnType<typeof bookType>;
