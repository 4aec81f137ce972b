import { ok } from '../../shared/ipc/result.ts';
import { writeOutputFile } from '../output/outputFile.ts';
import { renderPdf, reportPainted } from '../output/pdf.ts';
import { textsIn } from '../texts.ts';
import type { WorkspaceSession } from '../workspaceSession.ts';
import { handle } from './handle.ts';
import { askSavePath } from './workspaceHandlers.ts';

/** What leaves the program as a sheet of paper, or as days in a calendar. */
export const handleOutput = (session: WorkspaceSession): void => {
  handle('printPdf', async (job, event) => {
    const client = session.info()?.clients.find((candidate) => candidate.id === job.clientId);
    const file = await askSavePath(event, {
      defaultPath: `${safeFileName(client?.name ?? 'map')} ${job.at}.pdf`,
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
    });
    if (file === null) return ok(null);
    const pdf = await renderPdf(job);
    return pdf.ok ? writeOutputFile(file, pdf.value) : pdf;
  });
  handle('exportCalendar', async ({ colleagueId, language }, event) => {
    const file = await askSavePath(event, {
      defaultPath: `${safeFileName(session.info()?.name ?? 'workspace')}.ics`,
      filters: [{ name: 'iCalendar', extensions: ['ics'] }],
    });
    if (file === null) return ok(null);
    return session.exportCalendar(file, { clientId: null, colleagueId }, textsIn(language));
  });
  handle('printReady', ({ failure }, event) => {
    reportPainted(event.sender, failure);
    return ok(null);
  });
};

/** A client's name as part of a file name: what file systems forbid becomes a dash. */
export const safeFileName = (name: string): string =>
  name
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')
    .slice(0, 80)
    .trim();
