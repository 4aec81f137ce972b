import { parseWorkspaceJson } from '../../../shared/exchange/workspaceJson.ts';
import type { Language } from '../../../shared/ipc/contract.ts';
import { type ClientRecord, clientOf } from '../../../shared/record/clientRecord.ts';
import { sampleJson } from '../../../shared/sample/sample.ts';
import { countingIds } from '../../fixtures/recordBuilder.ts';

/** The sample as an import would bring it in. @throws Error when it is refused. */
export const sampleRecords = (language: Language): readonly ClientRecord[] => {
  const result = parseWorkspaceJson(sampleJson(language), 'sample', countingIds());
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

export const sampleClient = (name: string, language: Language = 'en'): ClientRecord => {
  const record = sampleRecords(language).find((each) => clientOf(each).name === name);
  if (!record) throw new Error(`no sample client ${name}`);
  return record;
};
