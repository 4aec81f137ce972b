import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { useEditorState } from '../editor/EditorContext.tsx';

/** The open client. @throws Error where no client is open: dialogs about a client are opened from its map only. */
export const useRecord = (): ClientRecord => {
  const record = useEditorState((state) => state.record);
  if (!record) throw new Error('a dialog about a client is open without a client');
  return record;
};
