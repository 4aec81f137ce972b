import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PaperSheet } from './PaperSheet.tsx';
import { sizeOf } from './sheetSize.ts';
import { type AskedSheets, sheetsOf } from './sheetsOf.ts';
import './paper.css';

/** All sheets under each other, one printed page each, for `printToPDF` with `preferCSSPageSize`. */
export const PaperDocument = (asked: AskedSheets) => {
  const { i18n } = useTranslation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words on the sheets follow the language
  const pages = useMemo(() => sheetsOf(asked), [asked, i18n.language]);
  const { widthMm, heightMm } = sizeOf(asked.options.paper, asked.options.orientation ?? 'landscape');
  return (
    <main className="paper-document">
      <style>{`@page { size: ${widthMm}mm ${heightMm}mm; margin: 0; }`}</style>
      {pages.map((page) => (
        <div className="paper-page" key={page.number}>
          <PaperSheet page={page} isRead />
        </div>
      ))}
    </main>
  );
};
