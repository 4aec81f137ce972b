import { formatName, formatVersion } from '../exchange/jsonForm.ts';
import { printJson } from '../exchange/printJson.ts';
import type { Language } from '../ipc/contract.ts';
import { inLanguage } from './bilingual.ts';
import { ostmeer } from './ostmeer/client.ts';
import { colleagues, companyRoles, ownTurnover } from './ownCompany.ts';
import { zekerheid } from './zekerheid/client.ts';

/** The sample workspace as a document of docs/format.md, with hand-written ids, before it is text. */
export const sampleWorkspace = (language: Language): unknown =>
  inLanguage(
    {
      format: formatName,
      version: formatVersion,
      kind: 'workspace',
      colleagues,
      ownTurnover,
      companyRoles,
      clients: [zekerheid, ostmeer],
    },
    language,
  );

/**
 * Two clients with a full past: an existing client whose quality manager has just been replaced, and a prospect whose
 * deal was lost, won back and stopped. Import it as any other file.
 */
export const sampleJson = (language: Language): string => printJson(sampleWorkspace(language));
