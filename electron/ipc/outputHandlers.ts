import { ok } from '../../shared/ipc/result.ts';
import { logoFrom } from '../output/logo.ts';
import { writeOutputFile } from '../output/outputFile.ts';
import { renderPdf, reportPainted } from '../output/pdf.ts';
import { printOnPaper } from '../output/printer.ts';
import type { LogoFile } from '../preferences.ts';
import { textsIn } from '../texts.ts';
import type { WorkspaceSession } from '../workspaceSession.ts';
import { handle } from './handle.ts';
import { safeFileName } from './safeFileName.ts';
import { askOpenPath, askSavePath } from './workspaceHandlers.ts';

/** What leaves the program as a sheet of paper, or as days in a calendar. */
export const handleOutput = (session: WorkspaceSession, logos: LogoFile): void => {
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
  handle('printPaper', (job) => printOnPaper(job));
  handle('chooseLogo', async (_, event) => {
    const file = await askOpenPath(event, [{ name: 'PNG, JPEG, SVG', extensions: ['png', 'jpg', 'jpeg', 'svg'] }]);
    if (file === null) return ok(null);
    const logo = await logoFrom(file);
    if (!logo.ok) return logo;
    const kept = logos.set({ logo: logo.value });
    return kept.ok ? logo : kept;
  });
  handle('removeLogo', () => logos.set({ logo: null }));
  handle('exportCalendar', async ({ clientId, colleagueId, language, leaving }, event) => {
    const file = await askSavePath(event, {
      defaultPath: `${safeFileName(session.info()?.name ?? 'workspace')}.ics`,
      filters: [{ name: 'iCalendar', extensions: ['ics'] }],
    });
    if (file === null) return ok(null);
    return session.exportCalendar(file, { clientId, colleagueId, leaving }, textsIn(language));
  });
  handle('printReady', ({ failure, facts }, event) => {
    reportPainted(event.sender, failure, facts);
    return ok(null);
  });
};
