import { useEffect, useMemo, useState } from 'react';
import type { PrintJob } from '../../shared/ipc/contract.ts';
import type { Logo } from '../../shared/ipc/printContract.ts';
import { type ClientRecord, clientOf } from '../../shared/record/clientRecord.ts';
import { bridge } from '../bridge.ts';
import { FailureWatch } from '../feedback/FailureWatch.tsx';
import { mapFacts } from '../paper/documentFacts.ts';
import { PaperDocument } from '../paper/PaperDocument.tsx';
import { paperWords } from '../paper/paperWords.ts';
import { loadPaperFonts } from '../styles/fonts.ts';

interface PrintPageProps {
  readonly job: PrintJob;
  readonly ownCompany: string;
  readonly logo: Logo | null;
}

/** The page of the hidden window: the sheets and nothing else; says when they are painted with fonts and logo. */
export const PrintPage = ({ job, ownCompany, logo }: PrintPageProps) => {
  const [record, setRecord] = useState<ClientRecord | null>(null);
  useEffect(() => {
    const load = async (): Promise<void> => {
      const loaded = await bridge.loadClient({ clientId: job.clientId });
      if (loaded.ok) setRecord(loaded.value.record);
      else await bridge.printReady({ failure: loaded.error, facts: null });
    };
    load().catch(reportFailed);
  }, [job.clientId]);
  useEffect(() => {
    if (!record) return;
    const isDecoded = logo === null ? Promise.resolve() : decoded(logo);
    const facts = mapFacts(clientOf(record).name, { at: job.at, compareWith: job.compareWith }, ownCompany, paperWords);
    void Promise.all([loadPaperFonts(), isDecoded]).then(
      () => bridge.printReady({ failure: null, facts }),
      reportFailed,
    );
  }, [record, logo, job.at, job.compareWith, ownCompany]);
  const options = useMemo(() => ({ ...job, ownCompany, logo }), [job, ownCompany, logo]);
  if (!record) return null;
  return (
    <FailureWatch onFailure={reportFailed}>
      <PaperDocument record={record} at={job.at} compareWith={job.compareWith} options={options} />
    </FailureWatch>
  );
};

/** The first report counts: one that comes with the drawing comes before the one that all is painted. */
const reportFailed = (error: unknown): void => {
  const detail = error instanceof Error ? error.message : String(error);
  void bridge.printReady({ failure: { code: 'printFailed', params: { detail } }, facts: null });
};

/** A logo that cannot be drawn leaves its place empty; the sheet is not worth less for it. */
export const decoded = async (logo: Logo): Promise<void> => {
  const picture = new Image();
  picture.src = logo.href;
  await picture.decode().catch(() => console.error('the logo could not be drawn'));
};
