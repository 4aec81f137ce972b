import { useEffect, useState } from 'react';
import type { PrintJob } from '../../shared/ipc/contract.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { bridge } from '../bridge.ts';
import { PaperDocument } from '../paper/PaperDocument.tsx';
import { loadPaperFonts } from '../styles/fonts.ts';

/** The page of the hidden window: the sheets and nothing else; says when they are painted with their fonts. */
export const PrintPage = ({ job, ownCompany }: { readonly job: PrintJob; readonly ownCompany: string }) => {
  const [record, setRecord] = useState<ClientRecord | null>(null);
  useEffect(() => {
    void bridge.loadClient({ clientId: job.clientId }).then((loaded) => {
      if (loaded.ok) setRecord(loaded.value.record);
      else void bridge.printReady({ failure: loaded.error });
    });
  }, [job.clientId]);
  useEffect(() => {
    if (!record) return;
    void loadPaperFonts().then(() => bridge.printReady({ failure: null }));
  }, [record]);
  if (!record) return null;
  const { at, compareWith, paper, mono } = job;
  return <PaperDocument {...{ record, at, compareWith, paper, mono, ownCompany }} />;
};
