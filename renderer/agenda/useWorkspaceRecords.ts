import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Failure } from '../../shared/ipc/result.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { workspaceRecordsOf } from './workspaceRecords.ts';

/**
 * Every client of the workspace, for a view that looks across them. Read from disk when the view opens and when a client
 * came that was not there; what was read before is shown meanwhile. Null until the first reading.
 */
export const useWorkspaceRecords = (): {
  readonly records: readonly ClientRecord[] | null;
  readonly failure: Failure | null;
} => {
  const store = workspaceRecordsOf(useEditor());
  const { records, failure } = useStore(store);
  const clients = useEditorState((state) => state.workspace?.clients ?? noClients);
  const hasNewcomer = records !== null && clients.some(({ id }) => !records.has(id));
  useEffect(() => {
    void store.refresh();
  }, [store]);
  useEffect(() => {
    if (hasNewcomer) void store.refresh();
  }, [store, hasNewcomer]);
  const listed = useMemo(() => records && clients.flatMap(({ id }) => records.get(id) ?? []), [records, clients]);
  return { records: listed, failure };
};

const noClients: readonly { readonly id: Id }[] = [];
