import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { compareDates } from '../../shared/insight/compareDates.ts';
import type { Paper } from '../../shared/ipc/contract.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { comparisonPages } from './comparison/comparisonPages.ts';
import { PaperSheet } from './PaperSheet.tsx';
import { type PaperOptions, type PaperPage, paperPages } from './paperPages.ts';
import { paperSource } from './paperSource.ts';
import { paperWords } from './paperWords.ts';
import { type Orientation, sheetOf } from './sheetSize.ts';
import './paper.css';

export interface PaperDocumentProps {
  readonly record: ClientRecord;
  readonly at: PlainDate;
  /** Not the client at a date, but what changed between the two. */
  readonly compareWith: PlainDate | null;
  readonly paper: Paper;
  readonly mono: boolean;
  readonly ownCompany: string;
  readonly orientation?: Orientation;
}

/** The sheets of a client at a date, in the language that is set. The preview shows them one by one. */
export const usePaperPages = (props: PaperDocumentProps): readonly PaperPage[] => {
  const { i18n } = useTranslation();
  const { record, at, compareWith, paper, mono, ownCompany, orientation = 'landscape' } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words on the sheets follow the language
  return useMemo(() => {
    const options: PaperOptions = { paper, mono, ownCompany, orientation };
    return compareWith === null
      ? paperPages(paperSource(record, at), options, paperWords)
      : comparisonPages(record, compareDates(record, compareWith, at), options, paperWords);
  }, [record, at, compareWith, paper, mono, ownCompany, orientation, i18n.language]);
};

/** All sheets under each other, one printed page each, for `printToPDF` with `preferCSSPageSize`. */
export const PaperDocument = (props: PaperDocumentProps) => {
  const pages = usePaperPages(props);
  const { widthMm, heightMm } = sheetOf(props.paper, props.orientation);
  return (
    <main className="paper-document">
      <style>{`@page { size: ${widthMm}mm ${heightMm}mm; margin: 0; }`}</style>
      {pages.map((page) => (
        <div className="paper-page" key={page.number}>
          <PaperSheet page={page} />
        </div>
      ))}
    </main>
  );
};
