import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { factsOfPdf, type PdfFacts } from './pdf.ts';

const libreOffice = 'soffice';

/** LibreOffice takes the better part of a minute to install, so it is only asked where it is. */
export const hasLibreOffice = spawnSync(libreOffice, ['--version']).status === 0;

/** What LibreOffice shows of slides, as pages of a PDF beside them. */
export const asLibreOfficeShows = (slides: string, folder: string): PdfFacts => {
  const profile = `-env:UserInstallation=file://${join(folder, 'office')}`;
  spawnSync(libreOffice, [profile, '--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'shown'), slides]);
  return factsOfPdf(join(folder, 'shown', basename(slides).replace(/\.pptx$/, '.pdf')));
};
