import { useTranslation } from 'react-i18next';
import { type PaperDocumentProps, usePaperPages } from './PaperDocument.tsx';
import { PaperSheet } from './PaperSheet.tsx';
import './paperPreview.css';

/** The very sheets that will be printed, as wide as their surroundings allow. */
export const PaperPreview = (props: PaperDocumentProps) => {
  const { t } = useTranslation();
  const pages = usePaperPages(props);
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
