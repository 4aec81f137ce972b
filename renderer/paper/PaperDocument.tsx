import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { compareDates } from '../../shared/insight/compareDates.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { sanitised } from '../leaving/sanitised.ts';
import { comparisonPages } from './comparison/comparisonPages.ts';
import { PaperSheet } from './PaperSheet.tsx';
import type { PaperOptions } from './paperOptions.ts';
import type { PaperPage } from './paperPage.ts';
import { paperPages } from './paperPages.ts';
import { paperSource } from './paperSource.ts';
import { paperWords } from './paperWords.ts';
import { sizeOf } from './sheetSize.ts';
import './paper.css';

export interface PaperDocumentProps {
  readonly record: ClientRecord;
  readonly at: PlainDate;
  /** Not the client at a date, but what changed between the two. */
  readonly compareWith: PlainDate | null;
  readonly options: PaperOptions;
}

/** The sheets of a client in the language that is set, without what must not leave: the one way from record to paper. */
export const sheetsOf = ({ record, at, compareWith, options }: PaperDocumentProps): readonly PaperPage[] => {
  const { rules } = options.leaving;
  const leaving = sanitised(record, rules, paperWords).record;
  return compareWith === null
    ? paperPages(paperSource(leaving, at, rules), options, paperWords)
    : comparisonPages(leaving, compareDates(leaving, compareWith, at), options, paperWords);
};

/** All sheets under each other, one printed page each, for `printToPDF` with `preferCSSPageSize`. */
export const PaperDocument = (props: PaperDocumentProps) => {
  const { i18n } = useTranslation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words on the sheets follow the language
  const pages = useMemo(() => sheetsOf(props), [props, i18n.language]);
  const { widthMm, heightMm } = sizeOf(props.options.paper, props.options.orientation ?? 'landscape');
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
