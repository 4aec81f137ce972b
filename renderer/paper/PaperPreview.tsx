import { useTranslation } from 'react-i18next';
import { PaperSheet } from './PaperSheet.tsx';
import type { PaperPage } from './paperPage.ts';
import './paperPreview.css';

/** The very sheets that will be printed, as wide as their surroundings allow. */
export const PaperPreview = ({ pages }: { readonly pages: readonly PaperPage[] }) => {
  const { t } = useTranslation();
  return (
    <div className="paper-preview">
      {pages.map((page) => (
        <figure key={page.number}>
          <PaperSheet page={page} />
          {pages.length > 1 && (
            <figcaption>{t('paper.previewPage', { number: page.number, count: pages.length })}</figcaption>
          )}
        </figure>
      ))}
    </div>
  );
};
