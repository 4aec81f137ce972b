import { useEffect, useState } from 'react';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { allSaved } from '../editor/saveQueue.ts';
import { showFailure } from '../feedback/notices.tsx';

/** Every client as it is on disk, once the last step is there; null until they are read. */
export const useAllRecords = (): readonly ClientRecord[] | null => {
  const editor = useEditor();
  const [records, setRecords] = useState<readonly ClientRecord[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void allSaved(editor)
      .then(() => editor.bridge.loadAllClients(undefined))
      .then((loaded) => {
        if (!isCurrent) return;
        if (loaded.ok) setRecords(loaded.value);
        else showFailure(loaded.error);
      });
    return () => {
      isCurrent = false;
    };
  }, [editor]);
  return records;
};
