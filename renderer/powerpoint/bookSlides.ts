import type { BookFacts } from '../../shared/ipc/bookContract.ts';
import { languageTags } from '../export/makeExport.ts';
import { type BookPart, inReadingOrder } from '../paper/book/book.ts';
import { presentation } from './presentation.ts';

/** A book as a PowerPoint file: a slide for every page. */
export const bookSlides = (
  parts: readonly BookPart[],
  { title, author }: BookFacts,
  logo: Uint8Array | null,
  language: 'en' | 'nl',
): Uint8Array<ArrayBuffer> =>
  presentation(
    inReadingOrder(parts).map(({ sheet, shapes, label, logo: placed, notes = [] }) => ({
      sheet,
      shapes,
      logo: placed ?? null,
      notes: [label, ...notes],
    })),
    { title, author, logo, language: languageTags[language] },
  );
