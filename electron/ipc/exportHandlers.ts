import { ok } from '../../shared/ipc/result.ts';
import { copyPicture } from '../output/copyPicture.ts';
import { commissionedExport, reportDrawn, reportExported, reportExportFailed } from '../output/mapExport.ts';
import { writeOutputFile } from '../output/outputFile.ts';
import type { WorkspaceSession } from '../workspaceSession.ts';
import { handle } from './handle.ts';
import { safeFileName } from './safeFileName.ts';
import { askSavePath } from './workspaceHandlers.ts';

const fileKinds = { pptx: 'PowerPoint', svg: 'SVG', png: 'PNG' } as const;

/** Maps that a window has drawn as slides or pictures; where they go is decided here. */
export const handleExport = (session: WorkspaceSession): void => {
  handle('saveExport', async ({ clientId, at, format, bytes }, event) => {
    const commissioned = commissionedExport(event.sender);
    reportDrawn(event.sender);
    const client = session.info()?.clients.find((candidate) => candidate.id === clientId);
    const file =
      commissioned ??
      (await askSavePath(event, {
        defaultPath: `${safeFileName(client?.name ?? 'map')} ${at}.${format}`,
        filters: [{ name: fileKinds[format], extensions: [format] }],
      }));
    if (file === null) return ok(null);
    const written = await writeOutputFile(file, bytes);
    if (commissioned !== null) reportExported(event.sender, written);
    return written;
  });
  handle('exportFailed', ({ failure }, event) => {
    reportExportFailed(event.sender, failure);
    return ok(null);
  });
  handle('copyPicture', ({ bytes }) => copyPicture(bytes));
};
