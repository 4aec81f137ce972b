import { useEffect, useRef } from 'react';
import type { ExportJob } from '../../shared/ipc/exportContract.ts';
import type { Logo } from '../../shared/ipc/printContract.ts';
import { bridge } from '../bridge.ts';
import { makeExport } from '../export/makeExport.ts';
import { paperWords } from '../paper/paperWords.ts';

interface ExportPageProps {
  readonly job: ExportJob;
  readonly ownCompany: string;
  readonly logo: Logo | null;
}

/** The page of the hidden window that exports: shows nothing, and tells the main process how it went. */
export const ExportPage = ({ job, ownCompany, logo }: ExportPageProps) => {
  const isBegun = useRef(false);
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    // Nobody sees this window: whatever goes wrong in it must reach the command line.
    exportJob(job, ownCompany, logo).catch((error: unknown) => {
      const detail = error instanceof Error ? error.message : String(error);
      return bridge.exportFailed({ failure: { code: 'exportFailed', params: { detail } } });
    });
  }, [job, ownCompany, logo]);
  return null;
};

const exportJob = async ({ clientId, ...job }: ExportJob, ownCompany: string, logo: Logo | null): Promise<void> => {
  const loaded = await bridge.loadClient({ clientId });
  if (!loaded.ok) {
    await bridge.exportFailed({ failure: loaded.error });
    return;
  }
  const made = await makeExport(loaded.value.record, { ...job, ownCompany, logo }, paperWords);
  if (made.ok) await bridge.saveExport({ clientId, at: job.at, format: job.format, bytes: made.value });
  else await bridge.exportFailed({ failure: made.error });
};
