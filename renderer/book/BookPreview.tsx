import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { PaperSheet } from '../paper/PaperSheet.tsx';
import type { PaperPage } from '../paper/paperPage.ts';
import '../paper/paperPreview.css';

/** The very pages, as wide as their surroundings allow, each with its number. Not drawn again while the book is made. */
export const BookPreview = memo(({ pages }: { readonly pages: readonly PaperPage[] }) => {
  const { t } = useTranslation();
  return (
    <div className="paper-preview">
      {pages.map((page) => (
        <figure key={page.number}>
          <PaperSheet page={page} />
          <figcaption>{t('book.dialog.page', { number: page.number })}</figcaption>
        </figure>
      ))}
    </div>
  );
});
