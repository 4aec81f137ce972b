import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { BookJob } from '../../shared/ipc/bookContract.ts';
import type { Logo } from '../../shared/ipc/printContract.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { clientOf } from '../../shared/record/clientRecord.ts';
import { bridge } from '../bridge.ts';
import { FailureWatch } from '../feedback/FailureWatch.tsx';
import { type BookPart, bookParts } from '../paper/book/book.ts';
import { type BookOptions, bookOptionsOf } from '../paper/book/bookOptions.ts';
import { bookFacts } from '../paper/documentFacts.ts';
import { PaperSheet, pageId } from '../paper/PaperSheet.tsx';
import type { PaperPage } from '../paper/paperPage.ts';
import { paperWords } from '../paper/paperWords.ts';
import { sizeOf } from '../paper/sheetSize.ts';
import { bookSlides } from '../powerpoint/bookSlides.ts';
import { logoPng } from '../powerpoint/logoPng.ts';
import { loadPaperFonts } from '../styles/fonts.ts';
import { decoded } from './PrintPage.tsx';
import '../paper/paper.css';

interface BookPageProps {
  readonly job: BookJob;
  readonly ownCompany: string;
  readonly logo: Logo | null;
}

/** The page of the hidden window that makes a book: client after client, and then says that all of it stands there. */
export const BookPage = ({ job, ownCompany, logo }: BookPageProps) => {
  const [parts, setParts] = useState<readonly BookPart[]>([]);
  const isBegun = useRef(false);
  const options = useMemo(() => bookOptionsOf(job, ownCompany, logo), [job, ownCompany, logo]);
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    // Nobody sees this window: whatever goes wrong in it must reach whoever asked.
    makeBook(job, options, (part) => setParts((before) => [...before, part])).catch(reportFailed);
  }, [job, options]);
  if (job.format === 'pptx') return null;
  const { widthMm, heightMm } = sizeOf(job.paper, job.orientation);
  // What stands before the clients is drawn last.
  const inOrder = [...parts.filter(({ kind }) => kind === 'front'), ...parts.filter(({ kind }) => kind === 'client')];
  return (
    <main className="paper-document">
      <style>{`@page { size: ${widthMm}mm ${heightMm}mm; margin: 0; }`}</style>
      <FailureWatch onFailure={reportFailed}>
        {inOrder.map(({ pages }) => pages[0] && <Sheets key={pages[0].number} pages={pages} />)}
      </FailureWatch>
    </main>
  );
};

/** The first report counts: one that comes with the drawing comes before the one that all is painted. */
const reportFailed = (error: unknown): void => {
  const detail = error instanceof Error ? error.message : String(error);
  void bridge.bookFailed({ failure: { code: 'bookFailed', params: { detail } } });
};

const Sheets = memo(({ pages }: { readonly pages: readonly PaperPage[] }) =>
  pages.map((page) => (
    <div className="paper-page" id={pageId(page.number)} key={page.number}>
      <PaperSheet page={page} isRead />
    </div>
  )),
);

const makeBook = async (job: BookJob, options: BookOptions, show: (part: BookPart) => void): Promise<void> => {
  const records: ClientRecord[] = [];
  for (const clientId of job.clientIds) {
    const loaded = await bridge.loadClient({ clientId });
    if (!loaded.ok) {
      await bridge.bookFailed({ failure: loaded.error });
      return;
    }
    records.push(loaded.value.record);
  }
  const parts: BookPart[] = [];
  const of = records.length;
  // Each client is planned, then drawn.
  let steps = 0;
  await bridge.bookProgress({ done: 0, of });
  for (const part of bookParts(records, options, paperWords)) {
    steps += 1;
    parts.push(part);
    if (job.format === 'pdf' && part.kind !== 'planned') show(part);
    // The answer comes when the window is free again: what is drawn so far stands there by then.
    await bridge.bookProgress({ done: Math.min(Math.floor(steps / 2), of), of });
  }
  const names = records.map((record) => clientOf(record).name);
  const facts = bookFacts(names, job, options.ownCompany, paperWords);
  if (job.format === 'pptx') {
    const logo = options.logo ? await logoPng(options.logo) : null;
    await bridge.bookSlides({ bytes: bookSlides(parts, facts, logo, job.language) });
    return;
  }
  await Promise.all([loadPaperFonts(), options.logo ? decoded(options.logo) : Promise.resolve()]);
  await bridge.bookPainted(facts);
};
